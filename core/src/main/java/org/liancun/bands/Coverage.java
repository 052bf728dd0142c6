// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.liancun.money.Ratio;
import org.liancun.text.Prompt;

/**
 * Of how many a condition holds, and of whom it does not (覆盖率).
 *
 * <p>The rate is those that satisfy over all: 858 of 858 villages above 10万元 are 100 %, 80 of 131 with an income are 61.07 %.
 * Immutable and thread-safe.
 *
 * @param satisfying the ids of those of whom it holds
 * @param lacking the ids of the others
 */
public record Coverage(SortedSet<String> satisfying, SortedSet<String> lacking) implements Serializable {
    /**
     * Checks that there is somebody and nobody stands on both sides.
     *
     * @throws IllegalArgumentException if there is nobody, or somebody stands on both
     */
    public Coverage {
        satisfying = ImmutableSortedSet.copyOfSorted(satisfying);
        lacking = ImmutableSortedSet.copyOfSorted(lacking);
        if (satisfying.isEmpty() && lacking.isEmpty()) {
            throw new IllegalArgumentException("Coverage must be of 1 or more, but was of 0");
        }
        if (!Sets.intersection(satisfying, lacking).isEmpty()) {
            throw new IllegalArgumentException("Coverage must count everybody once, but counted "
                    + Sets.intersection(satisfying, lacking) + " on both sides");
        }
    }

    /**
     * Obtains the coverage of a condition on values by id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static <V> Coverage of(Map<String, V> values, Predicate<V> condition) {
        return of(values.keySet(), id -> condition.test(values.get(id)));
    }

    /**
     * Obtains the coverage of a condition on ids.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Coverage of(Collection<String> ids, Predicate<String> condition) {
        SortedSet<String> all = ImmutableSortedSet.copyOf(ids);
        SortedSet<String> satisfying = ImmutableSortedSet.copyOf(Sets.filter(all, condition::test));
        return new Coverage(satisfying, ImmutableSortedSet.copyOf(Sets.difference(all, satisfying)));
    }

    /** Returns how many there are. */
    public int total() {
        return satisfying.size() + lacking.size();
    }

    /** Returns the exact rate. */
    public Ratio rate() {
        return Ratio.of(satisfying.size(), total());
    }

    /** Returns the rate in percent. */
    public BigDecimal percent(int decimals, RoundingMode mode) {
        return rate().times(Ratio.of(100)).rounded(decimals, mode);
    }

    /** Returns text such as {@code "80 of 131"}. */
    @Override
    public String toString() {
        return Prompt.line(satisfying.size() + " of " + total());
    }
}

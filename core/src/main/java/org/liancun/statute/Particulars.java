// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import org.liancun.measure.Unit;
import org.liancun.money.Money;

/**
 * What is known of an entity besides its form, place and holders. What is not here is unknown, not zero.
 *
 * <p>Immutable and thread-safe.
 *
 * @param numbers the numbers known: amounts in fen, counts in ones
 * @param circumstances what is known to be so
 * @param limits limits of its own, such as those of its charter or of a place the library does not know
 */
public record Particulars(
        SortedMap<Particular, Long> numbers, SortedSet<Circumstance> circumstances, List<LegalLimit> limits)
        implements Serializable {
    /** Nothing is known. */
    public static final Particulars NONE = new Particulars(ImmutableSortedMap.of(), ImmutableSortedSet.of(), List.of());

    /**
     * Copies the parts.
     *
     * @throws IllegalArgumentException if a count is negative, or an amount that is no result of a year
     */
    public Particulars {
        numbers = ImmutableSortedMap.copyOfSorted(numbers);
        circumstances = ImmutableSortedSet.copyOfSorted(circumstances);
        limits = ImmutableList.copyOf(limits);
        numbers.forEach((particular, number) -> {
            if (number < 0 && !particular.isSigned()) {
                throw new IllegalArgumentException(particular + " must not be negative, but was " + number);
            }
        });
    }

    /** Returns what is known and a count. */
    public Particulars with(Particular count, long number) {
        return new Particulars(
                ImmutableSortedMap.copyOf(ImmutableMap.<Particular, Long>builder()
                        .putAll(numbers)
                        .put(count, number)
                        .buildKeepingLast()),
                circumstances,
                limits);
    }

    /**
     * Returns what is known and an amount.
     *
     * @throws IllegalArgumentException if the particular is a count
     */
    public Particulars with(Particular amount, Money money) {
        if (!amount.unit().equals(Unit.YUAN)) {
            throw new IllegalArgumentException(amount + " must be a count, but was " + money);
        }
        return with(amount, money.fen());
    }

    /** Returns what is known and a circumstance. */
    public Particulars with(Circumstance circumstance) {
        return new Particulars(
                numbers,
                ImmutableSortedSet.<Circumstance>naturalOrder()
                        .addAll(circumstances)
                        .add(circumstance)
                        .build(),
                limits);
    }

    /** Returns what is known and a limit of its own. */
    public Particulars with(LegalLimit limit) {
        return new Particulars(
                numbers,
                circumstances,
                ImmutableList.<LegalLimit>builder().addAll(limits).add(limit).build());
    }

    /** Returns a number if it is known: an amount in fen, a count in ones. */
    public OptionalLong number(Particular particular) {
        Long number = numbers.get(particular);
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** Tells whether a circumstance is known. */
    public boolean has(Circumstance circumstance) {
        return circumstances.contains(circumstance);
    }
}

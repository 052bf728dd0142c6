// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.liancun.money.Ratio;

/**
 * What came of a search for the smallest change that keeps everybody.
 *
 * <p>Every setting with fewer steps was tried, and under each of them somebody would leave. Immutable and thread-safe.
 *
 * @param values the numbers of the levers at which everybody stays; where nobody finds such, those at which the strongest group falls
 *     short by least
 * @param steps how many steps these are away from what is agreed, all levers together
 * @param stay who would stay at these numbers
 * @param tried how many settings were looked at
 */
public record Remedy(SortedMap<String, Ratio> values, long steps, Stay stay, long tried) implements Serializable {
    /** Copies the values. */
    public Remedy {
        values = ImmutableSortedMap.copyOfSorted(values);
        requireNonNull(stay, "stay");
    }

    /** Tells whether everybody stays at these numbers. */
    public boolean isFound() {
        return stay.holds();
    }

    /** Returns the numbers, how far away they are, and the verdict there. */
    @Override
    public String toString() {
        String settings = tried + (tried == 1 ? " setting" : " settings");
        String at = values.entrySet().stream()
                .map(value -> value.getKey() + " " + value.getValue().plain())
                .collect(Collectors.joining(", "));
        return isFound()
                ? "Everybody stays at " + at + ", " + steps + " steps away, " + settings + " tried"
                : "Somebody leaves at each of " + settings + ", with least to gain at " + at + ": " + stay;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liancun.money.Ratio;
import org.liancun.text.Nearest;

/**
 * What is given to the activities of a year: the drivers, and what the parties hold. Immutable and thread-safe.
 *
 * @param drivers the number of each driver, rounded half up to a millionth
 * @param holdings how much each party holds, by measure and then by party
 */
public record Givens(SortedMap<String, Ratio> drivers, SortedMap<String, SortedMap<String, Ratio>> holdings)
        implements Serializable {
    /**
     * Copies and rounds.
     *
     * @throws ArithmeticException if a driver does not fit 64 bits in millionths
     */
    public Givens {
        drivers = ImmutableSortedMap.copyOfSorted(
                Maps.transformValues(drivers, number -> Millionths.ratio(Millionths.of(number))));
        holdings = ImmutableSortedMap.copyOfSorted(Maps.transformValues(
                holdings, parties -> (SortedMap<String, Ratio>) ImmutableSortedMap.copyOfSorted(parties)));
    }

    /** Obtains drivers alone, in any order: nobody holds anything. */
    public static Givens of(Map<String, Ratio> drivers) {
        return new Givens(ImmutableSortedMap.copyOf(drivers), ImmutableSortedMap.of());
    }

    /** Returns these with what a party holds of a measure, in place of what it held. */
    public Givens with(String party, String measure, Ratio amount) {
        SortedMap<String, SortedMap<String, Ratio>> all = new TreeMap<>(holdings);
        SortedMap<String, Ratio> holders = new TreeMap<>(all.getOrDefault(measure, ImmutableSortedMap.of()));
        holders.put(party, amount);
        all.put(measure, holders);
        return new Givens(drivers, all);
    }

    /**
     * Returns the number of a driver.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Ratio driver(String id) {
        return known("Driver", id, drivers);
    }

    /**
     * Returns how much a party holds of a measure.
     *
     * @throws IllegalArgumentException if nobody holds the measure, or not the party
     */
    public Ratio held(String party, String measure) {
        return known("Holder of measure " + measure, party, holders(measure));
    }

    /**
     * Returns how much all parties hold of a measure.
     *
     * @throws IllegalArgumentException if nobody holds any
     */
    public Ratio total(String measure) {
        return holders(measure).values().stream().reduce(Ratio.ZERO, Ratio::plus);
    }

    private SortedMap<String, Ratio> holders(String measure) {
        return known("Measure", measure, holdings);
    }

    private static <T> T known(String subject, String id, SortedMap<String, T> all) {
        @Nullable T found = all.get(id);
        if (found == null) {
            throw new IllegalArgumentException(
                    subject + " must be given, but was \"" + id + "\"" + Nearest.advice(id, all.keySet()));
        }
        return found;
    }

    /** Returns how many drivers and measures there are. */
    @Override
    public String toString() {
        return drivers.size() + " drivers, " + holdings.size() + " measures";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;

/**
 * For which villages a layer of duty answers.
 *
 * <p>Worked numbers: 54 first secretaries in as many of 96 villages reach 9/16 of them, 56.25%. Immutable and thread-safe.
 *
 * @param layer the id of the layer
 * @param holders who answers for each village reached, by village; several in the order of their ids, each
 *     once
 * @param bare the villages for which nobody answers, by id
 * @param astray the places of duties that are none of the clusters or villages asked about, by id
 */
public record DutyCoverage(
        String layer, SortedMap<String, List<String>> holders, List<String> bare, List<String> astray)
        implements Serializable {
    /**
     * Checks that no village is both reached and bare.
     *
     * @throws IllegalArgumentException if one is
     */
    public DutyCoverage {
        Ids.require(layer, "Duty layer id");
        ImmutableSortedMap.Builder<String, List<String>> copy = ImmutableSortedMap.naturalOrder();
        holders.forEach((village, some) ->
                copy.put(village, ImmutableSortedSet.copyOf(some).asList()));
        holders = copy.build();
        bare = ImmutableList.sortedCopyOf(bare);
        astray = ImmutableList.sortedCopyOf(astray);
        for (String village : bare) {
            if (holders.containsKey(village)) {
                throw new IllegalArgumentException(
                        "Village of layer " + layer + " must be reached or bare, but " + village + " was both");
            }
        }
    }

    /** Tells whether somebody answers for every village. */
    public boolean isFull() {
        return bare.isEmpty();
    }

    /**
     * Returns the share of the villages for which somebody answers, from 0 to 1.
     *
     * @throws ArithmeticException if it was asked about no village
     */
    public Ratio share() {
        return Ratio.of(holders.size(), holders.size() + bare.size());
    }

    /** Returns for how many villages each holder answers, by holder. */
    public SortedMap<String, Integer> loads() {
        SortedMap<String, Integer> loads = new TreeMap<>();
        holders.values().forEach(some -> some.forEach(holder -> loads.merge(holder, 1, Integer::sum)));
        return ImmutableSortedMap.copyOfSorted(loads);
    }

    /** Returns text such as {@code "residing: 54 of 96 villages"}. */
    @Override
    public String toString() {
        return layer + ": " + holders.size() + " of " + (holders.size() + bare.size()) + " villages"
                + (astray.isEmpty() ? "" : ", astray " + astray);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.liancun.measure.Period;

/** What the stakes of an ownership, in their order, must keep on every day. */
record OwnershipRules(List<Stake> stakes) {
    void check() {
        for (int i = 1; i < stakes.size(); i++) {
            requireApart(stakes.get(i - 1), stakes.get(i));
        }
        stakes.stream()
                .collect(Collectors.groupingBy(Stake::entity, TreeMap::new, Collectors.toList()))
                .forEach(OwnershipRules::requireAtMostTheWhole);
    }

    private static void requireApart(Stake earlier, Stake later) {
        if (earlier.owner().equals(later.owner())
                && earlier.entity().equals(later.entity())
                && earlier.during().overlaps(later.during())) {
            throw new IllegalArgumentException("Stake of " + later.owner() + " in " + later.entity()
                    + " must be one on any day, but was " + earlier.share() + " during " + earlier.during() + " and "
                    + later.share() + " during " + later.during());
        }
    }

    /** Follows the sum of the stakes in time, over their common denominator. */
    private static void requireAtMostTheWhole(String entity, List<Stake> stakes) {
        BigInteger whole =
                Exact.commonDenominator(stakes.stream().map(Stake::share).toList());
        SortedMap<LocalDate, BigInteger> changes = new TreeMap<>();
        for (Stake each : stakes) {
            BigInteger part = Exact.sum(List.of(each.share()), whole);
            changes.merge(each.during().from(), part, BigInteger::add);
            changes.merge(each.during().until(), part.negate(), BigInteger::add);
        }
        BigInteger sum = BigInteger.ZERO;
        Iterator<LocalDate> ends = changes.keySet().iterator();
        ends.next();
        for (Map.Entry<LocalDate, BigInteger> change : changes.entrySet()) {
            sum = sum.add(change.getValue());
            LocalDate end = ends.hasNext() ? ends.next() : LocalDate.MAX;
            if (sum.compareTo(whole) > 0) {
                throw new IllegalArgumentException("Stakes in " + entity
                        + " must sum to at most 100% on any day, but were " + Exact.percent(sum, whole) + " during "
                        + Period.between(change.getKey(), end));
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The order in which pots are settled: after those they receive from, else by id. */
final class PotOrder {
    private PotOrder() {}

    /** Returns the pots in that order; those that wait for each other, and for unknown ones, are left out. */
    static List<PotRule> of(List<PotRule> pots) {
        ImmutableList.Builder<PotRule> order = ImmutableList.builder();
        Set<String> settled = new HashSet<>();
        List<PotRule> waiting = pots;
        boolean progress = true;
        while (progress) {
            List<PotRule> next = new ArrayList<>();
            List<PotRule> later = new ArrayList<>();
            for (PotRule pot : waiting) {
                boolean ready = pot.receipts().stream().allMatch(receipt -> settled.contains(receipt.pot()));
                (ready ? next : later).add(pot);
            }
            next.forEach(pot -> settled.add(pot.id()));
            order.addAll(next);
            waiting = later;
            progress = !next.isEmpty();
        }
        return order.build();
    }
}

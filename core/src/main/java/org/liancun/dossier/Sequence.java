// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** The order in which distributions of one day are settled: whoever pays into the pot of another comes first. */
final class Sequence {
    private Sequence() {}

    /** Returns the distributions in that order, else as given; those that pay each other in a circle come last. */
    static List<Distribution> of(List<Distribution> ofDay) {
        Map<String, Integer> waiting = new HashMap<>();
        ofDay.forEach(distribution -> waiting.put(distribution.id(), 0));
        Map<String, List<Distribution>> paidFrom = new HashMap<>();
        for (Distribution distribution : ofDay) {
            for (Receipt receipt : distribution.inputs().receipts()) {
                if (waiting.containsKey(receipt.distribution())) {
                    waiting.merge(distribution.id(), 1, Integer::sum);
                    paidFrom.computeIfAbsent(receipt.distribution(), id -> new ArrayList<>())
                            .add(distribution);
                }
            }
        }
        Map<String, Distribution> ordered = new LinkedHashMap<>();
        Queue<Distribution> ready = new ArrayDeque<>(ofDay);
        ready.removeIf(distribution -> waiting.getOrDefault(distribution.id(), 0) > 0);
        while (!ready.isEmpty()) {
            Distribution next = ready.remove();
            ordered.put(next.id(), next);
            for (Distribution paid : paidFrom.getOrDefault(next.id(), List.of())) {
                if (waiting.merge(paid.id(), -1, Integer::sum) == 0) {
                    ready.add(paid);
                }
            }
        }
        ofDay.forEach(distribution -> ordered.putIfAbsent(distribution.id(), distribution));
        return List.copyOf(ordered.values());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.network;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.text.Nearest;

/** Puts hops in an order in which each comes after those it draws from, ties by id (Kahn 1962). */
final class Order {
    private Order() {}

    /** Returns the hops of a network in order. */
    static List<Hop> of(String network, List<Hop> hops) {
        SortedMap<String, Hop> waiting = new TreeMap<>();
        hops.forEach(hop -> waiting.put(hop.id(), hop));
        requireKnown(waiting);
        ImmutableList.Builder<Hop> order = ImmutableList.builderWithExpectedSize(hops.size());
        while (!waiting.isEmpty()) {
            Hop next = waiting.values().stream()
                    .filter(hop -> hop.from().stream().noneMatch(waiting::containsKey))
                    .findFirst()
                    .orElseThrow(() -> circle(network, waiting));
            order.add(next);
            waiting.remove(next.id());
        }
        return order.build();
    }

    private static void requireKnown(Map<String, Hop> hops) {
        for (Hop hop : hops.values()) {
            for (String from : hop.from()) {
                if (!hops.containsKey(from)) {
                    throw new IllegalArgumentException("Hop from which " + hop.id() + " draws must be one of "
                            + hops.keySet() + ", but was " + from + Nearest.advice(from, hops.keySet()));
                }
            }
        }
    }

    /** Names a circle among hops of which each waits for another: goes from one to what it waits for until it comes back. */
    private static IllegalArgumentException circle(String network, SortedMap<String, Hop> waiting) {
        List<String> way = new ArrayList<>();
        String at = waiting.firstKey();
        while (!way.contains(at)) {
            way.add(at);
            at = awaited(requireNonNull(waiting.get(at), at), waiting.keySet());
        }
        List<String> circle = new ArrayList<>(way.subList(way.indexOf(at), way.size()));
        circle.add(at);
        return new IllegalArgumentException("Hops of network " + network + " must not feed each other in a circle, but "
                + String.join(" draws from ", circle));
    }

    private static String awaited(Hop hop, Set<String> waiting) {
        return hop.from().stream().filter(waiting::contains).findFirst().orElseThrow();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.liancun.money.Fraction;

/** The cheapest trees that join players to a source (Kruskal 1956). A place is the place of the player; the source comes last. */
final class SpanningTree {
    private final List<String> ids;
    private final int[] from;
    private final int[] to;
    private final long[] fen;

    /** Takes players in order and connections from the cheapest; an end that is no player is the source. */
    SpanningTree(List<String> ids, List<Connection> connections) {
        this.ids = ids;
        Map<String, Integer> places = new HashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        from = connections.stream()
                .mapToInt(each -> places.getOrDefault(each.from(), ids.size()))
                .toArray();
        to = connections.stream()
                .mapToInt(each -> places.getOrDefault(each.to(), ids.size()))
                .toArray();
        fen = connections.stream().mapToLong(each -> each.cost().fen()).toArray();
    }

    /** Returns what the tree of a coalition as bits costs in fen. */
    long cost(int coalition) {
        long cost = 0;
        for (int connection : tree(place -> place == ids.size() || (coalition >> place & 1) == 1)) {
            cost = Math.addExact(cost, fen[connection]);
        }
        return cost;
    }

    /** Returns what each pays for its own connection towards the source. */
    Payoff bird() {
        List<Integer> left = tree(place -> true);
        boolean[] reached = new boolean[ids.size() + 1];
        reached[ids.size()] = true;
        SortedMap<String, Fraction> parts = new TreeMap<>();
        while (!left.isEmpty()) {
            left.removeIf(connection -> {
                int next = reached[from[connection]] ? to[connection] : from[connection];
                if (!reached[from[connection]] && !reached[to[connection]]) {
                    return false;
                }
                reached[next] = true;
                parts.put(ids.get(next), Fraction.of(fen[connection]));
                return true;
            });
        }
        return new Payoff(parts);
    }

    private List<Integer> tree(IntPredicate inside) {
        int[] towards = new int[ids.size() + 1];
        for (int i = 0; i < towards.length; i++) {
            towards[i] = i;
        }
        List<Integer> tree = new ArrayList<>();
        for (int i = 0; i < fen.length; i++) {
            if (inside.test(from[i]) && inside.test(to[i])) {
                int one = root(towards, from[i]);
                int other = root(towards, to[i]);
                if (one != other) {
                    towards[one] = other;
                    tree.add(i);
                }
            }
        }
        return tree;
    }

    private static int root(int[] towards, int place) {
        int root = place;
        while (towards[root] != root) {
            towards[root] = towards[towards[root]];
            root = towards[root];
        }
        return root;
    }
}

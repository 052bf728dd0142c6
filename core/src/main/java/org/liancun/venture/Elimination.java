// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Solves the rows of entities that own parts of each other, so that only owners outside are left.
 *
 * <p>One entity after the other is replaced by its own owners in the rows of the rest. What it holds of itself by then falls to
 * its other owners in proportion: {@code x = 4/5 a + 1/5 x} is {@code x = a}. No two numbers are ever subtracted.
 *
 * <p>Source: elimination of states after W. K. Grassmann, M. I. Taksar and D. P. Heyman, Regenerative Analysis and Steady State
 * Distributions for Markov Chains, Operations Research 33 (1985), 1107-1116; here on whole numbers, hence exact.
 */
final class Elimination {
    private Elimination() {}

    /** Returns the same entities with rows in which none of them is an owner; at least one must have an owner outside. */
    static Map<Integer, Row> solve(Map<Integer, Row> loop) {
        Map<Integer, Row> left = new TreeMap<>(loop);
        Deque<Map.Entry<Integer, Row>> replaced = new ArrayDeque<>();
        while (!left.isEmpty()) {
            int entity = shortest(left);
            Row row = left.remove(entity).without(entity);
            left.replaceAll((other, owners) -> owners.has(entity) ? owners.seeThrough(Map.of(entity, row)) : owners);
            replaced.push(Map.entry(entity, row));
        }
        Map<Integer, Row> solved = new HashMap<>();
        for (Map.Entry<Integer, Row> each : replaced) {
            solved.put(each.getKey(), each.getValue().seeThrough(solved));
        }
        return solved;
    }

    /** Returns the entity with the fewest owners, which makes the rows grow least; the first of several. */
    private static int shortest(Map<Integer, Row> rows) {
        return rows.entrySet().stream()
                .min(Comparator.comparingInt(each -> each.getValue().weights().size()))
                .orElseThrow()
                .getKey();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.liancun.money.Ratio;
import org.liancun.text.Clip;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;
import org.liancun.text.Prompt;

/**
 * Which villages of a cluster each mechanism reaches, and the same the other way: which mechanisms reach each village.
 *
 * <p>Villages keep the order of the cluster, mechanisms the order given. Villages reached outside the cluster are kept apart
 * and never counted. Immutable and thread-safe.
 *
 * @param villages the ids of the villages of the cluster, each once
 * @param reached the ids of the villages that each mechanism reaches, each once, by the id of the mechanism
 */
public record ClusterCoverage(List<String> villages, Map<String, List<String>> reached) implements Serializable {
    /**
     * Checks ids.
     *
     * @throws IllegalArgumentException if an id breaks the rule for ids, or a village is listed twice
     */
    public ClusterCoverage {
        villages = Ids.once(villages, "Village of a cluster");
        ImmutableMap.Builder<String, List<String>> copy = ImmutableMap.builder();
        reached.forEach((mechanism, ids) ->
                copy.put(Ids.require(mechanism, "Mechanism id"), Ids.once(ids, "Village of " + mechanism)));
        reached = copy.buildOrThrow();
    }

    /**
     * Returns the villages of the cluster that a mechanism reaches.
     *
     * @throws IllegalArgumentException if the mechanism is unknown
     */
    public List<String> villagesOf(String mechanism) {
        List<String> all = all(mechanism);
        return villages.stream().filter(all::contains).toList();
    }

    /**
     * Returns the villages of the cluster that a mechanism does not reach, as far as the source tells.
     *
     * @throws IllegalArgumentException if the mechanism is unknown
     */
    public List<String> missing(String mechanism) {
        List<String> all = all(mechanism);
        return villages.stream().filter(village -> !all.contains(village)).toList();
    }

    /**
     * Returns the villages outside the cluster that a mechanism reaches.
     *
     * @throws IllegalArgumentException if the mechanism is unknown
     */
    public List<String> outside(String mechanism) {
        return all(mechanism).stream()
                .filter(village -> !villages.contains(village))
                .toList();
    }

    /**
     * Returns the part of the villages that a mechanism reaches, from 0 to 1; 0 in a cluster without villages.
     *
     * @throws IllegalArgumentException if the mechanism is unknown
     */
    public Ratio share(String mechanism) {
        int count = villagesOf(mechanism).size();
        return villages.isEmpty() ? Ratio.ZERO : Ratio.of(count, villages.size());
    }

    /**
     * Returns the mechanisms that reach a village of the cluster.
     *
     * @throws IllegalArgumentException if the village is not in the cluster
     */
    public List<String> mechanismsOf(String village) {
        if (!villages.contains(village)) {
            throw new IllegalArgumentException("Village must be in the cluster, but was \"" + Clip.of(village) + "\""
                    + Nearest.advice(village, villages));
        }
        return reached.keySet().stream()
                .filter(mechanism -> all(mechanism).contains(village))
                .toList();
    }

    /** Returns the mechanisms that reach every village of the cluster (全覆盖). */
    public List<String> complete() {
        return reached.keySet().stream()
                .filter(mechanism -> missing(mechanism).isEmpty())
                .toList();
    }

    /** Returns the villages that no mechanism reaches, as far as the source tells. */
    public List<String> unreached() {
        return villages.stream()
                .filter(village -> mechanismsOf(village).isEmpty())
                .toList();
    }

    /** Returns a line for each mechanism, such as {@code "alliance: 4 of 5, missing [yuling]"}, after a first line. */
    @Override
    public String toString() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (String mechanism : reached.keySet()) {
            List<String> missing = missing(mechanism);
            lines.add("  " + mechanism + ": " + (villages.size() - missing.size()) + " of " + villages.size()
                    + (missing.isEmpty() ? "" : ", missing " + missing));
        }
        return Prompt.text(reached.size() + " mechanisms in " + villages.size() + " villages", lines.build());
    }

    private List<String> all(String mechanism) {
        List<String> all = reached.get(mechanism);
        if (all == null) {
            throw new IllegalArgumentException("Mechanism of a coverage must be known, but was \"" + Clip.of(mechanism)
                    + "\"" + Nearest.advice(mechanism, reached.keySet()));
        }
        return all;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.network;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Table;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Nearest;
import org.liancun.text.Prompt;

/**
 * Agreements that are settled one after the other, each dividing what earlier ones paid its payer: project company, pooled
 * company, villages, households.
 *
 * <p>Hops stand in the order in which they are settled: each after those it draws from, else by id, whatever the order they were
 * given in. Immutable and thread-safe.
 *
 * @param id the network's id
 * @param name what people call it
 * @param hops the hops in the order of settlement, at least one
 */
public record Network(String id, Name name, List<Hop> hops) implements Serializable {
    /**
     * Puts the hops in order.
     *
     * @throws IllegalArgumentException if there is no hop, an id stands twice, a hop draws from an unknown one, hops feed each other
     *     in a circle, or what one hop pays a party is drawn by two
     */
    public Network {
        Ids.require(id, "Network id");
        requireNonNull(name, "name");
        if (hops.isEmpty()) {
            throw new IllegalArgumentException("Network " + id + " must have at least 1 hop, but had 0");
        }
        Ids.requireOnce(hops, Hop::id, "Hop of network " + id);
        hops = Order.of(id, hops);
        requireDrawnOnce(hops);
    }

    /** Obtains a network named by its id. */
    public static Network of(String id, Hop... hops) {
        return new Network(id, Name.of(id), List.of(hops));
    }

    private static void requireDrawnOnce(List<Hop> hops) {
        Table<String, String, String> drawn = HashBasedTable.create();
        for (Hop hop : hops) {
            for (String from : hop.from()) {
                String other = drawn.put(from, hop.payer(), hop.id());
                if (other != null) {
                    throw new IllegalArgumentException("What hop " + from + " pays " + hop.payer()
                            + " must be drawn by one hop, but was drawn by " + other + " and " + hop.id());
                }
            }
        }
    }

    /**
     * Returns the hop with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Hop hop(String hopId) {
        return hops.stream()
                .filter(hop -> hop.id().equals(hopId))
                .findFirst()
                .orElseThrow(() -> unknown(hopId, hops.stream().map(Hop::id).toList()));
    }

    /** Returns the parties that do not keep what a hop pays them, because another hop draws it, in order. */
    public SortedSet<String> payersFedBy(String hopId) {
        return hops.stream()
                .filter(hop -> hop.from().contains(hopId))
                .map(Hop::payer)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    static IllegalArgumentException unknown(String hopId, List<String> known) {
        return new IllegalArgumentException(
                "Hop must be one of " + known + ", but was " + hopId + Nearest.advice(hopId, known));
    }

    /** Returns id and name, then the hops, one a line, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        String first = "Network " + id + ": " + hops.size() + (hops.size() == 1 ? " hop, " : " hops, ") + name;
        return Prompt.text(first, hops.stream().map(hop -> "  " + hop).toList());
    }
}

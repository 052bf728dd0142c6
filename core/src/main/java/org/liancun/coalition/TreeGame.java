// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.liancun.text.Ids;

/**
 * A game of costs: a coalition is joined to a source, such as a water main or a market, by the cheapest connections that run
 * between the source and its own members (最小费用树博弈).
 *
 * <p>The core is never empty: {@link #bird()} is in it. Source: Bird 1976; Granot and Huberman 1981. Immutable and thread-safe.
 *
 * @param source what everybody wants to reach; no player
 * @param connections in the order of their costs, then of their ends; what is not listed cannot be built
 */
public record TreeGame(String source, List<Connection> connections) implements Game, Serializable {
    /**
     * Sorts the connections.
     *
     * @throws IllegalArgumentException if there is no connection, one stands twice, or somebody has none to the source, so that it could not do without others
     */
    public TreeGame {
        Ids.require(source, "Source");
        if (connections.isEmpty()) {
            throw new IllegalArgumentException("Connections must be at least 1, but were 0");
        }
        connections = ImmutableList.sortedCopyOf(
                Comparator.comparing(Connection::cost)
                        .thenComparing(Connection::from)
                        .thenComparing(Connection::to),
                connections);
        SortedSet<String> unreached = new TreeSet<>(players(source, connections));
        Ids.requireOnce(connections, each -> each.from() + " to " + each.to(), "Connection");
        for (Connection each : connections) {
            if (each.ends(source)) {
                unreached.remove(each.from());
                unreached.remove(each.to());
            }
        }
        if (!unreached.isEmpty()) {
            throw new IllegalArgumentException(
                    "Player must have a connection to " + source + ", but these had none: " + unreached);
        }
    }

    /**
     * Returns what each coalition would have to pay.
     *
     * @throws IllegalArgumentException if there are more than {@value Players#MOST} players
     */
    public Costs costs() {
        SpanningTree trees = tree();
        return Costs.each(Players.of(players(source, connections)), trees::cost);
    }

    @Override
    public Gains gains() {
        return costs().savings();
    }

    @Override
    public Payoff outcome(Payoff parts) {
        return costs().charges(parts);
    }

    /**
     * Returns what each pays if it pays the last connection on its way from the source in the cheapest tree; of trees that cost the
     * same the one of the first connections. For any number of players. Source: Bird 1976.
     */
    public Payoff bird() {
        return tree().bird();
    }

    private SpanningTree tree() {
        return new SpanningTree(ImmutableList.copyOf(players(source, connections)), connections);
    }

    private static SortedSet<String> players(String source, List<Connection> connections) {
        SortedSet<String> players = new TreeSet<>();
        for (Connection each : connections) {
            players.add(each.from());
            players.add(each.to());
        }
        players.remove(source);
        return ImmutableSortedSet.copyOfSorted(players);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.util.List;
import java.util.stream.IntStream;
import org.liancun.chance.Draws;
import org.liancun.chance.NamedDraws;

/** Orders of joining by number: players sorted by what each draws under its own id. */
final class Orders {
    private static final long STEPS = 1L << 60;

    private final List<NamedDraws> players;

    Orders(Draws draws, List<String> ids) {
        this.players = ids.stream().map(draws::named).toList();
    }

    /** Returns the places of the players in order number k. */
    List<Integer> order(long k) {
        record Place(int player, long drawn) implements Comparable<Place> {
            @Override
            public int compareTo(Place other) {
                return Long.compare(drawn, other.drawn);
            }
        }
        return IntStream.range(0, players.size())
                .mapToObj(i -> new Place(i, players.get(i).below(STEPS, k, 0)))
                .sorted()
                .map(Place::player)
                .toList();
    }
}

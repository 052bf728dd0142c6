// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.coalition.AirportGame;
import org.liancun.coalition.AssignmentGame;
import org.liancun.coalition.BankruptcyGame;
import org.liancun.coalition.Connection;
import org.liancun.coalition.Costs;
import org.liancun.coalition.Gains;
import org.liancun.coalition.Game;
import org.liancun.coalition.GloveGame;
import org.liancun.coalition.Match;
import org.liancun.coalition.TreeGame;
import org.liancun.coalition.VotingGame;
import org.liancun.money.Money;

/** Games come back from their file as they were. */
class GameRoundTripLaws {
    private static final List<String> IDS = List.of("丙", "a", "b-2");

    @Property(tries = 200)
    void what_is_written_is_read_back(@ForAll("games") Game game) {
        String written = Json.write(game);

        assertThat(Json.readGame(Bad.bytes(written))).isEqualTo(game);
        assertThat(Json.write(Json.readGame(Bad.bytes(written)))).isEqualTo(written);
    }

    @Provide
    Arbitrary<Game> games() {
        Arbitrary<Money> amounts = Arbitraries.longs().between(0, 1L << 40).map(Money::ofFen);
        Arbitrary<Map<String, Money>> byPlayer =
                Arbitraries.maps(Arbitraries.of(IDS), amounts).ofMinSize(1);
        Arbitrary<long[]> tables = Arbitraries.longs()
                .between(-1_000, 1L << 40)
                .array(long[].class)
                .ofSize(1 << IDS.size())
                .map(GameRoundTripLaws::withoutNobody);
        return Arbitraries.oneOf(
                tables.map(fen -> Gains.ofFen(IDS, fen)),
                tables.map(fen -> Costs.ofFen(IDS, fen)),
                byPlayer.map(AirportGame::new),
                Combinators.combine(amounts, byPlayer).as(BankruptcyGame::new),
                amounts.map(pair -> new GloveGame(Set.of("a"), Set.of("b", "c"), pair)),
                amounts.list()
                        .ofSize(2)
                        .map(worth -> new AssignmentGame(
                                List.of(new Match("a", "x", worth.get(0)), new Match("a", "b", worth.get(1))))),
                amounts.list()
                        .ofSize(3)
                        .map(cost -> new TreeGame(
                                "s",
                                List.of(
                                        new Connection("s", "t", cost.get(0)),
                                        new Connection("a", "s", cost.get(1)),
                                        new Connection("t", "a", cost.get(2))))),
                Arbitraries.longs().between(1, 90).map(enough -> new VotingGame(enough, Map.of("a", 40L, "b", 50L))));
    }

    private static long[] withoutNobody(long[] fen) {
        fen[0] = 0;
        return fen;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.liancun.division.ClaimsRule;
import org.liancun.money.Money;

/** What theorems say of games that a few numbers define. */
class GamesLaws {
    private static final List<String> IDS = List.of("a", "b", "c", "d");

    /** Littlechild and Owen 1973; Littlechild 1974. */
    @Property
    void closed_forms_of_an_airport_are_the_values_of_its_game(@ForAll("amounts") Map<String, Money> needs) {
        AirportGame game = new AirportGame(needs);

        assertThat(game.outcome(Values.shapley(game.gains()))).isEqualTo(game.shapley());
        assertThat(game.outcome(Nucleolus.of(game.gains()))).isEqualTo(game.nucleolus());
        assertThat(GameProperties.convex(game.gains())).isEmpty();
    }

    /** Aumann and Maschler 1985; O'Neill 1982; Curiel, Maschler and Tijs 1987, who show too that the game is convex. */
    @Property
    void claims_rules_are_values_of_the_bankruptcy_game(
            @ForAll("amounts") Map<String, Money> claims, @ForAll @LongRange(min = 0, max = 1_000) long part) {
        Money estate = Money.ofFen(Money.sum(claims.values()).fen() * part / 1_000);
        BankruptcyGame game = new BankruptcyGame(estate, claims);
        Gains gains = game.gains();

        assertThat(game.awards(ClaimsRule.TALMUD)).isEqualTo(Nucleolus.of(gains));
        assertThat(game.awards(ClaimsRule.RANDOM_ARRIVAL)).isEqualTo(Values.shapley(gains));
        assertThat(game.awards(ClaimsRule.ADJUSTED_PROPORTIONAL)).isEqualTo(Values.tau(gains));
        assertThat(GameProperties.convex(gains)).isEmpty();
    }

    /** Shapley and Shubik 1971: the core is not empty. */
    @Property
    void an_assignment_game_has_a_core(@ForAll("worths") List<Long> worths) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < worths.size(); i++) {
            matches.add(new Match("l" + i / 3, "r" + i % 3, Money.ofFen(worths.get(i))));
        }
        Gains gains = new AssignmentGame(matches).gains();

        assertThat(GameProperties.balanced(gains)).isEmpty();
        assertThat(GameProperties.superadditive(gains)).isEmpty();
    }

    /** Bird 1976; Granot and Huberman 1981: nobody would build alone. */
    @Property
    void what_bird_charges_is_in_the_core_of_the_tree(@ForAll("costs") List<Long> costs) {
        List<Connection> connections = new ArrayList<>();
        for (int from = 0; from < IDS.size(); from++) {
            connections.add(new Connection("s", IDS.get(from), Money.ofFen(costs.get(from))));
            for (int to = 0; to < from; to++) {
                Money cost = Money.ofFen(costs.get(4 + from * (from - 1) / 2 + to));
                connections.add(new Connection(IDS.get(from), IDS.get(to), cost));
            }
        }
        TreeGame game = new TreeGame("s", connections);
        Payoff saved = game.outcome(game.bird());

        assertThat(game.outcome(saved)).isEqualTo(game.bird());
        assertThat(game.parts(game.bird())).isEqualTo(saved);
        assertThat(Core.check(game, game.bird()).holds()).isTrue();
        assertThat(Core.check(game.gains(), saved).holds()).isTrue();
    }

    @Property
    void rounding_adds_up_and_keeps_the_order(@ForAll("amounts") Map<String, Money> claims) {
        BankruptcyGame game =
                new BankruptcyGame(Money.ofFen(Money.sum(claims.values()).fen() / 2), claims);
        Rounded rounded = Rounded.of(game.gains(), game.awards(ClaimsRule.RANDOM_ARRIVAL));

        assertThat(Money.sum(rounded.payments().values())).isEqualTo(game.estate());
        assertThat(rounded.keepsOrder()).isTrue();
    }

    @Provide
    Arbitrary<Map<String, Money>> amounts() {
        return Arbitraries.longs()
                .between(0, 30)
                .list()
                .ofMinSize(1)
                .ofMaxSize(IDS.size())
                .map(fen -> {
                    Map<String, Money> amounts = new TreeMap<>();
                    for (int i = 0; i < fen.size(); i++) {
                        amounts.put(IDS.get(i), Money.ofFen(fen.get(i)));
                    }
                    return amounts;
                });
    }

    @Provide
    Arbitrary<List<Long>> worths() {
        return Arbitraries.longs().between(0, 50).list().ofMinSize(1).ofMaxSize(9);
    }

    @Provide
    Arbitrary<List<Long>> costs() {
        return Arbitraries.longs().between(0, 50).list().ofSize(10);
    }
}

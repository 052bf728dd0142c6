// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.liancun.money.Fraction;

/** The axioms by which the literature knows the values. */
class AxiomsLaws {
    private static final List<String> IDS = List.of("a", "b", "c", "d");
    private static final List<Set<String>> UNIONS = List.of(Set.of("a", "b"), Set.of("c", "d"));

    /** Amounts in other units, and something more for a player wherever it is, change its part just so (covariance). */
    @Property
    void other_units_and_what_a_player_brings_along_pass_through(
            @ForAll("convex") Gains gains,
            @ForAll @IntRange(min = 1, max = 9) int units,
            @ForAll @IntRange(max = 99) int own) {
        Gains other = Gains.each(gains.players(), bits -> gains.fen(bits) * units + (bits & 1) * own);

        assertThat(Stream.<Function<Gains, Payoff>>of(
                        Values::shapley,
                        Values::tau,
                        Values::gately,
                        Values::equalSurplus,
                        Values::equalNonSeparable,
                        Nucleolus::of))
                .allSatisfy(value -> {
                    Payoff before = value.apply(gains);
                    Payoff after = value.apply(other);
                    assertThat(after.of("a"))
                            .isEqualTo(before.of("a").times(Fraction.of(units)).plus(Fraction.of(own)));
                    assertThat(after.of("b")).isEqualTo(before.of("b").times(Fraction.of(units)));
                });
    }

    /** Owen 1977: what a union gets is its Shapley value in the game that unions play. */
    @Property
    void unions_get_their_value_in_the_game_of_unions(@ForAll("games") Gains gains) {
        Payoff owen = Values.owen(gains, UNIONS);
        Gains between = Gains.of(List.of("ab", "cd"), who -> gains.of(members(who)));

        assertThat(owen.of("a").plus(owen.of("b")))
                .isEqualTo(Values.shapley(between).of("ab"));
        assertThat(owen.of("c").plus(owen.of("d")))
                .isEqualTo(Values.shapley(between).of("cd"));
    }

    /** Owen 1981: with everybody in one union, or each alone, it is the Banzhaf value; the same for Owen 1977 and Shapley. */
    @Property
    void one_union_of_all_and_unions_of_one_change_nothing(@ForAll("games") Gains gains) {
        List<Set<String>> all = List.of(Set.copyOf(IDS));
        List<Set<String>> single = IDS.stream().map(Set::of).toList();

        assertThat(Values.banzhafOwen(gains, all)).isEqualTo(Values.banzhaf(gains));
        assertThat(Values.banzhafOwen(gains, single)).isEqualTo(Values.banzhaf(gains));
        assertThat(Values.owen(gains, all)).isEqualTo(Values.shapley(gains));
        assertThat(Values.owen(gains, single)).isEqualTo(Values.shapley(gains));
    }

    /** Myerson 1977: linked players get together what they can, and a link that is cut costs both its ends the same. */
    @Property
    void a_link_that_is_cut_costs_both_ends_the_same(@ForAll("games") Gains gains) {
        Payoff linked = Values.myerson(gains, Map.of("a", Set.of("b", "c")));
        Payoff cut = Values.myerson(gains, Map.of("a", Set.of("b")));

        assertThat(linked.of("a").minus(cut.of("a"))).isEqualTo(linked.of("c").minus(cut.of("c")));
        assertThat(linked.of("a").plus(linked.of("b")).plus(linked.of("c")))
                .isEqualTo(Fraction.of(gains.of("a", "b", "c").fen()));
        assertThat(linked.of("d")).isEqualTo(Fraction.of(gains.of("d").fen()));
    }

    /** Gately 1974: what the others lose without a player, over what it loses itself, is the same for all. */
    @Property
    void everybody_can_disrupt_as_much(@ForAll("convex") Gains gains) {
        Payoff gately = Values.gately(gains);
        Fraction whole = Fraction.of(gains.total().fen());
        List<Fraction> theirs = new ArrayList<>();
        List<Fraction> own = new ArrayList<>();
        for (String id : IDS) {
            Fraction others = Fraction.of(gains.of(without(id)).fen());
            theirs.add(whole.minus(gately.of(id)).minus(others));
            own.add(gately.of(id).minus(Fraction.of(gains.of(id).fen())));
        }

        for (int i = 1; i < IDS.size(); i++) {
            assertThat(theirs.get(0).times(own.get(i))).isEqualTo(theirs.get(i).times(own.get(0)));
        }
    }

    /** Tijs 1981: a convex game is quasi-balanced; its value adds up and gives nobody more than the others lose without it. */
    @Property
    void the_tau_value_adds_up_between_what_each_has_and_what_others_concede(@ForAll("convex") Gains gains) {
        Payoff tau = Values.tau(gains);

        assertThat(tau.sum()).isEqualTo(Fraction.of(gains.total().fen()));
        tau.parts()
                .forEach((id, part) -> assertThat(part)
                        .isBetween(
                                Fraction.of(gains.of(id).fen()),
                                Fraction.of(gains.total()
                                        .minus(gains.of(without(id)))
                                        .fen())));
    }

    private static Set<String> without(String id) {
        Set<String> others = new HashSet<>(IDS);
        others.remove(id);
        return others;
    }

    private static Set<String> members(Set<String> unions) {
        Set<String> members = new HashSet<>();
        UNIONS.stream()
                .filter(union -> unions.contains(union.contains("a") ? "ab" : "cd"))
                .forEach(members::addAll);
        return members;
    }

    @Provide
    Arbitrary<Gains> games() {
        return Arbitraries.longs()
                .between(-1_000, 1_000)
                .list()
                .ofSize(1 << IDS.size())
                .map(fen -> Gains.each(Players.of(IDS), fen::get));
    }

    /** Every group of two or more adds something that its parts have not. */
    @Provide
    Arbitrary<Gains> convex() {
        return Arbitraries.longs()
                .between(1, 100)
                .list()
                .ofSize(1 << IDS.size())
                .map(dividends -> Gains.each(Players.of(IDS), bits -> {
                    long sum = 0;
                    for (int part = 1; part <= bits; part++) {
                        sum += (part & ~bits) == 0 ? dividends.get(part) : 0;
                    }
                    return sum;
                }));
    }
}

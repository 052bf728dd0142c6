// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.money.Fraction;

class NucleolusLaws {
    private static final List<String> IDS = List.of("a", "b", "c", "d", "e");

    /** The definition: no other payoff has a larger least excess, or with an equal one a larger second, and so on. */
    @Property
    void no_other_payoff_leaves_the_groups_more_content(
            @ForAll("games") Gains gains, @ForAll("moves") List<Integer> moves) {
        Payoff best = Nucleolus.pre(gains);
        SortedMap<String, Fraction> moved = new TreeMap<>(best.parts());
        List<String> ids = gains.players().ids();
        for (int i = 0; i < ids.size(); i++) {
            Fraction step = Fraction.of(moves.get(i), 7);
            moved.merge(ids.get(i), step, Fraction::plus);
            moved.merge(ids.get((i + 1) % ids.size()), step.negated(), Fraction::plus);
        }

        assertThat(best.sum()).isEqualTo(Fraction.of(gains.total().fen()));
        assertThat(compare(excesses(gains, best), excesses(gains, new Payoff(moved))))
                .isGreaterThanOrEqualTo(0);
    }

    @Property
    void the_least_core_is_proven_and_begins_the_prenucleolus(@ForAll("games") Gains gains) {
        LeastCore least = Nucleolus.leastCore(gains);

        assertThat(least.isProvenFor(gains)).isTrue();
        assertThat(excesses(gains, Nucleolus.pre(gains)).get(0)).isEqualTo(least.level());
        assertThat(Core.check(gains, Nucleolus.pre(gains)).holds()).isEqualTo(!least.isCoreEmpty());
    }

    @Property
    void the_nucleolus_is_in_the_core_if_there_is_one(@ForAll("games") Gains gains) {
        if (!Nucleolus.leastCore(gains).isCoreEmpty()) {
            assertThat(Core.check(gains, Nucleolus.of(gains)).holds()).isTrue();
            assertThat(Nucleolus.of(gains)).isEqualTo(Nucleolus.pre(gains));
        }
    }

    @Property
    void proofs_of_other_games_and_other_levels_are_refused(@ForAll("games") Gains gains) {
        LeastCore least = Nucleolus.leastCore(gains);
        LeastCore bragging = new LeastCore(least.level().plus(Fraction.ONE), least.payoff(), least.weights());
        Gains richer = Gains.each(gains.players(), bits -> gains.fen(bits) + 1);

        assertThat(bragging.isProvenFor(gains)).isFalse();
        assertThat(least.isProvenFor(richer)).isFalse();
    }

    private static List<Fraction> excesses(Gains gains, Payoff payoff) {
        List<Fraction> excesses = new ArrayList<>();
        Players players = gains.players();
        for (int bits = 1; bits < players.everybody(); bits++) {
            Fraction sum = Fraction.ZERO;
            for (String id : players.coalition(bits)) {
                sum = sum.plus(payoff.of(id));
            }
            excesses.add(sum.minus(Fraction.of(gains.fen(bits))));
        }
        excesses.sort(null);
        return excesses;
    }

    private static int compare(List<Fraction> one, List<Fraction> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Small amounts make many ties, large ones few. */
    @Provide
    Arbitrary<Gains> games() {
        Arbitrary<Long> amounts = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 2),
                Arbitraries.longs().between(-50, 50),
                Arbitraries.longs().between(0, 1L << 40));
        return Arbitraries.integers()
                .between(2, 5)
                .flatMap(n ->
                        amounts.list().ofSize(1 << n).map(fen -> Gains.each(Players.of(IDS.subList(0, n)), fen::get)));
    }

    @Provide
    Arbitrary<List<Integer>> moves() {
        return Arbitraries.integers().between(-3, 3).list().ofSize(IDS.size());
    }
}

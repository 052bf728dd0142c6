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

        assertThat(best.sum()).isEqualTo(Fraction.of(gains.total().fen()));
        assertThat(compare(excesses(gains, best), excesses(gains, moved(best, moves))))
                .isGreaterThanOrEqualTo(0);
    }

    @Property
    void the_least_core_is_proven_and_begins_the_prenucleolus(@ForAll("games") Gains gains) {
        LeastCore least = Nucleolus.leastCore(gains);

        assertThat(least.isProvenFor(gains)).isTrue();
        assertThat(excesses(gains, Nucleolus.pre(gains)).get(0)).isEqualTo(least.level());
        assertThat(Core.check(gains, Nucleolus.pre(gains)).holds()).isEqualTo(!least.isCoreEmpty());
        assertThat(GameProperties.balanced(gains).isEmpty()).isEqualTo(!least.isCoreEmpty());
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

    /** Kohlberg 1971 and Sobolev 1975: the criterion holds at the nucleolus and nowhere else. */
    @Property
    void both_nucleoli_are_certified_and_nothing_else_is(
            @ForAll("games") Gains gains, @ForAll("moves") List<Integer> moves) {
        Payoff pre = Nucleolus.pre(gains);
        Payoff other = moved(pre, moves);

        assertThat(Kohlberg.checkPre(gains, pre).holds()).isTrue();
        assertThat(Kohlberg.checkPre(gains, other).holds()).isEqualTo(other.equals(pre));
        if (isRational(gains)) {
            Payoff best = Nucleolus.of(gains);
            Payoff worse = moved(best, moves);
            assertThat(Kohlberg.check(gains, best).holds()).isTrue();
            assertThat(Kohlberg.check(gains, worse).holds()).isEqualTo(worse.equals(best));
        }
    }

    /** A step short enough on the way that the check shows leaves the groups more content. */
    @Property
    void what_is_not_certified_can_be_bettered(@ForAll("games") Gains gains, @ForAll("moves") List<Integer> moves) {
        Payoff payoff = moved(Nucleolus.pre(gains), moves);
        SortedMap<String, Fraction> better = Kohlberg.checkPre(gains, payoff).better();
        SortedMap<String, Fraction> moved = new TreeMap<>(payoff.parts());
        better.forEach((id, way) -> moved.merge(id, way.over(1_000_000), Fraction::plus));

        assertThat(Fraction.sum(better.values())).isEqualTo(Fraction.ZERO);
        assertThat(better.isEmpty() || compare(excesses(gains, new Payoff(moved)), excesses(gains, payoff)) > 0)
                .isTrue();
    }

    private static boolean isRational(Gains gains) {
        long alone = gains.players().ids().stream()
                .mapToLong(id -> gains.of(id).fen())
                .sum();
        return alone <= gains.total().fen();
    }

    private static Payoff moved(Payoff payoff, List<Integer> moves) {
        SortedMap<String, Fraction> moved = new TreeMap<>(payoff.parts());
        List<String> ids = List.copyOf(moved.keySet());
        for (int i = 0; i < ids.size(); i++) {
            Fraction step = Fraction.of(moves.get(i), 7);
            moved.merge(ids.get(i), step, Fraction::plus);
            moved.merge(ids.get((i + 1) % ids.size()), step.negated(), Fraction::plus);
        }
        return new Payoff(moved);
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

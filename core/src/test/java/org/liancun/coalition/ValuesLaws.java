// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class ValuesLaws {
    private static final List<String> IDS = List.of("a", "b", "c", "d", "e");

    @Property
    void values_that_add_up_do(@ForAll("games") Gains gains) {
        Fraction whole = Fraction.of(gains.total().fen());
        List<Set<String>> unions = unions(gains);

        assertThat(Values.shapley(gains).sum()).isEqualTo(whole);
        assertThat(Values.owen(gains, unions).sum()).isEqualTo(whole);
        assertThat(Values.equalSurplus(gains).sum()).isEqualTo(whole);
        assertThat(Values.equalNonSeparable(gains).sum()).isEqualTo(whole);
        assertThat(Values.equal(gains).sum()).isEqualTo(whole);
    }

    /** The definition: what a player adds, averaged over all orders of joining. */
    @Property
    void the_shapley_value_is_the_average_over_all_orders(@ForAll("games") Gains gains) {
        Map<String, Long> added = new HashMap<>();
        List<List<String>> orders = orders(gains.players().ids());
        for (List<String> order : orders) {
            Set<String> joined = new TreeSet<>();
            for (String id : order) {
                long before = gains.of(joined).fen();
                joined.add(id);
                added.merge(id, gains.of(joined).fen() - before, Long::sum);
            }
        }

        Values.shapley(gains)
                .parts()
                .forEach((id, part) -> assertThat(part).isEqualTo(Fraction.of(added.get(id), orders.size())));
    }

    /** The definition: what a player adds, averaged over all coalitions of the others. */
    @Property
    void the_banzhaf_value_is_the_average_over_all_coalitions(@ForAll("games") Gains gains) {
        Players players = gains.players();
        Payoff banzhaf = Values.banzhaf(gains);
        for (int i = 0; i < players.count(); i++) {
            long added = 0;
            for (int bits = 0; bits <= players.everybody(); bits++) {
                added += (bits >> i & 1) == 1 ? gains.fen(bits) - gains.fen(bits ^ 1 << i) : 0;
            }
            assertThat(banzhaf.of(players.ids().get(i))).isEqualTo(Fraction.of(added, 1L << players.count() - 1));
        }
    }

    @Property
    void values_follow_sums_of_games(@ForAll("threes") Gains one, @ForAll("threes") Gains other) {
        Gains both = Gains.of(one.players().ids(), who -> one.of(who).plus(other.of(who)));

        one.players().ids().forEach(id -> {
            assertThat(Values.shapley(both).of(id))
                    .isEqualTo(Values.shapley(one)
                            .of(id)
                            .plus(Values.shapley(other).of(id)));
            assertThat(Values.banzhaf(both).of(id))
                    .isEqualTo(Values.banzhaf(one)
                            .of(id)
                            .plus(Values.banzhaf(other).of(id)));
        });
    }

    /** Kalai and Samet 1987: adds up, follows sums of games, gives idle players nothing, and shares what a group adds by weight. */
    @Property
    void the_weighted_value_keeps_its_axioms(
            @ForAll("threes") Gains one,
            @ForAll("threes") Gains other,
            @ForAll @IntRange(min = 1, max = 9) int weight) {
        Map<String, Ratio> weights = Map.of("a", Ratio.of(weight), "b", Ratio.of(2), "c", Ratio.of(1, 3));
        Map<String, Ratio> equal = Map.of("a", Ratio.ONE, "b", Ratio.ONE, "c", Ratio.ONE);
        Gains both = Gains.of(one.players().ids(), who -> one.of(who).plus(other.of(who)));
        Gains pair = Gains.of(one.players().ids(), who -> Money.ofFen(who.containsAll(Set.of("a", "b")) ? 7 : 0));
        Payoff shared = Values.weightedShapley(pair, weights);

        assertThat(Values.weightedShapley(one, weights).sum())
                .isEqualTo(Fraction.of(one.total().fen()));
        assertThat(Values.weightedShapley(one, equal)).isEqualTo(Values.shapley(one));
        assertThat(Values.weightedShapley(both, weights).of("a"))
                .isEqualTo(Values.weightedShapley(one, weights)
                        .of("a")
                        .plus(Values.weightedShapley(other, weights).of("a")));
        assertThat(shared.of("c")).isEqualTo(Fraction.ZERO);
        assertThat(shared.of("a").times(Fraction.of(2)))
                .isEqualTo(shared.of("b").times(Fraction.of(weight)));
    }

    @Property
    void who_adds_nothing_gets_nothing(@ForAll("games") Gains gains) {
        List<String> more = new ArrayList<>(gains.players().ids());
        more.add("idle");
        Gains with = Gains.of(more, who -> {
            Set<String> others = new TreeSet<>(who);
            others.remove("idle");
            return gains.of(others);
        });

        assertThat(Values.shapley(with).of("idle")).isEqualTo(Fraction.ZERO);
        assertThat(Values.banzhaf(with).of("idle")).isEqualTo(Fraction.ZERO);
        assertThat(Values.shapley(with).of("a")).isEqualTo(Values.shapley(gains).of("a"));
    }

    @Property
    void other_names_get_the_same(@ForAll("games") Gains gains) {
        Map<String, String> renamed = Map.of("a", "z", "b", "y", "c", "x", "d", "w", "e", "v");
        Map<String, String> back = new HashMap<>();
        renamed.forEach((from, to) -> back.put(to, from));
        Gains other = Gains.of(
                gains.players().ids().stream().map(renamed::get).toList(),
                who -> gains.of(who.stream().map(back::get).toList()));

        gains.players().ids().forEach(id -> {
            assertThat(Values.shapley(other).of(renamed.get(id)))
                    .isEqualTo(Values.shapley(gains).of(id));
            assertThat(Values.equalSurplus(other).of(renamed.get(id)))
                    .isEqualTo(Values.equalSurplus(gains).of(id));
        });
    }

    @Property
    void the_shapley_value_of_a_convex_game_is_in_the_core(@ForAll("convex") Gains gains) {
        assertThat(GameProperties.convex(gains)).isEmpty();
        assertThat(GameProperties.superadditive(gains)).isEmpty();
        assertThat(Core.check(gains, Values.shapley(gains)).holds()).isTrue();
    }

    @Property
    void payments_add_up_and_are_within_a_fen(@ForAll("games") Gains gains) {
        Payoff exact = Values.shapley(gains);
        Map<String, Money> paid = exact.rounded();

        assertThat(Money.sum(paid.values())).isEqualTo(gains.total());
        paid.forEach((id, amount) -> {
            Fraction off = Fraction.of(amount.fen()).minus(exact.of(id));
            assertThat(off).isGreaterThan(Fraction.of(-1)).isLessThan(Fraction.of(1));
        });
    }

    /** A payoff moved by a part of a fen too small for 64 bits is checked by the slow way, which must say the same. */
    @Property
    void both_ways_of_checking_the_core_agree(@ForAll("games") Gains gains) {
        Payoff payoff = Values.shapley(gains);
        Fraction speck = new Fraction(BigInteger.ONE, BigInteger.ONE.shiftLeft(80));
        Map<String, Fraction> moved = new java.util.TreeMap<>(payoff.parts());
        moved.merge("a", speck, Fraction::plus);
        CoreCheck quick = Core.check(gains, payoff);
        CoreCheck slow = Core.check(gains, new Payoff(new java.util.TreeMap<>(moved)));

        assertThat(slow.unpaid()).isEqualTo(quick.unpaid().minus(speck));
        assertThat(quick.shortfall().minus(slow.shortfall()).over(speck)).isIn(Fraction.ZERO, Fraction.ONE);
    }

    @Provide
    Arbitrary<Gains> games() {
        return Arbitraries.integers().between(1, 5).flatMap(ValuesLaws::games);
    }

    @Provide
    Arbitrary<Gains> threes() {
        return games(3);
    }

    private static Arbitrary<Gains> games(int players) {
        return Arbitraries.longs()
                .between(-1_000, 1_000)
                .list()
                .ofSize(1 << players)
                .map(fen -> Gains.each(Players.of(IDS.subList(0, players)), fen::get));
    }

    /** Sums of unanimity games with weights that are not negative are convex. */
    @Provide
    Arbitrary<Gains> convex() {
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(n -> Arbitraries.longs()
                        .between(0, 100)
                        .list()
                        .ofSize(1 << n)
                        .map(dividends -> Gains.each(Players.of(IDS.subList(0, n)), bits -> {
                            long sum = 0;
                            for (int part = 1; part <= bits; part++) {
                                sum += (part & ~bits) == 0 ? dividends.get(part) : 0;
                            }
                            return sum;
                        })));
    }

    private static List<Set<String>> unions(Gains gains) {
        List<String> ids = gains.players().ids();
        int half = (ids.size() + 1) / 2;
        return ids.size() == 1
                ? List.of(Set.copyOf(ids))
                : List.of(Set.copyOf(ids.subList(0, half)), Set.copyOf(ids.subList(half, ids.size())));
    }

    private static List<List<String>> orders(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> orders = new ArrayList<>();
        for (String first : ids) {
            List<String> rest = new ArrayList<>(ids);
            rest.remove(first);
            for (List<String> order : orders(rest)) {
                List<String> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(whole);
            }
        }
        return orders;
    }
}

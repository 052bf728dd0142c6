// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.fairness.Spreads.rounding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.liancun.money.Money;

class IndexLaws {
    @Property
    void the_same_bits_come_out_in_any_order(
            @ForAll("earners") List<Earners> earners, @ForAll("indices") Index index, @ForAll Random random) {
        List<Earners> shuffled = new ArrayList<>(earners);
        Collections.shuffle(shuffled, random);

        assertThat(Spread.weighted(shuffled)).isEqualTo(Spread.weighted(earners));
        assertThat(index.of(Spread.weighted(shuffled))).isEqualTo(index.of(Spread.weighted(earners)));
    }

    @Property
    void an_index_is_at_least_zero_and_has_a_value_exactly_where_its_needs_are_met(
            @ForAll("losses") List<Earners> earners, @ForAll("indices") Index index) {
        Spread spread = Spread.weighted(earners);

        assertThat(index.of(spread).isPresent()).isEqualTo(index.needs().areMetBy(spread));
        assertThat(index.of(spread).orElse(0)).isNotNegative().isFinite();
    }

    @Property
    void amounts_so_many_times_as_large_are_as_unequal(
            @ForAll("positive") List<Earners> earners,
            @ForAll("indices") Index index,
            @ForAll @IntRange(min = 2, max = 1_000) int times) {
        List<Earners> larger = earners.stream()
                .map(each -> new Earners(each.count(), each.amount().times(times)))
                .toList();

        assertClose(value(index, larger), value(index, earners));
    }

    @Property
    void so_many_times_as_many_heads_are_as_unequal(
            @ForAll("positive") List<Earners> earners,
            @ForAll("indices") Index index,
            @ForAll @IntRange(min = 2, max = 5) int times) {
        List<Earners> more = Collections.nCopies(times, earners).stream()
                .flatMap(List::stream)
                .toList();

        assertClose(value(index, more), value(index, earners));
    }

    @Property
    void who_is_written_as_a_group_or_one_by_one_does_not_matter(
            @ForAll("positive") List<Earners> earners, @ForAll("indices") Index index) {
        List<Earners> alike = earners.stream()
                .map(each -> Earners.each(each.count() % 7 + 1, each.amount()))
                .toList();
        List<Earners> single = alike.stream()
                .flatMap(each ->
                        Collections.nCopies(
                                (int) each.count(),
                                Earners.one(Money.ofFen(each.amount().fen() / each.count())))
                                .stream())
                .toList();

        assertClose(value(index, single), value(index, alike));
    }

    @Property
    void a_transfer_from_richer_to_poorer_never_makes_things_less_equal(
            @ForAll("positive") List<Earners> earners, @ForAll("indices") Index index, @ForAll Random random) {
        List<Money> amounts = earners.stream().map(Earners::amount).sorted().toList();
        int poor = random.nextInt(amounts.size());
        int rich = poor + random.nextInt(amounts.size() - poor);
        long gap = amounts.get(rich).minus(amounts.get(poor)).fen();
        Money gift = Money.ofFen((long) (random.nextDouble() * (gap / 2)));
        List<Money> after = new ArrayList<>(amounts);
        after.set(poor, amounts.get(poor).plus(gift));
        after.set(rich, after.get(rich).minus(gift));

        double before = index.of(Spread.of(amounts)).orElseThrow();
        assertThat(index.of(Spread.of(after)).orElseThrow()).isLessThanOrEqualTo(before + rounding(before).value);
    }

    @Property
    void a_transfer_lowers_gini_exactly(@ForAll("earners") List<Earners> earners) {
        long[] amounts =
                earners.stream().mapToLong(each -> each.amount().fen()).sorted().toArray();
        long gift = (amounts[amounts.length - 1] - amounts[0]) / 2;
        long[] after = amounts.clone();
        after[0] += gift;
        after[after.length - 1] -= gift;

        int change =
                Spread.ofFen(after).giniArea().compareTo(Spread.ofFen(amounts).giniArea());

        assertThat(change).isEqualTo(gift == 0 ? 0 : -1);
    }

    @Property
    void equal_heads_are_equal_under_every_index(
            @ForAll("indices") Index index,
            @ForAll List<@IntRange(min = 1, max = 5_000) Integer> counts,
            @ForAll @IntRange(min = 1) int fen) {
        List<Earners> earners = new ArrayList<>(List.of(Earners.one(Money.ofFen(fen))));
        counts.forEach(count -> earners.add(Earners.each(count, Money.ofFen(fen))));

        assertThat(value(index, earners)).isZero();
    }

    @Property
    void gini_is_half_the_mean_difference_over_the_mean(@ForAll("earners") List<Earners> earners) {
        long[] amounts = earners.stream().mapToLong(each -> each.amount().fen()).toArray();
        double differences = 0;
        double total = 0;
        for (long one : amounts) {
            total += one;
            for (long other : amounts) {
                differences += Math.abs(one - other);
            }
        }

        assertClose(Index.gini().of(Spread.ofFen(amounts)).orElseThrow(), differences / (2 * amounts.length * total));
    }

    @Provide
    Arbitrary<Index> indices() {
        return Spreads.indices();
    }

    @Provide
    Arbitrary<List<Earners>> earners() {
        return Spreads.withoutLosses();
    }

    @Provide
    Arbitrary<List<Earners>> positive() {
        return Spreads.withoutZeros();
    }

    @Provide
    Arbitrary<List<Earners>> losses() {
        return Spreads.withLosses();
    }

    private static void assertClose(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, rounding(expected));
    }

    private static double value(Index index, List<Earners> earners) {
        return index.of(Spread.weighted(earners)).orElseThrow();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.liancun.money.Fraction;
import org.liancun.money.Money;

class LorenzLaws {
    @Property
    void the_curve_knows_gini_and_hoover(@ForAll("earners") List<Earners> earners) {
        Spread spread = Spread.weighted(earners);
        List<LorenzPoint> points = spread.lorenz().orElseThrow().points();
        double below = 0;
        double gap = 0;
        for (int i = 1; i < points.size(); i++) {
            LorenzPoint from = points.get(i - 1);
            LorenzPoint to = points.get(i);
            below += (number(to.heads()) - number(from.heads())) * (number(from.amount()) + number(to.amount()));
            gap = Math.max(gap, number(to.heads()) - number(to.amount()));
        }

        assertThat(Index.gini().of(spread).orElseThrow()).isCloseTo(1 - below, within(1e-9));
        assertThat(Index.hoover().of(spread).orElseThrow()).isCloseTo(gap, within(1e-9));
    }

    @Property
    void as_many_heads_again_have_the_same_curve(
            @ForAll("earners") List<Earners> earners, @ForAll @IntRange(min = 2, max = 5) int times) {
        List<Earners> more = Collections.nCopies(times, earners).stream()
                .flatMap(List::stream)
                .toList();

        assertThat(Spread.weighted(more).lorenz())
                .isEqualTo(Spread.weighted(earners).lorenz());
    }

    @Property
    void quantiles_rise_and_sum_up_to_the_whole(
            @ForAll("earners") List<Earners> earners, @ForAll @IntRange(min = 1, max = 10) int parts) {
        List<Fraction> shares = Spread.weighted(earners).lorenz().orElseThrow().quantiles(parts);

        assertThat(shares).isSorted();
        assertThat(Fraction.sum(shares)).isEqualTo(Fraction.ONE);
    }

    @Property
    void the_same_gift_for_every_head_lifts_the_curve_and_lowers_every_index(
            @ForAll("earners") List<Earners> earners,
            @ForAll @IntRange(min = 0, max = 1_000_000) int fen,
            @ForAll("indices") Index index) {
        Spread before = Spread.weighted(earners);
        Spread after = Spread.weighted(earners.stream()
                .map(each -> new Earners(
                        each.count(), each.amount().plus(Money.ofFen(fen).times(each.count()))))
                .toList());

        assertThat(after.lorenz().orElseThrow().isNowhereBelow(before.lorenz().orElseThrow()))
                .isTrue();
        assertThat(after.lorenz()
                        .orElseThrow()
                        .isNowherePoorerThan(before.lorenz().orElseThrow()))
                .isTrue();
        index.of(before)
                .ifPresent(most -> assertThat(index.of(after).orElseThrow())
                        .isLessThanOrEqualTo(most + Spreads.rounding(most).value));
    }

    @Provide
    Arbitrary<List<Earners>> earners() {
        return Spreads.withoutLosses();
    }

    @Provide
    Arbitrary<Index> indices() {
        return Spreads.indices();
    }

    private static double number(Fraction fraction) {
        return Doubles.nearest(fraction);
    }
}

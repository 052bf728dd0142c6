// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/** How much lies at the top and is missing at the bottom. */
class ShareLaws {
    private static final Money LINE = Money.yuan(20);

    @Provide
    Arbitrary<List<Money>> amounts() {
        return Arbitraries.longs()
                .between(0, 5_000)
                .map(Money::ofFen)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property
    void the_top_has_at_least_its_part_and_more_with_more(
            @ForAll("amounts") List<Money> amounts, @ForAll @IntRange(max = 24) int half) {
        amounts.add(Money.ofFen(1));
        Concentration concentration = Concentration.of(amounts);
        Ratio part = Ratio.of(half, 24);
        Ratio share = concentration.shareOfTop(part);

        assertThat(share).isBetween(part, Ratio.ONE);
        assertThat(concentration.shareOfTop(part.plus(Ratio.ONE).dividedBy(Ratio.of(2))))
                .isGreaterThanOrEqualTo(share);
    }

    @Property
    void one_fewer_than_the_fewest_have_less(
            @ForAll("amounts") List<Money> amounts, @ForAll @IntRange(min = 1, max = 100) int percent) {
        amounts.add(Money.ofFen(1));
        Concentration concentration = Concentration.of(amounts);
        Ratio share = Ratio.percent(percent);
        int fewest = concentration.fewestWith(share);

        assertThat(concentration.shareOfTop(fewest)).isGreaterThanOrEqualTo(share);
        assertThat(concentration.shareOfTop(fewest - 1)).isLessThan(share);
    }

    @Property
    void the_gaps_of_parts_add_up_to_those_of_the_whole(
            @ForAll("amounts") List<Money> one, @ForAll("amounts") List<Money> other) {
        List<Money> all = new ArrayList<>(one);
        all.addAll(other);

        assertThat(PovertyGap.of(one, LINE).plus(PovertyGap.of(other, LINE))).isEqualTo(PovertyGap.of(all, LINE));
    }

    @Property
    void severity_is_at_most_depth_and_depth_at_most_the_headcount(@ForAll("amounts") List<Money> amounts) {
        PovertyGap gap = PovertyGap.of(amounts, LINE);

        assertThat(gap.severity()).isBetween(Fraction.ZERO, gap.depth());
        assertThat(gap.depth()).isLessThanOrEqualTo(gap.headcount());
    }
}

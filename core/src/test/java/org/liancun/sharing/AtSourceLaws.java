// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/** A per cent at source is the same wherever its tier stands, as long as the money reaches. */
class AtSourceLaws {
    private static final Tier FEE = Tier.of("fee", Base.pot(), Take.share(Ratio.percent(10)), Split.to("v1"));

    @Property(tries = 300)
    void a_tier_at_source_takes_the_same_wherever_it_stands(
            @ForAll @Size(max = 4) List<@IntRange(min = 0, max = 20) Integer> percents,
            @ForAll @IntRange(min = 0, max = 4) int place,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long pot,
            @ForAll("holdings") List<Holding> holdings) {
        List<Tier> tiers = new ArrayList<>();
        for (int percent : percents) {
            tiers.add(Tier.of(
                    "t" + tiers.size(), Base.gross(), Take.share(Ratio.percent(percent)), Split.equally(Who.all())));
        }
        tiers.add(Math.min(place, tiers.size()), FEE);

        Money alone = fee(List.of(FEE), pot, holdings);

        assertThat(fee(tiers, pot, holdings)).isEqualTo(alone);
        assertThat(fee(inside(tiers), pot, holdings)).isEqualTo(alone);
    }

    private static List<Tier> inside(List<Tier> tiers) {
        Split nested = Split.tiers(tiers.toArray(Tier[]::new));
        return List.of(
                Tier.of("before", Base.gross(), Take.share(Ratio.percent(5)), Split.to("v2")),
                Tier.of("outer", Base.remainder(), Take.everything(), nested));
    }

    private static Money fee(List<Tier> tiers, long pot, List<Holding> holdings) {
        Agreement agreement = Agreement.of("generated", tiers.toArray(Tier[]::new));
        return Sharing.settle(agreement, Money.ofFen(pot), Generated.register(holdings)).steps().stream()
                .filter(step -> step.tier().id().equals("fee"))
                .map(Step::paid)
                .findFirst()
                .orElseThrow();
    }

    @Provide
    Arbitrary<List<Holding>> holdings() {
        return Generated.holdings();
    }
}

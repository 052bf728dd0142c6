// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class SamplingLaws {
    private static final List<String> IDS = List.of("a", "b", "c", "d");
    private static final Money RANGE = Money.ofFen(4_000);

    /** At a risk of one in 10¹², no try may ever be off by more than the bound. */
    @Property
    void estimates_add_up_and_keep_the_bound(@ForAll("games") Gains gains, @ForAll long seed) {
        Sampled sampled = new Sampling(seed, 40, Ratio.of(1, 1_000_000_000_000L)).shapley(IDS, gains::of, RANGE);
        Payoff exact = Values.shapley(gains);

        assertThat(sampled.payoff().sum()).isEqualTo(Fraction.of(gains.total().fen()));
        sampled.payoff()
                .parts()
                .forEach((id, part) -> assertThat(
                                part.minus(exact.of(id)).max(exact.of(id).minus(part)))
                        .isLessThanOrEqualTo(Fraction.of(sampled.within().fen())));
    }

    @Property
    void who_adds_nothing_leaves_the_estimates_of_the_others_alone(@ForAll("games") Gains gains, @ForAll long seed) {
        Sampling sampling = new Sampling(seed, 10, Ratio.of(1, 100));
        List<String> more = new ArrayList<>(List.of("idle"));
        more.addAll(IDS);

        Payoff without = sampling.shapley(IDS, gains::of, RANGE).payoff();
        Payoff with =
                sampling.shapley(more, who -> gains.of(others(who)), RANGE).payoff();

        assertThat(with.of("idle")).isEqualTo(Fraction.ZERO);
        IDS.forEach(id -> assertThat(with.of(id)).isEqualTo(without.of(id)));
    }

    private static Set<String> others(Set<String> who) {
        Set<String> others = new HashSet<>(who);
        others.remove("idle");
        return others;
    }

    @Provide
    Arbitrary<Gains> games() {
        return Arbitraries.longs()
                .between(-1_000, 1_000)
                .list()
                .ofSize(1 << IDS.size())
                .map(fen -> Gains.each(Players.of(IDS), fen::get));
    }
}

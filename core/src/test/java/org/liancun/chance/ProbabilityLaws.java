// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProbabilityLaws {
    @Property
    void as_much_lies_below_a_quantile_as_it_says(
            @ForAll("continuous") Probability distribution, @ForAll("parts") double part) {
        assertThat(distribution.below(distribution.at(part))).isCloseTo(part, within(1e-9));
    }

    @Property
    void nothing_less_than_a_quantile_has_as_much_below_it(
            @ForAll("all") Probability distribution, @ForAll("parts") double part) {
        double value = distribution.at(part);

        assertThat(distribution.below(value + 1e-6)).isGreaterThanOrEqualTo(part - 1e-9);
        assertThat(distribution.below(value - 1e-6)).isLessThanOrEqualTo(part + 1e-9);
    }

    @Property
    void a_higher_draw_is_no_lower_value(
            @ForAll("all") Probability distribution, @ForAll("parts") double one, @ForAll("parts") double other) {
        assertThat(distribution.at(Math.max(one, other))).isGreaterThanOrEqualTo(distribution.at(Math.min(one, other)));
    }

    @Property
    void a_score_draws_what_its_part_draws(@ForAll("all") Probability distribution, @ForAll("parts") double part) {
        assertThat(distribution.ofScores().applyAsDouble(Scores.at(part)))
                .isBetween(distribution.at(part - 1e-12) - 1e-9, distribution.at(part + 1e-12) + 1e-9);
    }

    /** The mean is the area under the quantiles, here of 2,000 strips. */
    @Property(tries = 1_000)
    void the_mean_is_that_of_all_quantiles(@ForAll("all") Probability distribution) {
        distribution.mean().ifPresent(mean -> {
            double sum = 0;
            for (int strip = 0; strip < 2_000; strip++) {
                sum += distribution.at((strip + 0.5) / 2_000);
            }
            assertThat(sum / 2_000).isCloseTo(mean, within(0.05 + Math.abs(mean) / 100));
        });
    }

    @Provide
    Arbitrary<Double> parts() {
        return Arbitraries.integers().between(1, 999).map(thousandths -> thousandths / 1_000.0);
    }

    @Provide
    Arbitrary<Probability> all() {
        return Probabilities.all();
    }

    @Provide
    Arbitrary<Probability> continuous() {
        return Probabilities.continuous();
    }
}

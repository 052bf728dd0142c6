// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;
import org.liancun.money.Ratio;

class StepsLaws {
    @Property
    void every_place_of_what_is_accepted_has_a_value_between_the_ends(
            @ForAll("wide") Ratio one,
            @ForAll("wide") Ratio other,
            @ForAll("wide") Ratio step,
            @ForAll @LongRange(max = Long.MAX_VALUE) long somewhere) {
        Ratio low = one.min(other);
        Ratio high = one.max(other);
        Steps<Ratio> steps;
        try {
            steps = Steps.of(low, high, step.max(step.negated()));
        } catch (IllegalArgumentException refused) {
            Assume.that(false);
            return;
        }
        long last = steps.count() - 1;

        LongStream.of(0, 1, last / 2, somewhere, last)
                .map(place -> Math.min(place, last))
                .forEach(place -> assertThat(steps.at(place)).isBetween(low, high));
        assertThat(steps.at(0)).isEqualTo(low);
    }

    @Provide
    Arbitrary<Ratio> wide() {
        Arbitrary<Long> most = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(-1L << 48, 1L << 48)),
                Tuple.of(1, Arbitraries.longs().between(-Long.MAX_VALUE, Long.MAX_VALUE)));
        return Combinators.combine(most, Arbitraries.longs().between(1, 99)).as(Ratio::of);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.liancun.chance.Draws;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class SamplesLaws {
    private static final Input A = Input.between("a", Ratio.of(0), Ratio.of(3));
    private static final Input B = Input.between("b", Ratio.of(-3), Ratio.of(3));
    private static final Input IDLE = Input.between("idle", Ratio.of(0), Ratio.of(1));

    @Property
    void an_effect_is_as_large_as_a_straight_line_is_steep(
            @ForAll long seed, @ForAll @Size(2) List<@IntRange(min = -99, max = 99) Integer> steep) {
        Morris morris = Morris.of(List.of(A, B), line(steep), Draws.of(seed), 2);

        assertThat(morris.inputs()).allSatisfy(each -> {
            long rise = each.input().equals(A) ? 3L * steep.get(0) : 6L * steep.get(1);
            assertThat(each.mean()).isEqualTo(Fraction.of(rise));
            assertThat(each.variance()).isEqualTo(Fraction.ZERO);
        });
    }

    @Property
    void one_input_more_leaves_the_others_alone(
            @ForAll long seed, @ForAll @Size(2) List<@IntRange(min = 1_000, max = 9_999) Integer> steep) {
        Draws draws = Draws.of(seed);
        Function<Map<String, Ratio>, Money> figure = line(steep);

        Sobol few = Sobol.of(List.of(A, B), figure, draws, 4);
        Sobol more = Sobol.of(List.of(IDLE, B, A), figure, draws, 4);
        VarianceShare idle = new VarianceShare(
                IDLE, new SampleMean(Fraction.ZERO, Fraction.ZERO), new SampleMean(Fraction.ZERO, Fraction.ZERO));

        assertThat(more.variance()).isEqualTo(few.variance());
        assertThat(more.shares()).contains(idle).containsAll(few.shares());
    }

    private static Function<Map<String, Ratio>, Money> line(List<Integer> steep) {
        return x -> Money.ofFen(
                x.get("a").of(steep.get(0), RoundingMode.HALF_UP) + x.get("b").of(steep.get(1), RoundingMode.HALF_UP));
    }
}

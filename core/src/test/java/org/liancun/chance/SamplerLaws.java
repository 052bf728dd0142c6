// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.liancun.money.Ratio;

class SamplerLaws {
    private static final int FIRST = 2025;
    private static final Correlation TOGETHER = new Correlation(
            List.of("d0", "d1"), List.of(List.of(Ratio.ONE, Ratio.of(1, 2)), List.of(Ratio.of(1, 2), Ratio.ONE)));

    @Property
    void a_driver_more_leaves_the_draws_of_all_others_alone(
            @ForAll("uncertainties") List<Uncertainty> uncertainties,
            @ForAll long seed,
            @ForAll @IntRange(min = 0) int run) {
        int most = uncertainties.size();
        long[] few = draw(uncertainties.subList(0, most - 1), seed, run, 3);
        long[] all = draw(uncertainties, seed, run, 3);

        for (int year = 0; year < 3; year++) {
            for (int i = 0; i < most - 1; i++) {
                assertThat(all[year * most + i]).isEqualTo(few[year * (most - 1) + i]);
            }
        }
    }

    @Property
    void more_years_leave_the_earlier_ones_alone(
            @ForAll("uncertainties") List<Uncertainty> uncertainties,
            @ForAll long seed,
            @ForAll @IntRange(min = 0) int run) {
        assertThat(draw(uncertainties, seed, run, 4)).startsWith(draw(uncertainties, seed, run, 2));
    }

    @Property
    void the_order_of_the_drivers_changes_no_draw(
            @ForAll("uncertainties") List<Uncertainty> uncertainties, @ForAll long seed) {
        int count = uncertainties.size();
        List<Uncertainty> turned = new ArrayList<>(uncertainties);
        Collections.reverse(turned);
        long[] drawn = draw(uncertainties, seed, 5, 1);
        long[] other = draw(turned, seed, 5, 1);

        for (int i = 0; i < count; i++) {
            assertThat(other[count - 1 - i]).isEqualTo(drawn[i]);
        }
    }

    /** The first two drivers hang together, as soon as both are there. */
    private static long[] draw(List<Uncertainty> uncertainties, long seed, long run, int years) {
        List<String> drivers = uncertainties.stream().map(Uncertainty::driver).toList();
        Correlation correlation = drivers.containsAll(TOGETHER.drivers()) ? TOGETHER : Correlation.NONE;
        Sampler sampler = Sampler.of(Draws.of(seed), uncertainties, correlation, FIRST, FIRST + years - 1);
        long[] drawn = new long[sampler.count() * sampler.years()];
        sampler.draw(run, drawn);
        return drawn;
    }

    @Provide
    Arbitrary<List<Uncertainty>> uncertainties() {
        Arbitrary<Course> courses =
                Arbitraries.of(Course.eachYear(), Course.once(), Course.walking(), Course.returning(Ratio.of(1, 3)));
        return Combinators.combine(Probabilities.all(), courses, Arbitraries.of(Mode.class))
                .as((distribution, course, mode) -> new Uncertainty("d", distribution, course, mode))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(SamplerLaws::numbered);
    }

    private static List<Uncertainty> numbered(List<Uncertainty> uncertainties) {
        List<Uncertainty> numbered = new ArrayList<>();
        for (Uncertainty each : uncertainties) {
            numbered.add(new Uncertainty("d" + numbered.size(), each.distribution(), each.course(), each.mode()));
        }
        return numbered;
    }
}

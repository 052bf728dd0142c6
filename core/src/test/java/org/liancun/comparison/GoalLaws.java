// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class GoalLaws {
    @Property
    void the_first_of_a_few_values_is_found_whatever_the_figure(
            @ForAll @Size(min = 1, max = 64) List<@IntRange(max = 9) Integer> figures,
            @ForAll @IntRange(max = 9) int target) {
        assertThat(least(figures, target).answer()).isEqualTo(first(figures, target));
    }

    @Property
    void the_first_of_many_values_is_found_where_the_figure_rises(
            @ForAll @Size(min = 65, max = 300) List<@IntRange(max = 999) Integer> figures,
            @ForAll @IntRange(max = 1_000) int target) {
        List<Integer> rising = figures.stream().sorted().toList();

        assertThat(least(rising, target).answer()).isEqualTo(first(rising, target));
    }

    @Property
    void what_is_found_reaches_the_target_and_what_is_missed_does_not(
            @ForAll @Size(min = 65, max = 200) List<@IntRange(max = 999) Integer> figures,
            @ForAll @IntRange(max = 1_000) int target) {
        Sought<Ratio> sought = least(figures, target);

        assertThat(sought.figure().fen() >= target).isEqualTo(sought.answer().isPresent());
    }

    @Property
    void the_most_is_the_least_looked_at_from_the_other_end(
            @ForAll @Size(min = 1, max = 200) List<@IntRange(max = 99) Integer> figures,
            @ForAll @IntRange(max = 99) int target) {
        int last = figures.size() - 1;
        Optional<Ratio> most = GoalSeek.most(
                        steps(figures), x -> Money.ofFen(figures.get((int) x.numerator())), Money.ofFen(target))
                .answer();
        List<Integer> turned = IntStream.rangeClosed(0, last)
                .mapToObj(i -> figures.get(last - i))
                .toList();

        assertThat(most)
                .isEqualTo(
                        least(turned, target).answer().map(x -> Ratio.of(last).minus(x)));
    }

    @Property
    void each_looked_at_the_first_of_many_is_found_whatever_the_figure(
            @ForAll @Size(min = 65, max = 200) List<@IntRange(max = 99) Integer> figures,
            @ForAll @IntRange(max = 99) int target) {
        assertThat(GoalSeek.least(
                                steps(figures),
                                x -> Money.ofFen(figures.get((int) x.numerator())),
                                Money.ofFen(target),
                                Looking.AT_EACH)
                        .answer())
                .isEqualTo(first(figures, target));
    }

    private static Sought<Ratio> least(List<Integer> figures, int target) {
        return GoalSeek.least(steps(figures), x -> Money.ofFen(figures.get((int) x.numerator())), Money.ofFen(target));
    }

    private static Optional<Ratio> first(List<Integer> figures, int target) {
        return IntStream.range(0, figures.size())
                .filter(i -> figures.get(i) >= target)
                .mapToObj(Ratio::of)
                .findFirst();
    }

    private static Steps<Ratio> steps(List<Integer> figures) {
        return Steps.of(Ratio.ZERO, Ratio.of(figures.size() - 1), Ratio.ONE);
    }
}

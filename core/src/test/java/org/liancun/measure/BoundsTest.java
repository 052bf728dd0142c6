// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.liancun.money.Ratio;

class BoundsTest {
    private static Ratio n(long number) {
        return Ratio.of(number);
    }

    @Test
    void the_worked_examples_of_the_table_hold() {
        assertThat(Bounds.between(n(1), n(2)).plus(Bounds.point(n(4)))).hasToString("[5, 6]");
        assertThat(Bounds.above(n(13_000)).dividedBy(Bounds.point(n(5)))).hasToString("(2600, ..)");
        assertThat(Bounds.point(n(451)).dividedBy(Bounds.above(n(13_000)))).hasToString("(0, 451/13000)");
        assertThat(Bounds.above(n(100)).dividedBy(Bounds.above(n(15)))).hasToString("(0, ..)");
        assertThat(Bounds.point(n(1)).dividedBy(Bounds.between(n(-1), n(1)))).hasToString("(.., ..)");
    }

    @Test
    void signs_turn_the_ends_around() {
        assertThat(Bounds.between(n(2), n(3)).times(Bounds.point(n(-2)))).hasToString("[-6, -4]");
        assertThat(Bounds.below(n(5)).times(Bounds.point(n(-1)))).hasToString("(-5, ..)");
        assertThat(Bounds.between(n(-2), n(3)).times(Bounds.between(n(-5), n(4))))
                .hasToString("[-15, 12]");
    }

    @Test
    void a_zero_that_is_possible_makes_the_product_possible() {
        assertThat(Bounds.atLeast(n(0)).times(Bounds.above(n(3)))).hasToString("[0, ..)");
        assertThat(Bounds.above(n(0)).times(Bounds.above(n(3)))).hasToString("(0, ..)");
        assertThat(Bounds.ALL.times(Bounds.point(n(0)))).isEqualTo(Bounds.point(n(0)));
    }

    @Test
    void a_divisor_that_ends_at_zero_leaves_one_side_open() {
        assertThat(Bounds.point(n(10)).dividedBy(Bounds.between(n(0), n(5)))).hasToString("[2, ..)");
        assertThat(Bounds.point(n(10)).dividedBy(Bounds.between(n(-5), n(0)))).hasToString("(.., -2]");
        assertThat(Bounds.point(n(10)).dividedBy(Bounds.atMost(n(-5)))).hasToString("[-2, 0)");
    }

    @Test
    void bounds_that_only_tell_the_sign_say_so() {
        assertThat(Bounds.above(n(0)).tellOnlyTheSign()).isTrue();
        assertThat(Bounds.atMost(n(0)).tellOnlyTheSign()).isTrue();
        assertThat(Bounds.above(n(1)).tellOnlyTheSign()).isFalse();
        assertThat(Bounds.point(n(0)).tellOnlyTheSign()).isFalse();
        assertThat(Bounds.ALL.tellOnlyTheSign()).isFalse();
    }

    @Test
    void bounds_without_a_number_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.between(n(2), n(1)))
                .withMessage("Bounds must leave a number between them, but were [2, 1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bounds(Bound.including(n(5)), Bound.excluding(n(5))))
                .withMessage("Bounds must leave a number between them, but were [5, 5)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bound(n(5), Bound.Edge.NONE))
                .withMessage("Number of an absent bound must be 0, but was 5");
    }

    @Test
    void the_notation_of_intervals_is_read() {
        assertThat(Bounds.parse("[5, 10)")).isEqualTo(new Bounds(Bound.including(n(5)), Bound.excluding(n(10))));
        assertThat(Bounds.parse("(.., 3%]")).isEqualTo(Bounds.atMost(Ratio.percent(3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.parse("5-10"))
                .withMessage("Bounds must be written as \"[1, 2)\" or \"(2600, ..)\", but were \"5-10\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.parse("[5, 10"))
                .withMessage("Bounds must be written as \"[1, 2)\" or \"(2600, ..)\", but were \"[5, 10\"");
        assertThatIllegalArgumentException().isThrownBy(() -> Bounds.parse("[, ]"));
    }

    @Test
    void bounds_that_touch_overlap_only_where_both_include_the_number() {
        assertThat(Bounds.parse("[1, 5]").overlaps(Bounds.parse("[5, ..)"))).isTrue();
        assertThat(Bounds.parse("[1, 5)").overlaps(Bounds.parse("[5, ..)"))).isFalse();
        assertThat(Bounds.parse("[1, 5]").overlaps(Bounds.parse("(5, ..)"))).isFalse();
        assertThat(Bounds.ALL.overlaps(Bounds.point(n(7)))).isTrue();
    }

    @Test
    void zero_divides_nothing() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Bounds.point(n(1)).dividedBy(Bounds.point(n(0))))
                .withMessage("Divisor must not be 0, but was 0");
    }
}

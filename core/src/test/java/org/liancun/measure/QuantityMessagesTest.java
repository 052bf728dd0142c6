// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.money.Ratio;

class QuantityMessagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "万亩 | Quantity must be a number with its unit, such as 约451.29万元 or 13000余亩, but was \"万亩\"",
                "'' | Quantity must be a number with its unit, such as 约451.29万元 or 13000余亩, but was \"\"",
                "超过5户以内 | Quantity must have one word for its bounds, 约 aside, but was \"超过5户以内\"",
                "近600余元 | Quantity must have one word for its bounds, 约 aside, but was \"近600余元\"",
                "5-1户 | Quantity must run from the lower number to the higher, but was \"5-1户\"",
                "超过5且不足5户 | Quantity must run from the lower number to the higher, but was \"超过5且不足5户\"",
                "超过5且7户 | Quantity must say 不足 or 以内 after 且, but was \"超过5且7户\"",
                "约不定亩 | Quantity must be 不定 without 约, but was \"约不定亩\"",
                "1.2.3亩 | Quantity must have a plain number of at most 18 digits, such as 13,000, 0.5 or 1/3, but was \"1.2.3亩\"",
                "'1,2亩' | Quantity must have a plain number of at most 18 digits, such as 13,000, 0.5 or 1/3, but was \"1,2亩\"",
                "1/0亩 | Quantity must have a plain number of at most 18 digits, such as 13,000, 0.5 or 1/3, but was \"1/0亩\"",
                "99999999999999999999亩 | Quantity must have a plain number of at most 18 digits, such as 13,000, 0.5 or 1/3, but was \"99999999999999999999亩\"",
                "999999999999999999亿人 | Quantity must have a plain number of at most 18 digits, such as 13,000, 0.5 or 1/3, but was \"999999999999999999亿人\"",
                "1e400 | Unit must be words of letters, % or ‰, joined by · and at most one /, but was \"e400\""
            })
    void a_text_that_is_no_quantity_is_refused(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse(text))
                .withMessage(message);
    }

    @Test
    void a_very_long_text_is_refused_by_its_beginning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse("9".repeat(10_000_000)))
                .withMessage("Quantity must have at most 160 characters, but was \"" + "9".repeat(57) + "...\"");
    }

    @Test
    void a_qualifier_must_say_the_bounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(Bounds.above(Ratio.of(5)), Qualifier.UNDER, Unit.MU))
                .withMessage("Qualifier of (5, ..) must be over, but was under");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(Bounds.ALL, Qualifier.ABOUT, Unit.MU))
                .withMessage("Qualifier of (.., ..) must be unbounded, but was about");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of(Ratio.ONE, Qualifier.BETWEEN, Unit.MU))
                .withMessage("Qualifier of a single number must say one bound, but was between");
    }

    @Test
    void different_units_do_not_add() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse("5户").plus(Quantity.parse("3人")))
                .withMessage("Unit must be one that 人 converts to, but was 户");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse("5").minus(Quantity.parse("3人")))
                .withMessage("Unit must be one that 人 converts to, but was a plain number");
    }

    @Test
    void a_range_has_no_single_value() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Quantity.parse("1-2人").value())
                .withMessage("Quantity must print one number to have a value, but was 1-2人");
        assertThatIllegalStateException()
                .isThrownBy(() -> Quantity.parse("不定亩").printed())
                .withMessage("Quantity must print one number to have a value, but was 不定亩");
    }

    @Test
    void only_exact_amounts_of_whole_fen_are_money() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Quantity.parse("约451.29万元").toMoney())
                .withMessage("Quantity must be an exact number of 元, 万元 or 亿元 to be money, but was 约451.29万元");
        assertThatIllegalStateException()
                .isThrownBy(() -> Quantity.parse("5户").toMoney())
                .withMessage("Quantity must be an exact number of 元, 万元 or 亿元 to be money, but was 5户");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Quantity.parse("0.125元").toMoney())
                .withMessage("Quantity must be a whole number of fen to be money, but was 0.125元");
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Quantity.parse("5户").dividedBy(0))
                .withMessage("Divisor must not be 0, but was 0");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Quantity.parse("5户").dividedBy(Quantity.parse("0个村")))
                .withMessage("Divisor must not be 0, but was 0");
    }

    @Test
    void negative_bounds_are_never_made_positive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse("不足0元").notNegative())
                .withMessage("Bounds must leave a number between them, but were [0, 0)");
    }
}

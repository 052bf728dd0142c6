// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Strings;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.measure.Quantity;
import org.liancun.money.Ratio;

class FormulaTest {
    /** A formula of formulas used twice doubles its length at each step; what cannot be read back is not made. */
    @Test
    void a_formula_that_prints_too_long_is_refused() {
        Formula doubled = new Formula.Reference("a");
        for (int i = 0; i < 8; i++) {
            doubled = new Formula.Operation(Operator.PLUS, doubled, doubled);
        }
        Formula half = doubled;

        assertThat(Formula.parse(half.toString())).isEqualTo(half);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Formula.Operation(Operator.PLUS, half, half))
                .withMessage("Formula must print at most 2000 characters, but printed 2555");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.parse(String.join("+", Collections.nCopies(180, "figure-100"))))
                .withMessage("Formula must print at most 2000 characters, but printed 2012");
    }

    @Test
    void a_figure_may_be_named_in_letters_of_any_script() {
        Formula formula = Formula.parse("𠅤1+हिन्दी");

        assertThat(formula.figures()).containsExactly("𠅤1", "हिन्दी");
        assertThat(Formula.parse(formula.toString())).isEqualTo(formula);
    }

    private static final Map<String, Quantity> FIGURES = Map.of(
            "S0-006", Quantity.parse("5个村"),
            "S0-060", Quantity.parse("13000余亩"),
            "S0-064", Quantity.parse("约451.29万元"),
            "S0-066", Quantity.parse("88.1%"),
            "S2-068", Quantity.parse("500亩"),
            "S2-069", Quantity.parse("30公顷"),
            "甲-1", Quantity.parse("7户"));

    @ParameterizedTest
    @CsvSource({
        "1 + 4, 5",
        "1+4, 5",
        "2 - 3 - 4, -5",
        "2 - (3 - 4), 3",
        "12 / 3 / 2, 2",
        "12 / (3 / 2), 8",
        "1 + 2 * 3, 7",
        "(1 + 2) * 3, 9",
        "200 * 27%, 54",
        "((2.50)), 2.5",
        "S0-064 / S0-006, 约90.258万元/个村",
        "S0-064 / (1 + S0-066), 约451290/1881万元",
        "S0-064 - S0-064 / (1 + 88.1%), 约39758649/188100万元",
        "S0-060 / S0-006, 超过2600亩/个村",
        "S0-064 / S0-060 * S0-060 - S0-064, 不定万元",
        "1 + S0-006, 6个村",
        "S0-006 - 1, 4个村",
        "S2-068 + S2-069, 950亩",
        "甲-1 * 2, 14户",
    })
    void formulas_are_worked_out(String text, Quantity expected) {
        assertThat(Formula.parse(text).evaluate(FIGURES)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1+4, 1 + 4",
        "((S0-064))/S0-006, S0-064 / S0-006",
        "2-(3-4), 2 - (3 - 4)",
        "(2-3)-4, 2 - 3 - 4",
        "2*(3*4), 2 * (3 * 4)",
        "(1+2)*3, (1 + 2) * 3",
        "1+(2*3), 1 + 2 * 3",
        "27.50%, 27.5%",
    })
    void a_formula_prints_with_the_parentheses_it_needs(String text, String printed) {
        assertThat(Formula.parse(text)).hasToString(printed);
        assertThat(Formula.parse(printed)).isEqualTo(Formula.parse(text));
    }

    @Test
    void figures_are_listed_once_in_the_order_of_their_use() {
        assertThat(Formula.parse("S0-064 - S0-064 / (1 + S0-066)").figures()).containsExactly("S0-064", "S0-066");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|Formula must have a figure id, a number or ( at column 1, but had the end",
                "1 +|Formula must have a figure id, a number or ( at column 4, but had the end",
                "* 2|Formula must have a figure id, a number or ( at column 1, but had \"* 2\"",
                "-5|Formula must have a figure id, a number or ( at column 1, but had \"-5\"",
                "1 2|Formula must have an operator or the end at column 3, but had \"2\"",
                "(1 + 2|Formula must have an operator or ) at column 7, but had the end",
                "1 + 2)|Formula must have an operator or the end at column 6, but had \")\"",
                "1e400|Formula must have an operator or the end at column 2, but had \"e400\"",
                "2 ^ 3|Formula must have an operator or the end at column 3, but had \"^ 3\"",
            })
    void what_is_no_formula_is_named_with_its_column(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.parse(text))
                .withMessage(message);
    }

    @Test
    void length_and_depth_are_bounded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.parse(Strings.repeat("(", 100_000)))
                .withMessage("Formula must have at most 2000 characters, but had 100000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.parse(Strings.repeat("(", 201)))
                .withMessage("Formula must have at most 200 open parentheses");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.parse(Strings.repeat("1+", 201) + "1"))
                .withMessage("Formula must have at most 200 operations inside each other");
        assertThat(Formula.parse(Strings.repeat("1+", 200) + "1").evaluate(FIGURES))
                .isEqualTo(Quantity.parse("201"));
    }

    @Test
    void an_unknown_figure_is_named_with_the_nearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.parse("S0-64 / 5").evaluate(FIGURES))
                .withMessage("Figure of a formula must be known, but was S0-64. Did you mean \"S0-064\"?");
    }

    @Test
    void a_minus_without_a_blank_belongs_to_the_id() {
        assertThat(Formula.parse("S0-064-S0-066").figures()).containsExactly("S0-064-S0-066");
    }

    @Test
    void division_by_zero_is_named() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Formula.parse("S0-064 / (S0-006 - 5)").evaluate(FIGURES))
                .withMessage("Divisor S0-006 - 5 must not be zero, but was 0个村");
    }

    @Test
    void villages_and_mu_are_not_added() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.parse("S0-006 + S0-060").evaluate(FIGURES))
                .withMessage("Terms of S0-006 + S0-060 must have one unit, but were in 个村 and 亩");
    }

    @Test
    void parts_are_checked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Formula.Number(Ratio.of(-1)))
                .withMessage("Number of a formula must be a decimal number and not negative, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Formula.Percentage(Ratio.of(1, 3)))
                .withMessage("Number of a formula must be a decimal number and not negative, but was 1/3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Formula.Reference("2023-a"))
                .withMessage("Figure of a formula must begin with a letter, but was 2023-a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Formula.Reference("a b"))
                .withMessageStartingWith("Figure of a formula must be 1 to 64 letters");
    }
}

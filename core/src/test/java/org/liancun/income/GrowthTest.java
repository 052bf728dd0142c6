// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.income.Growth.Outcome;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class GrowthTest {

    /** Hunan collective income 2017 to 2022, published as +60.21 % (C94). */
    @Test
    void growth_is_the_gain_over_the_base() {
        Growth growth = growth("2017", "196.72亿元", "2022", "315.16亿元");

        assertThat(growth.outcome()).isEqualTo(Outcome.GREW);
        assertThat(growth.increment()).isEqualTo(Quantity.parse("118.44亿元"));
        assertThat(Reconciliation.of(growth.percent().orElseThrow(), Quantity.parse("60.21%"))
                        .verdict())
                .isEqualTo(Verdict.HALF_UP);
    }

    /** Hunan operating income: 19.52 to 33.85 was published as +73.38 %, the totals give 73.41 (C94). */
    @Test
    void growth_of_rounded_totals_differs_from_the_published_rate() {
        Growth growth = growth("2017", "19.52亿元", "2022", "33.85亿元");

        Reconciliation reconciliation = Reconciliation.of(growth.percent().orElseThrow(), Quantity.parse("73.38%"));

        assertThat(reconciliation.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(reconciliation.gap().rounded(2, RoundingMode.HALF_UP)).isEqualTo("0.03");
    }

    /** 1.0988^5 = 1.60174… and 1.0989^5 = 1.60246…, with 315.16/196.72 = 1.60207… between them, by hand. */
    @Test
    void a_compound_rate_lies_between_two_decimals() {
        Growth growth = growth("2017", "196.72亿元", "2022", "315.16亿元");

        assertThat(growth.compound(2)).contains(Quantity.parse("9.88-9.89%"));
        assertThat(growth.compound(0)).contains(Quantity.parse("9-10%"));
    }

    /** 1.1^2 = 1.21; 100 to 0 is all lost; 0.9^2 = 0.81. */
    @Test
    void a_compound_rate_that_ends_is_exact() {
        assertThat(growth("2021", "100元", "2023", "121元").compound(2)).contains(Quantity.parse("10%"));
        assertThat(growth("2021", "100元", "2023", "81元").compound(0)).contains(Quantity.parse("-10%"));
        assertThat(growth("2021", "100元", "2023", "0元").compound(0)).contains(Quantity.parse("-100%"));
    }

    @Test
    void there_is_no_compound_rate_without_a_positive_base_or_towards_a_loss() {
        assertThat(growth("2021", "0元", "2023", "5元").compound(2)).isEmpty();
        assertThat(growth("2021", "5元", "2023", "-5元").compound(2)).isEmpty();
        assertThat(growth("2021", "超过5元", "2023", "6元").compound(2)).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> growth("2022-Q4", "5元", "2023-Q1", "5元").compound(2))
                .withMessage("Periods of a compound growth must lie whole years apart, but were 2022-Q4 and 2023-Q1");
    }

    @ParameterizedTest
    @CsvSource({
        "100, 150, GREW",
        "100, 50, SHRANK",
        "100, 0, SHRANK",
        "100, -1, SHRANK",
        "100, 100, UNCHANGED",
        "0, 0, UNCHANGED",
        "0, 7, FROM_ZERO",
        "0, -7, FROM_ZERO",
        "-5, 7, FROM_LOSS",
        "-5, -3, FROM_LOSS",
        "-5, -5, UNCHANGED",
    })
    void every_change_has_a_name(long previous, long current, Outcome outcome) {
        Growth growth = growth("2022", previous + "元", "2023", current + "元");

        assertThat(growth.outcome()).isEqualTo(outcome);
        assertThat(growth.percent().isPresent()).isEqualTo(previous > 0);
        assertThat(growth.increment()).isEqualTo(Quantity.parse(current - previous + "元"));
    }

    @ParameterizedTest
    @CsvSource({
        "100元, 超过120元, GREW",
        "不低于100元, 不超过80元, SHRANK",
        "超过100元, 120元, OPEN",
        "不超过100元, 120元, OPEN",
    })
    void bounds_leave_open_what_they_do_not_decide(String previous, String current, Outcome outcome) {
        assertThat(growth("2022", previous, "2023", current).outcome()).isEqualTo(outcome);
    }

    /** From 100 to more than 120 is more than 20 %. */
    @Test
    void a_rate_has_the_bounds_of_its_figures() {
        assertThat(growth("2022", "100元", "2023", "超过120元").percent()).contains(Quantity.parse("超过20%"));
        assertThat(growth("2022", "约50万元", "2023", "60万元").percent()).contains(Quantity.parse("约20%"));
    }

    @Test
    void averages_grow_as_totals_do() {
        Growth growth = growth("2022", "40万元/个村", "2023", "50万元/个村");

        assertThat(growth.percent()).contains(Quantity.parse("25%"));
    }

    @Test
    void growth_is_of_one_notion_and_forward_in_time() {
        Income before = Income.of(Notion.TOTAL, Period.year(2022), Money.yuan(1));
        Income after = Income.of(Notion.OPERATING, Period.year(2023), Money.yuan(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Growth(before, after))
                .withMessage("Notion of every income in one growth must be total income, but was operating income");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> growth("2023", "1元", "2023", "2元"))
                .withMessage("Current period of a growth must begin after 2023, but was 2023");
    }

    /** 1200 a year and 100 a month are the same, not a loss of 91.67 %. */
    @ParameterizedTest
    @CsvSource({
        "2023, 2023-12, must begin after 2023",
        "2023, 2023-07..2024-06, must begin after 2023",
        "2015, 2016-06, must be as long as 2015",
        "2023-12, 2024, must be as long as 2023-12",
        "2023-Q4, 2024-01, must be as long as 2023-Q4",
        "..2022, 2023, must be as long as ..2022",
    })
    void periods_are_alike_and_apart(String previous, String current, String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> growth(previous, "1200元", current, "100元"))
                .withMessage("Current period of a growth " + rule + ", but was " + current);
    }

    /** 31 and 28 days, 366 and 365, and one day more in a leap year. */
    @ParameterizedTest
    @CsvSource({
        "2023-01, 2023-02",
        "2023-Q4, 2024-Q1",
        "2024, 2025",
        "2023-01-01..2023-09-13, 2024-01-01..2024-09-13",
        "2023-01-01..2023-01-07, 2023-02-26..2023-03-04",
    })
    void months_quarters_years_and_runs_of_days_are_alike(String previous, String current) {
        assertThat(growth(previous, "100元", current, "150元").percent()).contains(Quantity.parse("50%"));
    }

    @Test
    void a_compound_rate_has_0_to_16_decimals() {
        Growth doubled = growth("2021", "100元", "2023", "200元");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> doubled.compound(-1))
                .withMessage("Decimals of a compound rate must be 0 to 16, but were -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> doubled.compound(17))
                .withMessage("Decimals of a compound rate must be 0 to 16, but were 17");
        assertThat(doubled.compound(16)).contains(Quantity.parse("41.4213562373095048-41.4213562373095049%"));
    }

    /** 经营收入 took in contract fees from 2024 on. */
    @Test
    void growth_over_a_change_of_the_accounting_system_says_so() {
        Income before = Income.of(Notion.OPERATING, Period.year(2023), Money.yuan(100));
        Income after = Income.of(Notion.OPERATING, Period.year(2024), Money.yuan(150));

        assertThat(new Growth(before, after).isAcrossDefinitions()).isTrue();
        assertThat(growth("2023", "1元", "2024", "2元").isAcrossDefinitions()).isFalse();
    }

    /** Fengchaoshan: 451.29 万元 in 2023, up 88.1 % (S0-064, S0-066); worked out by hand to 239.9203. */
    @Test
    void the_previous_total_follows_from_a_rate() {
        Quantity previous = Growth.impliedPrevious(Quantity.parse("约451.29万元"), Ratio.percent("88.1"));

        assertThat(previous.value().rounded(4, RoundingMode.HALF_UP)).isEqualTo("239.9203");
        assertThat(previous.display(2)).isEqualTo("约239.92万元");
    }

    /** The same, worked out by hand to 211.3697. */
    @Test
    void the_increment_follows_from_a_rate() {
        Quantity increment = Growth.impliedIncrement(Quantity.parse("约451.29万元"), Ratio.percent("88.1"));

        assertThat(increment.value().rounded(4, RoundingMode.HALF_UP)).isEqualTo("211.3697");
    }

    @Test
    void nothing_follows_from_a_loss_of_everything() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.impliedPrevious(Quantity.parse("0万元"), Ratio.percent(-100)))
                .withMessage("Growth rate must be more than -100%, but was -100%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.impliedIncrement(Quantity.parse("0万元"), Ratio.percent(-101)))
                .withMessage("Growth rate must be more than -100%, but was -101%");
    }

    @Test
    void growth_prints_on_one_line() {
        assertThat(growth("2022", "40万元", "2023", "50万元")).hasToString("2022 村集体经济收入 40万元 -> 2023 村集体经济收入 50万元: 25%");
        assertThat(growth("2022", "0元", "2023", "5元").toString()).endsWith(": FROM_ZERO");
    }

    private static Growth growth(String before, String previous, String after, String current) {
        return new Growth(
                new Income(Notion.COLLECTIVE, Period.parse(before), Quantity.parse(previous)),
                new Income(Notion.COLLECTIVE, Period.parse(after), Quantity.parse(current)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.measure.Quantity;
import org.liancun.money.Ratio;

/** Published figures of five articles on joint development and of the village statistics; the rest by hand. */
class ReconciliationTest {

    @ParameterizedTest
    @CsvSource({
        // villages of a cluster, 1 + 4
        "5个村, 5个村, EQUAL, 0",
        // 451.29 over 5 villages: half up would be 90.26
        "约90.258万元/个村, 约90.25万元/个村, TRUNCATED, 0.008",
        // the same over 6 villages, the other reading of the sentence
        "约75.215万元/个村, 约90.25万元/个村, DIFFERS, -15.035",
        // 5 times the published average
        "约451.25万元, 约451.29万元, ABOUT, -0.04",
        // what is only about a number is not exactly another, nor surely off it
        "约450万元, 452万元, ABOUT, -2",
        "约450万元, 450万元, ABOUT, 0",
        "约450万元, 500万元, DIFFERS, -50",
        "450万元, 约450万元, EQUAL, 0",
        // 80 of 131 villages
        "8000/131%, 61.07%, HALF_UP, -0.00129770…",
        // average of 45.4545 printed as 45
        "500/11万元/个村, 45万元/个村, HALF_UP, 0.45454545…",
        // 101 of 188 new members
        "10100/188%, 54%, HALF_UP, -0.27659574…",
        // 103 of 188 would not be 54 %
        "10300/188%, 54%, TRUNCATED, 0.78723404…",
        "4.31户, 5户, ROUNDED_UP, -0.69",
        "-90.258万元, -90.25万元, TRUNCATED, -0.008",
        // 13000余亩 over 5 villages
        "超过2600亩/个村, 超过2600亩/个村, WITHIN, 0",
        "超过2600亩/个村, 2600亩/个村以上, WITHIN, 0",
        "2600亩/个村以上, 超过2600亩/个村, COMPATIBLE, 0",
        // 733 reserve cadres in 282 villages, at least 2 in each
        "733/282人/个村, 2人/个村以上, WITHIN, 0",
        "1.9人/个村, 2人/个村以上, DIFFERS, -0.1",
        // both named villages against the town's average
        "100万元, 超过15万元, WITHIN, 0",
        "15万元, 超过15万元, DIFFERS, 0",
        "5-6人, 4-6人, WITHIN, 0",
        "5-6人, 6-7人, COMPATIBLE, 0",
        "5-6人, 8-9人, DIFFERS, -2",
        "8-9人, 5-6人, DIFFERS, 2",
        "超过2600亩, 3000亩, COMPATIBLE, 0",
        "572.5元, 近600元, WITHIN, 0",
        // 余 and 近 reach one unit of the last digit that is not 0, here 14000 and 500
        "13999亩, 13000余亩, WITHIN, 0",
        "14000亩, 13000余亩, COMPATIBLE, 0",
        "1000000亩, 13000余亩, COMPATIBLE, 0",
        "500元, 近600元, COMPATIBLE, 0",
        "-500元, 近600元, COMPATIBLE, 0",
        "13001-13999亩, 13000余亩, WITHIN, 0",
        "13001-14001亩, 13000余亩, COMPATIBLE, 0",
        "超过13000亩, 13000余亩, COMPATIBLE, 0",
        "13000余亩, 13000余亩, WITHIN, 0",
        "22.59万元, 22.5余万元, WITHIN, 0",
        "22.6万元, 22.5余万元, COMPATIBLE, 0",
        "13000亩, 13000余亩, DIFFERS, 0",
    })
    void figures_agree_in_a_named_way(Quantity computed, Quantity published, Verdict verdict, String gap) {
        Reconciliation reconciliation = Reconciliation.of(computed, published);

        assertThat(reconciliation.verdict()).isEqualTo(verdict);
        assertThat(Reconciliation.shown(reconciliation.gap(), 8)).isEqualTo(gap);
    }

    @Test
    void a_figure_cut_off_is_explained_in_one_line() {
        Reconciliation reconciliation =
                Reconciliation.of(Quantity.parse("约90.258万元/个村"), Quantity.parse("约90.25万元/个村"));

        assertThat(reconciliation.explain())
                .isEqualTo("约90.258万元/个村 recomputed, 约90.25万元/个村 published: cut off to 2 decimals, gap 0.008");
        assertThat(reconciliation.explain(Locale.CHINA)).isEqualTo("重算约90.258万元/个村，公布约90.25万元/个村：截尾到2位小数，差0.008");
    }

    @Test
    void rounding_that_cutting_off_would_give_too_is_said() {
        Reconciliation reconciliation = Reconciliation.of(Quantity.parse("3400/100万元"), Quantity.parse("34万元"));
        Reconciliation third = Reconciliation.of(Quantity.parse("103/3万元"), Quantity.parse("34.33万元"));

        assertThat(reconciliation.explain()).isEqualTo("34万元 recomputed, 34万元 published: equal");
        assertThat(third.explain())
                .isEqualTo("约34.3333万元 recomputed, 34.33万元 published:"
                        + " rounded half up to 2 decimals, cut off the same, gap 0.0033…")
                .isEqualTo(third.toString());
        assertThat(third.explain(Locale.CHINESE)).endsWith("：四舍五入到2位小数（截尾亦同），差0.0033…");
    }

    @Test
    void a_rounded_number_may_have_more_digits_than_a_ratio() {
        Reconciliation third =
                Reconciliation.of(Quantity.parse("100000000000000000/3元"), Quantity.parse("33333333333333333.33元"));

        assertThat(third.printedTo(4).verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(third.verdict()).isEqualTo(Verdict.HALF_UP);
        assertThat(Reconciliation.shown(Ratio.of(100_000_000_000_000_000L, 3), 4))
                .isEqualTo("33333333333333333.3333…");
    }

    @Test
    void zeros_at_the_end_count_when_they_are_stated() {
        Reconciliation reconciliation = Reconciliation.of(Quantity.parse("57.98元"), Quantity.parse("58.00元"));

        assertThat(reconciliation.decimals()).isZero();
        assertThat(reconciliation.verdict()).isEqualTo(Verdict.HALF_UP);
        assertThat(reconciliation.printedTo(2).verdict()).isEqualTo(Verdict.DIFFERS);
    }

    /** 22.6万人 is printed to thousands of persons. */
    @Test
    void a_figure_may_be_printed_to_thousands() {
        Reconciliation reconciliation = Reconciliation.of(Quantity.parse("226432人"), Quantity.parse("22.6万人"));

        assertThat(reconciliation.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(reconciliation.printedTo(-3).verdict()).isEqualTo(Verdict.HALF_UP);
    }

    @Test
    void the_reach_of_about_is_the_callers() {
        Reconciliation about = Reconciliation.of(Quantity.parse("331.9万元"), Quantity.parse("约330万元"));

        assertThat(about.verdict()).isEqualTo(Verdict.ABOUT);
        assertThat(about.within(Ratio.percent("0.5")).verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(Reconciliation.of(Quantity.parse("331.9万元"), Quantity.parse("330万元"))
                        .verdict())
                .isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void only_a_difference_disagrees() {
        assertThat(Verdict.values()).filteredOn(verdict -> !verdict.agrees()).containsExactly(Verdict.DIFFERS);
    }

    @Test
    void units_are_not_guessed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reconciliation.of(Quantity.parse("5元"), Quantity.parse("5万元")))
                .withMessage("Unit of a recomputed figure must be that of the published one, 万元, but was 元");
    }

    @Test
    void a_tolerance_is_not_negative() {
        Reconciliation equal = Reconciliation.of(Quantity.parse("5元"), Quantity.parse("5元"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> equal.within(Ratio.percent(-1)))
                .withMessage("Tolerance of an about must not be negative, but was -1%");
    }

    @Test
    void a_third_cannot_have_been_printed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reconciliation.of(Quantity.parse("5元"), Quantity.parse("1/3元")))
                .withMessage("Published figure must be a decimal number, but was 1/3元");
    }
}

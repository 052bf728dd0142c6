// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class QuantityTest {
    private static Quantity quantity(String text) {
        return Quantity.parse(text);
    }

    /** Wordings of the five seed articles; the ids are those of their facts. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "S0-064, 约451.29万元, ABOUT, 451.29, 万元",
        "S0-065, 约90.25万元, ABOUT, 90.25, 万元",
        "S0-060, 13000余亩, ODD, 13000, 亩",
        "S0-105, 2500余人次, ODD, 2500, 人次",
        "S0-066, 88.1%, EXACT, 88.1, %",
        "S2-006, 22.6万人, EXACT, 226000, 人",
        "S2-007, 383.31平方公里, EXACT, 383.31, 平方公里",
        "S3-021, 2名以上, AT_LEAST, 2, 名",
        "S3-038, 38.18万件, EXACT, 381800, 件",
        "S3-042, 5户以内, AT_MOST, 5, 户",
        "S3-048, 900余次, ODD, 900, 次",
        "S3-049, 5.7万人次, EXACT, 57000, 人次",
        "S3-075, 140余万元, ODD, 140, 万元",
        "S3-082, 超过15万元, OVER, 15, 万元",
        "S4-006, 4500余户, ODD, 4500, 户",
        "S4-017, 3万元以上, AT_LEAST, 3, 万元"
    })
    void published_wordings_are_read(String fact, String text, Qualifier qualifier, String value, String unit) {
        assertThat(quantity(text)).isEqualTo(Quantity.of(Ratio.decimal(value), qualifier, Unit.of(unit)));
    }

    @ParameterizedTest
    @CsvSource({
        "大约5户, 约5户",
        "约为5户, 约5户",
        "5户左右, 约5户",
        "100亩上下, 约100亩",
        "≈ 5户, 约5户",
        "900多次, 900余次",
        "5万余元, 5余万元",
        "1.5亿多元, 1.5余亿元",
        "1.3万余亩, 13000余亩",
        "近600元, 近600元",
        "接近600元, 近600元",
        "将近600元, 近600元",
        "超15万元, 超过15万元",
        "突破15万元, 超过15万元",
        "逾15万元, 超过15万元",
        "> 15万元, 超过15万元",
        "不低于8万元, 8万元以上",
        "不少于8万元, 8万元以上",
        "至少8万元, 8万元以上",
        ">=8万元, 8万元以上",
        "≥8万元, 8万元以上",
        "5户以下, 5户以内",
        "不超过5户, 5户以内",
        "至多5户, 5户以内",
        "最多5户, 5户以内",
        "<=5户, 5户以内",
        "≤5户, 5户以内",
        "不到5户, 不足5户",
        "不满5户, 不足5户",
        "低于5户, 不足5户",
        "少于5户, 不足5户",
        "小于5户, 不足5户",
        "<5户, 不足5户",
        "1至2人, 1-2人",
        "1到2人, 1-2人",
        "1~2人, 1-2人",
        "'1,530 人次', 1530人次",
        "1万亿元, 10000亿元",
        "5, 5",
        "1/3亩, 1/3亩",
        "约3万元以上, 约3万元以上",
        "大约1-2人, 约1-2人"
    })
    void other_wordings_are_read_as_the_canonical_one(String text, String canonical) {
        assertThat(quantity(text)).hasToString(canonical);
        assertThat(quantity(canonical)).isEqualTo(quantity(text));
    }

    /** Source: recomputations D0-02 to D4-12 over the figures of the five seed articles. */
    @ParameterizedTest(name = "{0}: {1} {2} {3} = {4}")
    @CsvSource({
        "D0-01, 1个村, +, 4个村, 5个村",
        "D0-02, 约451.29万元, /, 5个村, 约90.258万元/个村",
        "D0-03, 约451.29万元, /, 6个村, 约75.215万元/个村",
        "D0-04, 约90.25万元/个村, *, 5个村, 约451.25万元",
        "D0-08, 13000余亩, /, 5个村, 超过2600亩/个村",
        "D0-11, 79个, /, 5个村, 15.8个/个村",
        "D0-12, 2席以上, +, 10席, 12席以上",
        "D0-22, 150个, /, 5个村, 30个/个村",
        "D0-25, 2500余人次, /, 5个村, 超过500人次/个村",
        "D0-26, 187户, /, 5个村, 37.4户/个村",
        "D1-03, 4人, +, 1-2人, 5-6人",
        "D2-22, 3000余亩, /, 12个村, 超过250亩/个村",
        "D2-23, 1000余亩, +, 3000余亩, 超过4000亩",
        "D3-01, 2人/个村以上, *, 282个村, 564人以上",
        "D3-02, 733人, -, 564人, 169人",
        "D3-14, 5户/组以内, *, 14735组, 73675户以内",
        "D3-20, 472.8亩, /, 103户, 2364/515亩/户",
        "D3-21, 472.8亩, *, 10年, 4728亩·年",
        "D3-22, 140余万元, +, 超过100万元, 超过240万元",
        "D3-23, 超过100万元, /, 超过15万元, 不定",
        "D4-02, 4500余户, /, 25个村, 超过180户/个村",
        "D4-07, 103万元, /, 3个片区, 103/3万元/个片区",
        "D4-12, 4500余户, /, 480人, 超过9.375户/人"
    })
    void recomputed_figures_of_the_articles(String id, String left, String sign, String right, String result) {
        Quantity a = quantity(left);
        Quantity b = quantity(right);
        Quantity computed = switch (sign) {
            case "+" -> a.plus(b);
            case "-" -> a.minus(b);
            case "*" -> a.times(b);
            default -> a.dividedBy(b);
        };
        assertThat(computed).hasToString(result);
    }

    /** Source: recomputations whose decimals do not end, with the decimals given there. */
    @ParameterizedTest(name = "{0}: {1} / {2} = {3}")
    @CsvSource({
        "D0-16, 52个, 22个片, 2, 约2.36个/个片",
        "D0-17, 155个, 52个组, 4, 约2.9808个/个组",
        "D0-21, 319件, 229人, 4, 约1.3930件/人",
        "D2-04, 22.6万人, 383.31平方公里, 2, 约589.60人/平方公里",
        "D2-05, 22.6万人, 96个村, 2, 约2354.17人/个村",
        "D2-06, 383.31平方公里, 96个村, 4, 约3.9928平方公里/个村",
        "D3-04, 282个村, 17个乡镇, 4, 约16.5882个村/个乡镇",
        "D3-11, 38.18万件, 282个村, 2, 约1353.90件/个村",
        "D3-12, 14735组, 17个乡镇, 2, 约866.76组/个乡镇",
        "D3-20, 472.8亩, 103户, 4, 约4.5903亩/户",
        "D4-07, 103万元, 3个片区, 2, 约34.33万元/个片区",
        "D4-08, 103万元, 15个村, 4, 约6.8667万元/个村"
    })
    void long_quotients_are_displayed_as_about(String id, String left, String right, int decimals, String shown) {
        assertThat(quantity(left).dividedBy(quantity(right)).display(decimals)).isEqualTo(shown);
    }

    /** Source: rates D0-19, D2-08, D2-09, D2-20, D3-09, D3-10 over the figures of the five seed articles. */
    @ParameterizedTest
    @CsvSource({
        "9人, 155人, 约5.81%",
        "5人, 646人, 约0.77%",
        "54个村, 96个村, 56.25%",
        "650亩, 2500亩, 26%",
        "61个, 282个, 约21.63%",
        "45项, 119项, 约37.82%"
    })
    void a_quotient_of_one_unit_converts_to_percent(String part, String whole, String shown) {
        assertThat(quantity(part).dividedBy(quantity(whole)).in(Unit.PERCENT).display(2))
                .isEqualTo(shown);
    }

    /** Source: D0-05 and D0-06, Fengchaoshan: 451.29万元 in 2023 after growth of 88.1 %. */
    @Test
    void the_total_of_the_year_before_follows_from_the_growth() {
        Quantity growth = quantity("1").plus(quantity("88.1%"));
        Quantity before = quantity("约451.29万元").dividedBy(growth);

        assertThat(growth).hasToString("1.881");
        assertThat(before.display(4)).isEqualTo("约239.9203万元");
        assertThat(quantity("约451.29万元").minus(before).display(4)).isEqualTo("约211.3697万元");
    }

    /** Source: D0-10, Fengchaoshan: at most 0.0347 万元 of income for each of more than 13000 亩. */
    @Test
    void income_per_mu_of_a_lower_bound_has_an_upper_bound() {
        Quantity perMu = quantity("约451.29万元").dividedBy(quantity("13000余亩"));

        assertThat(perMu).hasToString("约超过0且不足45129/1300000万元/亩");
        assertThat(perMu.display(4)).isEqualTo("约超过0且不足0.0348万元/亩");
        assertThat(perMu.bounds().high()).isEqualTo(Bound.excluding(Ratio.of(45129, 1_300_000)));
    }

    /** Source: D2-18, Hengkou: 500 + 450 + 400 + 650 + 500 mu of industry. */
    @Test
    void the_areas_of_an_industry_add_up() {
        Quantity sum = quantity("500亩")
                .plus(quantity("450亩"))
                .plus(quantity("400亩"))
                .plus(quantity("650亩"))
                .plus(quantity("500亩"));

        assertThat(sum).isEqualTo(Quantity.of(2500, Unit.MU));
    }

    /** Source: D0-09, Fengchaoshan: 13000 mu are 866.67 hectares; the true area is larger. */
    @Test
    void an_area_converts_and_its_bound_is_displayed_outwards() {
        Quantity hectares = quantity("13000余亩").in(Unit.HECTARE);

        assertThat(hectares).hasToString("超过2600/3公顷");
        assertThat(hectares.display(2)).isEqualTo("超过866.66公顷");
    }

    @Test
    void a_unit_of_the_same_kind_is_converted_before_adding() {
        assertThat(quantity("1公顷").plus(quantity("3亩"))).hasToString("1.2公顷");
        assertThat(quantity("1.5万元").minus(quantity("500元"))).hasToString("1.45万元");
        assertThat(quantity("733名").plus(quantity("1人"))).hasToString("734名");
    }

    @Test
    void percent_of_an_amount_is_an_amount() {
        assertThat(quantity("27%").times(quantity("100万元"))).hasToString("27万元");
        assertThat(quantity("50%").times(quantity("10%"))).hasToString("0.05");
    }

    @Test
    void money_units_cancel_with_their_scale() {
        assertThat(quantity("1亿元").dividedBy(quantity("2万元"))).hasToString("5000");
        assertThat(quantity("300元/亩").times(quantity("2公顷"))).hasToString("9000元");
    }

    @Test
    void about_survives_arithmetic_and_other_words_become_bounds() {
        assertThat(quantity("约5户").plus(quantity("2户以上"))).hasToString("约7户以上");
        assertThat(quantity("13000余亩").times(1)).hasToString("超过13000亩");
        assertThat(quantity("近600元").dividedBy(2)).hasToString("不足300元");
        assertThat(quantity("5户以内").times(Ratio.of(-1))).hasToString("-5户以上");
    }

    @Test
    void a_divisor_of_either_sign_leaves_nothing_known() {
        assertThat(quantity("100亩").dividedBy(quantity("5户以内"))).isEqualTo(Quantity.unbounded(Unit.of("亩/户")));
        assertThat(quantity("不定亩/户")).isEqualTo(Quantity.unbounded(Unit.of("亩/户")));
    }

    @Test
    void a_count_that_cannot_be_negative_gets_its_second_bound() {
        assertThat(quantity("5户以内").notNegative()).hasToString("0-5户");
        assertThat(quantity("不足5户").notNegative()).hasToString("0以上且不足5户");
        assertThat(quantity("100亩").dividedBy(quantity("5户以内").notNegative())).hasToString("20亩/户以上");
        assertThat(quantity("13000余亩").notNegative()).hasToString("13000余亩");
    }

    @Test
    void half_open_ranges_are_read_back() {
        assertThat(quantity("超过3且5万人以内").bounds())
                .isEqualTo(new Bounds(Bound.excluding(Ratio.of(30_000)), Bound.including(Ratio.of(50_000))));
        assertThat(quantity("3以上且不足5户")).hasToString("3以上且不足5户");
    }

    @Test
    void the_printed_number_is_one_number() {
        assertThat(quantity("13000余亩").value()).isEqualTo(Ratio.of(13_000));
        assertThat(quantity("5户以内").value()).isEqualTo(Ratio.of(5));
        assertThat(quantity("约90.25万元").printed()).isEqualTo(quantity("90.25万元"));
        assertThat(quantity("90.25万元").isExact()).isTrue();
        assertThat(quantity("13000余亩").isExact()).isFalse();
    }

    @Test
    void bounds_say_which_true_values_agree() {
        assertThat(quantity("13000余亩").allows(Ratio.of(13_000))).isFalse();
        assertThat(quantity("13000余亩").allows(Ratio.of(13_001))).isTrue();
        assertThat(quantity("5户以内").allows(Ratio.of(5))).isTrue();
        assertThat(quantity("不足5户").allows(Ratio.of(5))).isFalse();
    }

    @Test
    void money_goes_in_and_out_exactly() {
        assertThat(quantity("451.29万元").toMoney()).isEqualTo(Money.wan("451.29"));
        assertThat(quantity("2.528亿元").toMoney()).isEqualTo(Money.yi("2.528"));
        assertThat(Quantity.of(Money.yuan("75584.10"))).hasToString("75584.1元");
        assertThat(Quantity.of(Money.wan("451.29")).in(Unit.WAN_YUAN)).hasToString("451.29万元");
    }

    @Test
    void a_rounded_number_is_about() {
        Quantity third = quantity("103万元").dividedBy(3);

        assertThat(third.rounded(2, RoundingMode.DOWN)).hasToString("约34.33万元");
        assertThat(third.rounded(2, RoundingMode.UP)).hasToString("约34.34万元");
        assertThat(quantity("90.25万元").rounded(2, RoundingMode.DOWN)).hasToString("90.25万元");
    }

    @Test
    void factories_agree_with_the_text() {
        assertThat(Quantity.of(5, Unit.HOUSEHOLD)).hasToString("5户");
        assertThat(Quantity.of("1/3", Unit.MU)).hasToString("1/3亩");
        assertThat(Quantity.of(new BigDecimal("472.80"), Unit.MU)).hasToString("472.8亩");
        assertThat(Quantity.between(Ratio.of(1), Ratio.of(2), Unit.PERSON)).isEqualTo(quantity("1-2人"));
        assertThat(Quantity.between(Ratio.of(2), Ratio.of(2), Unit.PERSON)).isEqualTo(quantity("2人"));
    }

    @Test
    void every_qualifier_has_a_word_in_both_languages() {
        assertThat(Qualifier.values()).extracting(each -> each.label().zh()).doesNotHaveDuplicates();
        assertThat(Qualifier.ODD.label().in(Locale.ENGLISH)).isEqualTo("somewhat over");
    }
}

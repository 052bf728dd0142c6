// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.income.Verdict;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.text.Name;

/**
 * The income and area figures of five articles on joint development (S0 Fengchaoshan 2024, S1 Wanbaoshan 2019, S2
 * Hengkou 2025, S3 Fenghuang 2023, S4 Mengzhou), worked out again by hand and by a second program.
 */
class RecomputedTest {
    private static final Map<String, Quantity> PRINTED = printed();

    @ParameterizedTest
    @CsvSource({
        "D0-01, 1 + S0-005, 个村, S0-006, EQUAL",
        "D0-02, S0-064 / S0-006, 万元/个村, S0-065, TRUNCATED",
        "D0-03, S0-064 / (S0-006 + 1), 万元/个村, S0-065, DIFFERS",
        "D0-04, S0-065 * S0-006, 万元, S0-064, ABOUT",
        "D2-13, 1 + S2-046x, 个村, S2-046, EQUAL",
        "D3-03, S3-020 / S3-027, 人/个村, S3-021, WITHIN",
        "D3-05a, 101 / S3-023, %, S3-024, HALF_UP",
        "D3-05b, 102 / S3-023, %, S3-024, HALF_UP",
        "D3-05c, 103 / S3-023, %, S3-024, TRUNCATED",
        "D3-05d, 100 / S3-023, %, S3-024, ROUNDED_UP",
        "D4-04, S4-004, 个, S4-028, EQUAL",
    })
    void published_figures_are_reconciled(String id, String formula, String unit, String published, Verdict verdict) {
        Recomputed recomputed = recomputed(id, formula, unit, published);

        assertThat(recomputed.reconciliation().orElseThrow().verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "D0-05, S0-064 / (1 + S0-066), 万元, 约239.9203万元",
        "D0-06, S0-064 - S0-064 / (1 + S0-066), 万元, 约211.3697万元",
        "D0-07, S0-065 / (1 + S0-066), 万元/个村, 约47.9798万元/个村",
        "D0-08, S0-060 / S0-006, 亩/个村, 超过2600亩/个村",
        "D0-09, S0-060, 公顷, 超过866.6666公顷",
        "D0-10, S0-064 / S0-060, 万元/亩, 约超过0且不足0.0348万元/亩",
        "D0-25, S0-105 / S0-006, 人次/个村, 超过500人次/个村",
        "D2-04, S2-006 / S2-007, 人/平方公里, 约589.6011人/平方公里",
        "D2-05, S2-006 / S2-005, 人/个村, 约2354.1667人/个村",
        "D2-06, S2-007 / S2-005, 平方公里/个村, 约3.9928平方公里/个村",
        "D2-09, S2-021 / S2-005, %, 56.25%",
        "D2-18, S2-068 + S2-069 + S2-070 + S2-071 + S2-073, 亩, 2500亩",
        "D2-19, S2-068 + S2-070, 亩, 900亩",
        "D2-20, S2-071 / (S2-068 + S2-069 + S2-070 + S2-071 + S2-073), %, 26%",
        "D2-22, S2-092 / S2-091, 亩/个村, 超过250亩/个村",
        "D2-23, S2-087 + S2-092, 亩, 超过4000亩",
        "D3-01, S3-021 * S3-027, 人, 564人以上",
        "D3-02, S3-020 - S3-021 * S3-027, 人, 169人以内",
        "D3-14, S3-043 * 5, 户, 73675户",
        "D3-20, S3-073 / S3-072, 亩/户, 约4.5903亩/户",
        "D3-21, S3-073 * S3-074, 亩·年, 4728亩·年",
        "D3-22, S3-075 + S3-086, 万元, 超过240万元",
        "D3-23, S3-086 / S3-082, 个村, 不定个村",
        "D4-07, S4-037 / S4-038, 万元/个片区, 约34.3333万元/个片区",
        "D4-08, S4-037 / (S4-038 * S4-005 / S4-004), 万元/个村, 约6.8667万元/个村",
        "D4-09, S4-038 / S4-028, %, 60%",
        "D4-02, S4-006 / S4-005, 户/个村, 超过180户/个村",
    })
    void unpublished_figures_follow_from_published_ones(String id, String formula, String unit, String display) {
        Recomputed recomputed = recomputed(id, formula, unit, "");

        assertThat(recomputed.computed().display(4)).isEqualTo(display);
        assertThat(recomputed.reconciliation()).isEmpty();
        assertThat(recomputed.explain())
                .isEqualTo(id + ": " + formula + " = " + display + " recomputed, not published");
    }

    @Test
    void a_result_is_explained_in_one_line() {
        assertThat(recomputed("D0-02", "S0-064/S0-006", "万元/个村", "S0-065").explain())
                .isEqualTo("D0-02: S0-064 / S0-006 = 约90.258万元/个村 recomputed, 约90.25万元/个村 published:"
                        + " cut off to 2 decimals, gap 0.008");
        assertThat(recomputed("D0-01", "1 + S0-005", "个村", "").explain(Locale.CHINESE))
                .isEqualTo("D0-01: 1 + S0-005 = 重算5个村，未公布");
    }

    @Test
    void numbers_alone_take_the_declared_unit() {
        assertThat(recomputed("D1-02", "1 + 3", "席", "").computed()).isEqualTo(Quantity.parse("4席"));
        assertThat(recomputed("D2-17", "2 / 5", "%", "").computed()).isEqualTo(Quantity.parse("40%"));
    }

    @Test
    void what_is_measured_must_agree_with_the_declared_unit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recomputed("D0-02", "S0-064 / S0-006", "亩/个村", ""))
                .withMessage("Unit must be 亩/个村, but was 万元/个村");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recomputed("D0-01", "S0-006", "万元", ""))
                .withMessage("Unit must be 万元, but was 个村");
    }

    @Test
    void money_and_area_are_converted_to_the_declared_unit() {
        assertThat(recomputed("x", "S0-064", "元", "").computed()).isEqualTo(Quantity.parse("约4512900元"));
        assertThat(recomputed("x", "S2-068 / S2-046", "公顷/个村", "").computed()).isEqualTo(Quantity.parse("20/3公顷/个村"));
    }

    /** A figure is held against what was printed, so its decimals are those of the printed unit. */
    @ParameterizedTest
    @CsvSource({
        "S0-064 / S0-006, 元/个村, S0-065, TRUNCATED",
        "S0-064 / S0-006, 万元/个村, S0-065, TRUNCATED",
        "S2-068 - S2-070 - S2-001, 公顷, S2-001x, EQUAL",
    })
    void the_verdict_does_not_depend_on_the_declared_unit(
            String formula, String unit, String published, Verdict verdict) {
        assertThat(recomputed("x", formula, unit, published)
                        .reconciliation()
                        .orElseThrow()
                        .verdict())
                .isEqualTo(verdict);
    }

    /** A third of 10^17 with four decimals has 21 digits, more than a ratio of two 64-bit numbers can hold. */
    @Test
    void a_number_that_is_rounded_only_to_be_shown_may_have_any_number_of_digits() {
        Recomputed recomputed = recomputed("x", "100000000000000000 / 3", "元", "");

        assertThat(recomputed)
                .hasToString("x: 100000000000000000 / 3 = 约33333333333333333.3333元 recomputed, not published");
    }

    @Test
    void the_published_figure_must_be_in_the_declared_unit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recomputed("D0-02", "S0-064 / S0-006", "万元/个村", "S0-064"))
                .withMessage("Unit must be one that 万元/个村 converts to, but was 万元");
    }

    @Test
    void the_published_figure_must_be_at_hand() {
        Recomputation recomputation = recomputation("D0-01", "1 + 4", "个村", "S0-006");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recomputed(recomputation, Map.of()))
                .withMessage("Figures of recomputation D0-01 must include the published S0-006, but were []");
    }

    @Test
    void a_note_is_no_longer_than_a_file_can_hold() {
        String note = "x".repeat(100_001);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recomputation("D", Name.of("D"), Formula.parse("1"), Unit.NONE, "", note))
                .withMessage("Note of recomputation D must have at most 100000 characters, but had 100001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure("F", "S", "area", Name.of("F"), Quantity.parse("1亩"), Period.ALWAYS, note))
                .withMessage("Note of figure F must have at most 100000 characters, but had 100001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source("S", Name.of("S"), note, "", ""))
                .withMessage("Publisher of source S must have at most 100000 characters, but had 100001");
    }

    private static Recomputed recomputed(String id, String formula, String unit, String published) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        PRINTED.forEach((figure, quantity) ->
                figures.put(figure, new Figure(figure, "S0", "area", Name.of(figure), quantity, Period.ALWAYS, "")));
        return new Recomputed(recomputation(id, formula, unit, published), figures);
    }

    private static Recomputation recomputation(String id, String formula, String unit, String published) {
        return new Recomputation(id, Name.of(id), Formula.parse(formula), Unit.of(unit), published, "");
    }

    private static Map<String, Quantity> printed() {
        String[] figures = {
            "S0-005",
            "4个村",
            "S0-006",
            "5个村",
            "S0-060",
            "13000余亩",
            "S0-064",
            "约451.29万元",
            "S0-065",
            "约90.25万元/个村",
            "S0-066",
            "88.1%",
            "S0-105",
            "2500余人次",
            "S2-001",
            "5亩",
            "S2-001x",
            "95亩",
            "S2-005",
            "96个村",
            "S2-006",
            "22.6万人",
            "S2-007",
            "383.31平方公里",
            "S2-021",
            "54人",
            "S2-046",
            "5个村",
            "S2-046x",
            "4个村",
            "S2-068",
            "500亩",
            "S2-069",
            "450亩",
            "S2-070",
            "400亩",
            "S2-071",
            "650亩",
            "S2-073",
            "500亩",
            "S2-087",
            "1000余亩",
            "S2-091",
            "12个村",
            "S2-092",
            "3000余亩",
            "S3-020",
            "733人",
            "S3-021",
            "2人/个村以上",
            "S3-023",
            "188人",
            "S3-024",
            "54%",
            "S3-027",
            "282个村",
            "S3-043",
            "14735个组",
            "S3-072",
            "103户",
            "S3-073",
            "472.8亩",
            "S3-074",
            "10年",
            "S3-075",
            "140余万元",
            "S3-082",
            "超过15万元/个村",
            "S3-086",
            "超过100万元",
            "S4-004",
            "5个",
            "S4-005",
            "25个村",
            "S4-006",
            "4500余户",
            "S4-028",
            "5个",
            "S4-037",
            "103万元",
            "S4-038",
            "3个片区",
        };
        Map<String, Quantity> printed = new LinkedHashMap<>();
        for (int i = 0; i < figures.length; i += 2) {
            printed.put(figures[i], Quantity.parse(figures[i + 1]));
        }
        return printed;
    }
}

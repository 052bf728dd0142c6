// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.measure.Bounds;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.venture.LegalForm;

class LegalLimitsTest {
    /** The articles named, and the sources of the local rules. */
    @ParameterizedTest
    @CsvSource({
        "SHAREHOLDERS, LLC, china, '[1, 50]', 公司法第42条",
        "STATUTORY_RESERVE, JSC, china, '[0.1, ..)', 公司法第210条第1款",
        "STATUTORY_RESERVE_STOP, LLC, china, '[0.5, ..)', 公司法第210条第1款",
        "RESERVES_AFTER_REDUCTION, LLC, china, '[0.5, ..)', 公司法第225条第3款",
        "MEMBERS, FARMERS_COOPERATIVE, china, '[5, ..)', 农民专业合作社法第12条第1款",
        "FARMERS, FARMERS_COOPERATIVE, china, '[0.8, ..)', 农民专业合作社法第20条第1款",
        "ADDITIONAL_VOTES, FARMERS_COOPERATIVE, china, '(.., 0.2]', 农民专业合作社法第22条第2款",
        "PATRONAGE, FARMERS_COOPERATIVE, china, '[0.6, ..)', 农民专业合作社法第44条第2款",
        "RESERVE, RCEO, shanghai, '[0.15, ..)', 上海市农村集体资产监督管理条例第25条第2款",
        "WELFARE, RCEO, shanghai, '[0.15, ..)', 上海市农村集体资产监督管理条例第25条第2款",
        "RESERVE_AND_WELFARE, RCEO, zhejiang, '[0.3, ..)', 浙江省农村集体资产管理条例第32条",
        "HOLDING, RCEO, zhejiang, '(.., 0.03]', 浙江省农村集体资产管理条例第30条第3款",
        "RESERVE_AND_WELFARE, RCEO, rongchang, '[0.3, ..)', 重庆市荣昌区2020年试行规定",
        "PAID_TO_MEMBERS, RCEO, rongchang, '(.., 0.6]', 重庆市荣昌区2020年试行规定",
        "PAID_TO_MEMBERS, RCEO, nanhai, '(.., 0.6]', 佛山市南海区“分六留四”政策",
        "RESERVE, FARMERS_COOPERATIVE, yantai, '[0.05, 0.1]', 烟台市党支部领办合作社规定",
        "HOLDING, FARMERS_COOPERATIVE, yantai, '(.., 0.2]', 烟台市党支部领办合作社规定"
    })
    void a_place_and_a_form_have_their_limit(
            Parameter parameter, LegalForm form, String place, String bounds, String cited) {
        assertThat(LegalLimits.of(parameter, Entity.of("e", form, Fixtures.DAY, place)))
                .singleElement()
                .satisfies(limit -> {
                    assertThat(limit.bounds()).hasToString(bounds);
                    assertThat(limit.article().cite().zh()).isEqualTo(cited);
                });
    }

    @Test
    void no_limit_is_without_its_line_in_this_test() {
        assertThat(LegalLimits.statutes()).hasSize(17);
    }

    /** Company Law 2023, in force since 2024-07-01. */
    @Test
    void a_limit_holds_from_the_day_of_its_law() {
        assertThat(limits(LegalForm.LLC, LocalDate.of(2024, 6, 30))).isEmpty();
        assertThat(limits(LegalForm.LLC, LocalDate.of(2024, 7, 1))).hasSize(1);
        assertThat(limits(LegalForm.CONTRACT, LocalDate.of(2024, 7, 1))).isEmpty();
    }

    @Test
    void an_entity_may_have_stricter_limits_of_its_own() {
        Law charter =
                Law.quoted("charter", CompanyLaw.COMPANIES.name(), Law.CHINA, LocalDate.of(2020, 1, 1), LegalForm.RCEO);
        LegalLimit own = LegalLimit.of(
                Parameter.RESERVE, Bounds.atLeast(Ratio.percent(40)), charter.article("9", "提取百分之四十。", "40%."));
        Entity entity = Fixtures.collective("shanghai");

        assertThat(LegalLimits.of(Parameter.RESERVE, entity.knowing(Particulars.NONE.with(own))))
                .extracting(limit -> limit.bounds().low().at())
                .containsExactly(Ratio.percent(15), Ratio.percent(40));
    }

    @Test
    void a_threshold_of_income_is_never_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new LegalLimit(Parameter.RESERVE, Bounds.ALL, Money.yuan(-1), LocalLaw.ZHEJIANG_FUNDS))
                .withMessage("Net income above which a limit holds must not be negative, but was CNY -1.00");
    }

    @Test
    void a_limit_prints_in_a_line() {
        assertThat(LegalLimits.statutes().get(0)).hasToString("SHAREHOLDERS in [1, 50], 公司法第42条");
        assertThat(LegalLimits.statutes()).allMatch(limit -> limit.toString().length() <= 80);
    }

    private static List<LegalLimit> limits(LegalForm form, LocalDate day) {
        return LegalLimits.of(Parameter.STATUTORY_RESERVE, Entity.of("e", form, day));
    }
}

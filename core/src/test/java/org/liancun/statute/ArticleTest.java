// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liancun.venture.LegalForm;

class ArticleTest {
    @Test
    void a_citation_names_article_paragraph_and_item() {
        assertThat(RuralLaw.NO_GUARANTEES.cite().zh()).isEqualTo("农村集体经济组织法第35条第2款第3项");
        assertThat(RuralLaw.NO_GUARANTEES.cite().en())
                .isEqualTo("Law on Rural Collective Economic Organisations 2024, art. 35(2)(3)");
        assertThat(CooperativeLaw.PLAN_OPEN.cite().zh()).isEqualTo("农民专业合作社法第40条");
        assertThat(LocalLaw.NANHAI_SIX_FOUR.cite().zh()).isEqualTo("佛山市南海区“分六留四”政策");
    }

    @Test
    void an_article_prints_its_own_words() {
        assertThat(CompanyLaw.FIFTY_SHAREHOLDERS).hasToString("公司法第42条：有限责任公司由一个以上五十个以下股东出资设立。");
        assertThat(CooperativeLaw.PATRONAGE.toString()).hasSizeLessThanOrEqualTo(80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "四十二", "42-1", "210(0)", "35(2)(3)(1)"})
    void a_number_that_cannot_be_cited_is_refused(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompanyLaw.COMPANIES.article(number, "", ""))
                .withMessage("Number of an article must be like 210, 210(1) or 35(2)(3), but was \"" + number + "\"");
    }

    /** Days on which the laws came into force, by their own last articles. */
    @ParameterizedTest
    @CsvSource({
        "RCEO, china, 2025-05-01",
        "FARMERS_COOPERATIVE, china, 2018-07-01",
        "LLC, china, 2024-07-01",
        "RCEO_UNION, shanghai, 2018-04-01",
        "RCEO_UNION, zhejiang, 2020-09-24"
    })
    void a_law_governs_a_form_in_its_place_from_its_day(LegalForm form, String place, LocalDate day) {
        Law law = switch (place) {
            case "shanghai" -> LocalLaw.SHANGHAI;
            case "zhejiang" -> LocalLaw.ZHEJIANG;
            default ->
                form == LegalForm.RCEO
                        ? RuralLaw.ORGANISATIONS
                        : form == LegalForm.LLC ? CompanyLaw.COMPANIES : CooperativeLaw.COOPERATIVES;
        };

        assertThat(law.governs(Entity.of("e", form, day, place))).isTrue();
        assertThat(law.governs(Entity.of("e", form, day.minusDays(1), place))).isFalse();
        assertThat(law.governs(Entity.of("e", LegalForm.CONTRACT, day, place))).isFalse();
        assertThat(law.governs(Entity.of("e", form, day, "elsewhere"))).isEqualTo(place.equals(Law.CHINA));
    }

    @Test
    void what_was_not_read_is_marked_as_reported() {
        assertThat(LocalLaw.RONGCHANG.text()).isEqualTo(Law.Text.REPORTED);
        assertThat(LocalLaw.ZHEJIANG.text()).isEqualTo(Law.Text.QUOTED);
    }
}

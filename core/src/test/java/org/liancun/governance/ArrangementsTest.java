// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Quantities;
import org.liancun.measure.Quantity;
import org.liancun.text.Name;

/** Arrangements of Baojing (2024) and Fenghuang (2023) side by side; what the articles do not tell stays untold. */
class ArrangementsTest {
    private static final Quantities FIGURES = Quantities.of(
            Map.of("S0-081", Quantity.parse("64件"), "S0-085", Quantity.parse("6心"), "S3-009", Quantity.parse("17个乡镇")));
    private static final PublishedAffairs DISPUTES = new PublishedAffairs(
            "disputes", Name.of("解决矛盾纠纷", "disputes resolved"), AffairKind.DISPUTE, "S0-081", List.of());
    private static final PublishedPoints HEARTS = new PublishedPoints(
            "six-hearts", Name.of("“六心”积分制", "six-heart points"), "S0-085", List.of(), List.of("S0-085"));
    private static final PublishedLists BOARD =
            new PublishedLists("board", Name.of("红蓝榜", "red and blue list"), List.of(), List.of("S0-084"));
    private static final PublishedAssessment CYCLE = new PublishedAssessment(
            "cycle",
            Name.of("考核", "cycle"),
            List.of(AssessmentStep.DISPATCH, AssessmentStep.RANKING),
            List.of(Counted.of("乡镇", "townships", "S3-009"), Counted.of("县直部门", "departments", "")),
            List.of(),
            List.of("S3-015"));
    private static final Arrangements ALL = Arrangements.of(DISPUTES, HEARTS, BOARD, CYCLE);

    @Test
    void the_table_has_a_line_for_each_number_and_says_what_is_not_told() {
        assertThat(ALL.table(FIGURES, Locale.ENGLISH)).isEqualTo("""
                        Arrangement        Kind           What                              Number    Figure
                        -----------------  -------------  --------------------------------  --------  ------
                        disputes resolved  affairs        dispute                           64件      S0-081
                        six-heart points   points system  dimensions                        6心       S0-085
                        red and blue list  posted lists
                        cycle              assessment     weekly dispatch, monthly ranking
                        cycle              assessment     townships                         17个乡镇  S3-009
                        cycle              assessment     departments                       not told
                        """);
    }

    @Test
    void the_table_speaks_chinese() {
        assertThat(Arrangements.of(CYCLE).table(FIGURES, Locale.CHINESE)).isEqualTo("""
                        制度  类别  内容            数量      数据
                        ----  ----  --------------  --------  ------
                        考核  考评  周调度, 月排名
                        考核  考评  乡镇            17个乡镇  S3-009
                        考核  考评  县直部门        未载
                        """);
    }

    @Test
    void arrangements_are_found_by_id_and_by_kind() {
        assertThat(ALL.find("six-hearts")).contains(HEARTS);
        assertThat(ALL.find("seven-hearts")).isEmpty();
        assertThat(ALL.all(PublishedAffairs.class)).containsExactly(DISPUTES);
        assertThat(ALL.all(PublishedChain.class)).isEmpty();
    }

    @Test
    void arrangements_print_their_ids_and_kinds() {
        assertThat(Arrangements.of(HEARTS, BOARD)).hasToString("""
                Arrangements: 2
                  six-hearts (points system)
                  board (posted lists)""");
        assertThat(Counted.of("邻长", "neighbourhood chief", "S0-079")).hasToString("邻长 S0-079");
        assertThat(Counted.named("红榜")).hasToString("红榜");
    }

    @Test
    void bad_ids_are_refused_by_what_they_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublishedLists("a b", Name.of("榜"), List.of(), List.of()))
                .withMessageStartingWith("Arrangement id must be 1 to 64 letters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counted.of("邻长", "chief", "a b"))
                .withMessageStartingWith("Figure that counts 邻长 must be 1 to 64 letters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublishedAffairs("a", Name.of("事"), AffairKind.SERVICE, "", List.of()))
                .withMessageStartingWith("Figure for the affairs of a must be 1 to 64 letters");
    }
}

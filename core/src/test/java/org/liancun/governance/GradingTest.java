// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.bands.Ranking;
import org.liancun.money.Ratio;

/** Grades with thresholds that are chosen here; the articles name none. */
class GradingTest {
    private static final Grading GRADING = Grading.of(Grade.of("合格", 60), Grade.of("优秀", 90));

    @Test
    void a_score_earns_the_highest_grade_whose_least_it_reaches() {
        assertThat(GRADING.of(Ratio.of(90))).contains(Grade.of("优秀", 90));
        assertThat(GRADING.of(Ratio.decimal("89.9"))).contains(Grade.of("合格", 60));
        assertThat(GRADING.of(Ratio.decimal("59.9"))).isEmpty();
    }

    @Test
    void a_ranking_is_graded_from_the_highest_grade_down() {
        Ranking ranking = Ranking.of(Map.of("a", Ratio.of(95), "b", Ratio.of(60), "c", Ratio.of(10)), List.of("d"));

        assertThat(GRADING.of(ranking).toString()).isEqualTo("{优秀=[1 a 95], 合格=[2 b 60]}");
        assertThat(GRADING).hasToString("优秀 from 90, 合格 from 60");
    }

    @Test
    void bad_gradings_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grading.of())
                .withMessage("Grading must have at least 1 grade, but had 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grading.of(Grade.of("a", 1), Grade.of("a", 2)))
                .withMessage("Grade must be listed once, but a was listed twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grading.of(Grade.of("a", 1), Grade.of("b", 1)))
                .withMessage("Least score of a grade must be listed once, but 1 was listed twice");
    }
}

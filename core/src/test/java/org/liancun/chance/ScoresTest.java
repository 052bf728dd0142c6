// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresTest {
    private static final Offset<Double> DIGITS = within(1e-14);

    /** The first, second and fourth line are the test values of AS 241; the others are those of NormalDist in Python. */
    @ParameterizedTest
    @CsvSource({
        "0.25, -0.6744897501960817",
        "0.001, -3.090232306167814",
        "0.8, 0.8416212335729144",
        "1e-20, -9.262340089798408",
        "1e-10, -6.361340902404056",
        "0.5, 0"
    })
    void a_part_has_a_score(double part, double score) {
        assertThat(Scores.at(part)).isCloseTo(score, DIGITS);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "1, 0.8413447460685429",
        "1.96, 0.9750021048517795",
        "-3, 0.0013498980316300933",
        "-6, 9.865876450376946e-10",
        "8, 0.9999999999999993"
    })
    void a_score_has_a_part(double score, double part) {
        assertThat(Scores.below(score)).isCloseTo(part, within(1e-15));
    }

    /** A uniform draw of exactly 0 or 1 would be an infinite score. */
    @ParameterizedTest
    @CsvSource({"-40", "-9", "9", "40"})
    void no_score_is_so_far_out_that_its_part_is_zero_or_one(double score) {
        assertThat(Scores.below(score)).isGreaterThan(0).isLessThan(1);
        assertThat(Scores.at(Scores.below(score))).isFinite();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.grouping.Hollowness.Aspect;
import org.liancun.grouping.Hollowness.Indicator;
import org.liancun.money.Ratio;

/** The principle of 凤巢山片区 (2024): 位置相邻、产业相近、发展相通. Which village has what is invented. */
class PrincipleTest {
    private static final Neighbourhood VILLAGES = Neighbourhood.of(
            List.of(
                    Profile.of("ganxi").with("industry", "rice", "tea").with("development", "tourism"),
                    Profile.of("datuo").with("industry", "rice").with("development", "tourism"),
                    Profile.of("maluo").with("industry", "mushroom").with("development", "tourism"),
                    Profile.of("yanjing")),
            new Border("ganxi", "datuo"),
            new Border("datuo", "maluo"));
    private static final Principle ALL =
            Principle.adjacent().and(Principle.shares("industry")).and(Principle.shares("development"));

    @Test
    void villages_are_linked_by_place_industry_and_development() {
        assertThat(ALL.judge(VILLAGES, "datuo", "ganxi"))
                .hasToString("yes: adjacent, same industry [rice], same development [tourism]");
        assertThat(ALL.judge(VILLAGES, "datuo", "maluo"))
                .hasToString("no: adjacent, no industry in common, same development [tourism]");
        assertThat(ALL.judge(VILLAGES, "ganxi", "maluo").reasons())
                .containsExactly("2 borders apart", "no industry in common", "same development [tourism]");
    }

    @Test
    void nearness_and_alternatives_combine() {
        assertThat(Principle.within(2).judge(VILLAGES, "ganxi", "maluo").holds())
                .isTrue();
        assertThat(Principle.within(2).judge(VILLAGES, "ganxi", "yanjing")).hasToString("no: not joined by borders");
        assertThat(Principle.adjacent()
                        .or(Principle.shares("development"))
                        .judge(VILLAGES, "ganxi", "maluo")
                        .holds())
                .isTrue();
    }

    @Test
    void a_village_is_not_linked_with_itself_or_with_a_stranger() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.judge(VILLAGES, "ganxi", "ganxi"))
                .withMessage("Villages to link must be two, but both were ganxi");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.judge(VILLAGES, "ganxi", "datu"))
                .withMessageContaining("Village must be one of the neighbourhood, but was datu");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Principle.within(0))
                .withMessage("Steps must be 1 or more, but were 0");
    }

    /** By hand: in a row of five the third has 2 + 1 + 1 + 2 = 6 borders to the others, the second 1 + 1 + 2 + 3 = 7. */
    @Test
    void the_centre_of_a_row_is_the_one_in_the_middle() {
        Neighbourhood row = Grid.of(1, 5);

        assertThat(Centres.rank(row, row.ids(), Criterion.nearest()))
                .extracting(Candidate::toString)
                .containsExactly(
                        "1 v00-02: 6 borders to all the others",
                        "2 v00-01: 7 borders to all the others",
                        "2 v00-03: 7 borders to all the others",
                        "4 v00-00: 10 borders to all the others",
                        "4 v00-04: 10 borders to all the others");
        assertThat(Centres.rank(row, row.ids(), Criterion.nearest(), Criterion.largest("households")))
                .extracting(Candidate::village)
                .containsExactly("v00-02", "v00-03", "v00-01", "v00-04", "v00-00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Centres.rank(row, List.of(), Criterion.nearest()))
                .withMessage(
                        "Centre must be chosen among at least 1 village by at least 1 criterion, but among 0 by 1");
    }

    /** By hand: 600 of 1,000 people and 30 of 120 houses gone, weighted 50 : 50, are 0.6 × 0.5 + 0.25 × 0.5 = 0.425. */
    @Test
    void a_hollow_village_is_told_in_ratios_and_scored_by_given_weights() {
        Hollowness hollow =
                Hollowness.of("v1", new Indicator(Aspect.HOUSES, 30, 120), new Indicator(Aspect.PEOPLE, 600, 1_000));

        assertThat(hollow.ratios())
                .isEqualTo(Map.of(Aspect.PEOPLE, Ratio.percent(60), Aspect.HOUSES, Ratio.percent(25)));
        assertThat(hollow.score(Map.of(Aspect.PEOPLE, Ratio.percent(50), Aspect.HOUSES, Ratio.percent(50))))
                .isEqualTo(Ratio.percent("42.5"));
        assertThat(hollow).hasToString("v1: PEOPLE 600 of 1000, HOUSES 30 of 120");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hollow.score(Map.of(Aspect.PEOPLE, Ratio.ONE)))
                .withMessage("Weights must be of [PEOPLE, HOUSES], zero or positive, and add up to 100%, but were"
                        + " {PEOPLE=100%}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Indicator(Aspect.WORK, 3, 2))
                .withMessage("Number of WORK gone must be 0 to all of 1 or more, but was 3 of 2");
    }
}

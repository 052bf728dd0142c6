// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/** Five villages, invented; b and c tie, e has no score. */
class RankingTest {
    private static final Map<String, Ratio> SCORES =
            Map.of("d", Ratio.of(60), "c", Ratio.of(80), "b", Ratio.of(80), "a", Ratio.of(90));

    @Test
    void equal_scores_share_a_rank_and_the_next_counts_all_before_it() {
        Ranking ranking = Ranking.of(SCORES, List.of("e"));

        assertThat(ranking).hasToString("""
                4 ranked, 2 of them tied, 1 without rank
                  1 a 90
                  2 b 80
                  2 c 80
                  4 d 60
                  - e""");
        assertThat(ranking.ties()).containsExactly(List.of("b", "c"));
    }

    /** The ranks of 90, 80, 80, 60 by the definitions of the three rules. */
    @ParameterizedTest
    @CsvSource({
        "COMPETITION, 1 2 2 4, standard competition",
        "MODIFIED, 1 3 3 4, modified competition",
        "DENSE, 1 2 2 3, dense"
    })
    void a_rule_for_ties_says_which_rank_equal_scores_get(TieRule rule, String ranks, String name) {
        assertThat(Ranking.of(SCORES, List.of(), rule).ranked())
                .extracting(each -> String.valueOf(each.rank()))
                .containsExactly(ranks.split(" "));
        assertThat(rule.label().en()).isEqualTo(name);
    }

    @Test
    void amounts_are_ranked_in_yuan() {
        Map<String, Money> incomes = Map.of("jia", Money.wan("45.1"), "yi", Money.yuan("451000.01"));

        assertThat(Ranking.ofMoney(incomes, TieRule.DENSE)).hasToString("""
                2 ranked, 0 of them tied, 0 without rank
                  1 yi 451000.01
                  2 jia 451000""");
    }

    @Test
    void bad_rankings_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Ranking(TieRule.COMPETITION, List.of(new Ranked(2, "a", Ratio.ONE)), new TreeSet<>()))
                .withMessage("Rank of a must be 1, but was 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ranked(0, "a", Ratio.ONE))
                .withMessage("Rank of a must be at least 1, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.of(Map.of("a", Ratio.ONE), List.of("a")))
                .withMessage("Id in a ranking must be listed once, but a was listed twice");
    }
}

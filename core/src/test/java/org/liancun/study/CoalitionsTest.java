// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liancun.coalition.Gains;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.scenario.Model;
import org.liancun.scenario.Outlook;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;

/** All amounts are worked by hand from the comment of {@link Resort}. */
class CoalitionsTest {
    private static final Agreement BY_ROOMS = Agreement.of(
            "rules", Tier.of("rooms", Base.gross(), Take.everything(), Split.by("rooms", Who.holding("rooms"))));

    @Test
    void every_group_is_settled_without_the_others() {
        assertThat(Coalitions.gains(Resort.equally(Ratio.ZERO)))
                .isEqualTo(Gains.of(
                        Resort.villages(),
                        Map.of(
                                Set.of("jia"), Money.yuan(21_000),
                                Set.of("yi"), Money.yuan(11_000),
                                Set.of("bing"), Money.yuan(1_000),
                                Set.of("jia", "yi"), Money.yuan(41_000),
                                Set.of("jia", "bing"), Money.yuan(31_000),
                                Set.of("yi", "bing"), Money.yuan(21_000),
                                Set.of("jia", "yi", "bing"), Money.yuan(51_000))));
    }

    @Test
    void all_who_belong_to_a_village_count_for_it_over_all_years() {
        Outlook twoYears = Outlook.of(Resort.model(2025, BY_ROOMS));

        assertThat(Coalitions.incomes(twoYears))
                .isEqualTo(Map.of("jia", Money.yuan(51_000), "yi", Money.yuan(34_000), "bing", Money.yuan(17_000)));
        assertThat(Coalitions.alone(twoYears, Set.of("jia", "yi"))).isEqualTo(Money.yuan(82_000));
    }

    @Test
    void years_that_share_a_model_share_it_without_the_others_too() {
        Model model = Resort.model(2025, BY_ROOMS);
        Outlook alone = Coalitions.among(Outlook.of(model), Set.of("jia"));

        assertThat(alone.in(2024).villages()).containsExactly("jia");
        assertThat(alone.in(2025)).isSameAs(alone.in(2024));
        assertThat(Coalitions.among(Outlook.of(model), Set.copyOf(Resort.villages()))
                        .in(2024))
                .isSameAs(model);
    }

    @Test
    void a_group_that_cannot_be_settled_without_another_village_is_named() {
        Agreement toJia = Agreement.of("rules", Tier.of("all", Base.gross(), Take.everything(), Split.to("jia")));

        assertThatThrownBy(() -> Coalitions.gains(Outlook.of(Resort.model(2024, toJia))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Group [bing] must be settled without the others, but was refused: ")
                .hasMessageContaining("\"jia\"");
    }

    @Test
    void more_groups_than_can_be_told_are_refused_before_any_is_asked() {
        Set<String> forty = IntStream.range(0, 40).mapToObj(i -> "v" + i).collect(Collectors.toSet());

        assertThatThrownBy(() -> Coalitions.gains(forty, group -> {
                    throw new AssertionError("asked");
                }))
                .hasMessage("Players must be 1 to 24, so that every coalition can be told, but were 40");
    }

    @Test
    void the_first_of_several_refusals_is_told() {
        assertThatThrownBy(() -> Coalitions.gains(Set.of("a", "b", "c"), group -> {
                    throw new ArithmeticException(group.toString());
                }))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("[a]");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liancun.coalition.Gains;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.scenario.Model;
import org.liancun.scenario.Outlook;
import org.liancun.scenario.Projection;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Carry;
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

    /** By hand: yi alone makes 11,000 in 2025 only; jia 21,000 in 2024 alone, with yi 41,000 in 2025. */
    @Test
    void a_village_that_joins_later_counts_from_then_on() {
        Outlook joining = away(2025, 2024, BY_ROOMS);

        assertThat(Coalitions.alone(joining, Set.of("yi"))).isEqualTo(Money.yuan(11_000));
        assertThat(Coalitions.alone(joining, Set.of("jia", "yi"))).isEqualTo(Money.yuan(62_000));
    }

    /** By hand: of 11,000 a tenth is kept, 1,100 in 2024 and as much in 2026; 9,900 are left to yi. */
    @Test
    void a_year_in_which_a_group_is_away_leaves_its_books_alone() {
        Agreement keeping = Agreement.of(
                "rules",
                Tier.of("reserve", Base.gross(), Take.share(Ratio.percent(10)), Split.to("reception"))
                        .carrying(Carry.balance("reserve")),
                Tier.of("rooms", Base.remainder(), Take.everything(), Split.by("rooms", Who.holding("rooms"))));
        Outlook absent = away(2026, 2025, keeping);
        Projection yi = Projection.of(Coalitions.among(absent, Set.of("yi")));

        assertThat(Coalitions.alone(absent, Set.of("yi"))).isEqualTo(Money.yuan(19_800));
        assertThat(yi.in(2025).pots()).isEmpty();
        assertThat(yi.in(2026).pot("resort").settlement().next().balance("reserve"))
                .isEqualTo(Money.yuan(2_200));
    }

    @Test
    void a_village_of_no_year_is_refused() {
        assertThatThrownBy(() -> Coalitions.among(Resort.equally(Ratio.ZERO), Set.of("jia", "jai")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Village must be one of [bing, jia, yi], but was jai. Did you mean \"jia\"?");
    }

    @Test
    void a_group_that_cannot_be_settled_without_another_village_is_named() {
        Agreement toJia = Agreement.of("rules", Tier.of("all", Base.gross(), Take.everything(), Split.to("jia")));
        Outlook outlook = Outlook.of(Resort.model(2024, toJia));

        assertThatThrownBy(() -> Coalitions.alone(outlook, Set.of("bing")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Group [bing] must be settled without the others, but was refused: ")
                .hasMessageContaining("\"jia\"");
        assertThatThrownBy(() -> Coalitions.gains(outlook))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "Every group must be settled without the others, but 3 of 7 were refused, first [bing]: ")
                .hasMessageContaining("\"jia\"");
    }

    @Test
    void more_groups_than_can_be_told_are_refused_before_any_is_asked() {
        Set<String> forty = IntStream.range(0, 40).mapToObj(i -> "v" + i).collect(Collectors.toSet());

        assertThatThrownBy(() -> Coalitions.gains(forty, group -> {
                    throw new AssertionError("asked");
                }))
                .hasMessage("Villages must be 1 to 24, so that every group can be looked at, but were 40."
                        + " Look at some groups, by a GroupSample");
    }

    @Test
    void gains_that_are_stopped_are_none() {
        assertThatThrownBy(() -> Coalitions.gains(Resort.equally(Ratio.ZERO), StudyWatch.NONE.until(() -> true)))
                .isInstanceOf(CancellationException.class)
                .hasMessage("Gains of all groups must not be stopped, but were after 0 of 7");
    }

    /** 1,023 groups in blocks of 256. */
    @Test
    void groups_are_asked_block_by_block_until_somebody_says_stop() {
        List<Long> told = new ArrayList<>();
        List<String> ten = IntStream.range(0, 10).mapToObj(i -> "v" + i).toList();
        StudyWatch watch = StudyWatch.NONE.telling(told::add);
        GroupWorths worths = new GroupWorths(
                new AllGroups(ten), group -> Money.ofFen(group.size()), watch.until(() -> told.size() == 2));

        assertThat(worths.asked()).isEqualTo(512);
        assertThat(worths.of(510)).isEqualTo(Money.ofFen(9));
        new GroupWorths(new AllGroups(ten), group -> Money.ZERO, watch);
        assertThat(told).containsExactly(256L, 512L, 256L, 512L, 768L, 1_023L);
    }

    /** The resort without yi in one year. */
    private static Outlook away(int lastYear, int without, Agreement agreement) {
        Model model = Resort.model(lastYear, agreement);
        SortedMap<Integer, Model> models = new TreeMap<>(Outlook.of(model).models());
        models.put(without, model.without(Set.of("yi")));
        return new Outlook(models);
    }
}

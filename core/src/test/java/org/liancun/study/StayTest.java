// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liancun.coalition.CoreCheck;
import org.liancun.coalition.Gains;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.scenario.Model;
import org.liancun.scenario.Outlook;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.text.Name;

/** All amounts are worked by hand from the comment of {@link Resort}. */
class StayTest {
    /** 17,000 each: jia alone has 4,000 more, jia and yi together 7,000. */
    @Test
    void who_would_leave_and_by_how_much_it_falls_short_is_told() {
        Stay stay = Stay.of(Resort.equally(Ratio.ONE));

        assertThat(stay.holds()).isFalse();
        assertThat(stay.check().blocking()).isEqualTo(2);
        assertThat(stay.strongest()).containsExactly("jia", "yi");
        assertThat(stay.shortfall()).isEqualTo(Money.yuan(7_000));
        assertThat(stay.gain("jia")).isEqualTo(Money.yuan(-4_000));
        assertThat(stay.isCertain()).isTrue();
        assertThat(stay)
                .hasToString("jia, yi would get CNY 7000.00 more without the others, one of 2 groups that would leave"
                        + " (7 looked at).");
        assertThat(stay.phrase().zh()).isEqualTo("jia、yi单独干可多得CNY 7000.00，共2个组合会退出（查看了7个组合）。");
        assertThat(stay.table()).hasToString("""
                village        inside         alone          gain
                -------  ------------  ------------  ------------
                bing     CNY 17000.00   CNY 1000.00  CNY 16000.00
                jia      CNY 17000.00  CNY 21000.00  CNY -4000.00
                yi       CNY 17000.00  CNY 11000.00   CNY 6000.00
                """);
    }

    @Test
    void nobody_leaves_an_agreement_that_divides_by_rooms() {
        Stay stay = Stay.of(Resort.equally(Ratio.ZERO));

        assertThat(stay.holds()).isTrue();
        assertThat(stay.strongest()).isEmpty();
        assertThat(stay.shortfall()).isEqualTo(Money.ZERO);
        assertThat(stay)
                .hasToString("No village and no group of villages would get more by itself (7 groups looked at).");
        assertThat(stay.phrase().zh()).isEqualTo("没有哪个村或哪几个村单独干收入更多（查看了7个组合）。");
    }

    @Test
    void some_groups_of_many_villages_are_looked_at_and_it_is_said_how_many() {
        Map<String, Money> payments = new TreeMap<>();
        IntStream.range(0, 40).forEach(i -> payments.put("v" + i, Money.yuan(i)));
        Stay stay =
                Stay.of(payments, new GroupSample(1, 100), group -> group.size() == 39 ? Money.yuan(780) : Money.ZERO);

        assertThat(stay.isCertain()).isFalse();
        assertThat(stay.strongest()).hasSize(39).doesNotContain("v39");
        assertThat(stay.shortfall()).isEqualTo(Money.yuan(39));
        assertThat(stay.check().blocking()).isEqualTo(39);
        assertThat(stay.tried()).isEqualTo(181);
        assertThat(stay.toString()).endsWith("one of 39 groups that would leave (181/1099511627775 looked at).");
    }

    @Test
    void more_groups_than_can_be_counted_are_not() {
        Map<String, Money> payments =
                IntStream.range(0, 70).boxed().collect(Collectors.toMap(i -> "v" + i, i -> Money.ZERO));

        assertThat(Stay.of(payments, new GroupSample(1, 0), group -> Money.ZERO))
                .hasToString(
                        "No village and no group of villages would get more by itself (141/>2^62 groups looked at).");
    }

    /** Everything is jia's, so that nobody can be settled without it: 21,000 alone, 31,000 with bing, 41,000 with yi, 51,000 in all. */
    @Test
    void groups_that_cannot_be_settled_are_listed_and_the_others_looked_at() {
        Agreement toJia = Agreement.of("rules", Tier.of("all", Base.gross(), Take.everything(), Split.to("jia")));
        Stay stay = Stay.of(Outlook.of(Resort.model(2024, toJia)));

        assertThat(stay.isCertain()).isFalse();
        assertThat(stay.tried()).isEqualTo(4);
        assertThat(stay.refused())
                .extracting(RefusedGroup::group)
                .containsExactly(Set.of("bing"), Set.of("yi"), Set.of("bing", "yi"));
        assertThat(stay.refused().get(0).toString())
                .startsWith("Group [bing] must be settled without the others, but was refused: ")
                .contains("\"jia\"");
        assertThat(stay)
                .hasToString("No village and no group of villages would get more by itself (4/7 groups looked at)."
                        + " Groups that cannot be settled without the others: 3, first bing.");
        assertThat(stay.phrase().zh()).isEqualTo("没有哪个村或哪几个村单独干收入更多（查看了4/7个组合）。无法单独核算的组合有3个，首先是bing。");
        assertThat(stay.table()).hasToString("""
                village        inside         alone          gain
                -------  ------------  ------------  ------------
                bing         CNY 0.00             -             -
                jia      CNY 51000.00  CNY 21000.00  CNY 30000.00
                yi           CNY 0.00             -             -
                """);
        assertThatThrownBy(() -> stay.gain("yi")).hasMessage("Village alone must be one of [jia], but was yi");
    }

    @Test
    void somebody_can_look_on_and_say_stop() {
        List<Long> told = new ArrayList<>();
        Stay all = Stay.of(Resort.equally(Ratio.ONE), StudyWatch.NONE.telling(told::add));
        Stay none = Stay.of(Resort.equally(Ratio.ONE), StudyWatch.NONE.until(() -> true));

        assertThat(all).isEqualTo(Stay.of(Resort.equally(Ratio.ONE)));
        assertThat(told).containsExactly(7L);
        assertThat(none.isCertain()).isFalse();
        assertThat(none.alone()).isEmpty();
        assertThat(none.toString()).endsWith("(0/7 groups looked at).");
    }

    @Test
    void without_a_village_nobody_is_asked_to_stay() {
        Outlook nobody = Outlook.of(Model.of("empty", Name.of("empty"), 2024, 2024));

        assertThatThrownBy(() -> Stay.of(nobody))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Villages must be 1 to 24, so that every group can be looked at, but were 0");
        assertThatThrownBy(() -> Stay.of(nobody, new GroupSample(1, 10)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Villages must be at least 1, but were 0");
    }

    /** By hand: all together could have 10 more than they are paid. */
    @Test
    void what_is_not_divided_is_a_reason_for_all_together_to_leave() {
        Gains gains = Gains.ofFen(List.of("a", "b"), 0, 10, 10, 40);
        Map<String, Money> payments = Map.of("a", Money.ofFen(15), "b", Money.ofFen(15));

        assertThat(Stay.of(gains, payments).strongest()).containsExactly("a", "b");
        assertThat(Stay.of(payments, new GroupSample(1, 0), gains::of).check())
                .isEqualTo(new CoreCheck(Fraction.of(10), 1, Set.of("a", "b"), Fraction.of(10)));
    }

    @Test
    void amounts_of_other_villages_are_refused() {
        CoreCheck nobody = new CoreCheck(Fraction.ZERO, 0, Set.of(), Fraction.ZERO);

        assertThatThrownBy(
                        () -> new Stay(new TreeMap<>(), new TreeMap<>(Map.of("a", Money.ZERO)), nobody, 0, List.of()))
                .hasMessage("Village alone must be one of [], but was a");
        assertThatThrownBy(() -> new GroupSample(1, -1))
                .hasMessage("Groups to look at must not be negative, but were -1");
    }
}

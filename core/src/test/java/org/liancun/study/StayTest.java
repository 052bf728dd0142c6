// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

        assertThatThrownBy(() -> new Stay(new TreeMap<>(Map.of("a", Money.ZERO)), new TreeMap<>(), nobody, 0))
                .hasMessage("Villages alone must be [a], but were []");
        assertThatThrownBy(() -> new GroupSample(1, -1))
                .hasMessage("Groups to look at must not be negative, but were -1");
    }
}

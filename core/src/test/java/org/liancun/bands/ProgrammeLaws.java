// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.liancun.measure.Bounds;
import org.liancun.measure.Period;
import org.liancun.measure.Span;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.text.Name;

class ProgrammeLaws {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    @Property
    void adjusting_twice_on_a_day_changes_nothing_more(
            @ForAll @Size(max = 8) List<@IntRange(max = 6) Integer> then,
            @ForAll @Size(max = 8) List<@IntRange(max = 6) Integer> now,
            @ForAll @IntRange(min = 1, max = 2) int periods,
            @ForAll LookBack.Judging judging) {
        Programme programme = new Programme(
                "p",
                Name.of("p"),
                "county",
                Period.ALWAYS,
                Unit.YUAN,
                Bounds.parse("(.., 2]"),
                Bounds.parse("(4, ..)"),
                new LookBack(periods, Span.YEAR, judging),
                "invented");
        Earnings earnings = Earnings.NONE
                .with(Period.year(2023), byId(then, now.size()))
                .with(Period.year(2024), byId(now, now.size()));
        Set<String> members = byId(now, (now.size() + 1) / 2).keySet();

        Turnover once = programme.adjust(members, DAY, earnings);
        Turnover again = programme.adjust(once.after(), DAY, earnings);

        assertThat(once.before()).isEqualTo(members);
        assertThat(again).isEqualTo(Turnover.between(once.after(), once.after()));
    }

    @Property
    void the_periods_looked_back_on_follow_each_other_and_end_less_than_one_before_the_day(
            @ForAll @IntRange(max = 10_000) int days,
            @ForAll @IntRange(min = 1, max = 20) int periods,
            @ForAll Span span,
            @ForAll LookBack.Judging judging) {
        LocalDate day = DAY.plusDays(days);

        List<Period> before = new LookBack(periods, span, judging).before(day);

        assertThat(before).hasSize(periods);
        assertThat(before.get(periods - 1).next().contains(day)).isTrue();
        for (int i = 0; i < periods; i++) {
            assertThat(span.containing(before.get(i).from())).isEqualTo(before.get(i));
            assertThat(i == 0 || before.get(i - 1).next().equals(before.get(i))).isTrue();
        }
    }

    private static Map<String, Money> byId(List<Integer> yuan, int count) {
        Map<String, Money> amounts = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            amounts.put("v" + i, Money.yuan(i < yuan.size() ? yuan.get(i) : 3));
        }
        return amounts;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.text.TextTable;

/** Three invented villages over three quarters; c is not known in the last. */
class EarningsTest {
    private static final Earnings EARNINGS = Earnings.NONE
            .with(Period.quarter(2024, 2), Map.of("a", Money.wan(5), "b", Money.wan(6), "c", Money.wan(1)))
            .with(Period.quarter(2024, 1), Map.of("a", Money.wan(3), "b", Money.wan(2), "c", Money.wan(2)))
            .with(Period.quarter(2024, 3), Map.of("a", Money.wan(5), "b", Money.wan(4)));

    @Test
    void ranks_over_time_stand_side_by_side() {
        RankHistory ranks = EARNINGS.ranks(TieRule.COMPETITION);

        assertThat(ranks.table(Locale.ENGLISH)).hasToString("""
                who  2024-Q1  2024-Q2  2024-Q3
                ---  -------  -------  -------
                a          1        2        1
                b          2        1        2
                c          2        3        –
                """);
        assertThat(ranks.of("c")).isEqualTo(Map.of(Period.quarter(2024, 1), 2, Period.quarter(2024, 2), 3));
        assertThat(ranks).hasToString("Rankings of 3 periods\n  2024-Q1: 3\n  2024-Q2: 3\n  2024-Q3: 2");
        assertThat(ranks.changes().get(Period.quarter(2024, 3)).turnover().left())
                .containsExactly("c");
        assertThat(ranks.changes().get(Period.quarter(2024, 2)).topMovers(1))
                .extracting(RankChange::toString)
                .containsExactly("b 2 -> 1 (+1)", "a 1 -> 2 (-1)", "c 2 -> 3 (-1)");
    }

    /** A year of weeks, in each of which village i earned i yuan: the first is the last of all. */
    @Test
    @Timeout(20)
    void three_thousand_villages_over_fifty_two_weeks_stand_in_a_table() {
        SortedMap<String, Money> earned = new TreeMap<>();
        IntStream.range(0, 3_000).forEach(i -> earned.put("v" + (1_000 + i), Money.yuan(i)));
        SortedMap<Period, SortedMap<String, Money>> weeks = new TreeMap<>();
        LocalDate start = LocalDate.of(2024, 1, 1);
        IntStream.range(0, 52)
                .mapToObj(start::plusWeeks)
                .forEach(day -> weeks.put(Period.between(day, day.plusWeeks(1)), earned));

        TextTable table = new Earnings(weeks).ranks(TieRule.COMPETITION).table(Locale.ENGLISH);

        assertThat(table.rows()).hasSize(3_000);
        assertThat(table.rows().get(0))
                .startsWith("v1000", "3000")
                .endsWith("3000")
                .hasSize(53);
    }

    @Test
    void a_part_is_taken_off_where_there_is_one() {
        Earnings rest = EARNINGS.without(Earnings.NONE.with(Period.quarter(2024, 1), Map.of("a", Money.wan(4))));

        assertThat(rest.of("a", Period.quarter(2024, 1))).isEqualTo(Money.wan(-1));
        assertThat(rest.of("b", Period.quarter(2024, 1))).isEqualTo(Money.wan(2));
        assertThat(EARNINGS).hasToString("Earnings of 3 periods\n  2024-Q1: 3\n  2024-Q2: 3\n  2024-Q3: 2");
    }

    @Test
    void what_is_not_known_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EARNINGS.in(Period.year(2024)))
                .withMessage("Period of earnings must be one of [2024-Q1, 2024-Q2, 2024-Q3], but was 2024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EARNINGS.of("d", Period.quarter(2024, 1)))
                .withMessage("Earnings of d in 2024-Q1 must be known, but were not");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> EARNINGS.without(Earnings.NONE.with(Period.quarter(2024, 3), Map.of("c", Money.wan(4)))))
                .withMessage("Earnings of c in 2024-Q3 must be known, but were not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EARNINGS.with(Period.quarter(2024, 3), Map.of()))
                .withMessage("Earnings of 2024-Q3 must be given once, but were given twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EARNINGS.with(Period.month(2024, 9), Map.of()))
                .withMessage("Periods of earnings must have both ends and share no day,"
                        + " but were [2024-Q1, 2024-Q2, 2024-Q3, 2024-09]");
    }
}

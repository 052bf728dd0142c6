// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Bounds;
import org.liancun.measure.Period;
import org.liancun.measure.Span;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.text.Name;

/** The rule of Keqiao (柯桥区), 2022, on villages and incomes that are invented; 32万元 is the fixed 10 % on 320万元. */
class ProgrammeTest {
    private static final Programme KEQIAO = programme("(.., 100)", "(150, ..)", LookBack.LAST_YEAR);
    private static final LocalDate FOUNDED = LocalDate.of(2022, 1, 1);
    private static final Earnings INCOME = Earnings.NONE
            .with(Period.year(2021), wan(Map.of("a", 90, "b", 99, "c", 100, "d", 400)))
            .with(Period.year(2024), wan(Map.of("a", 160, "b", 183, "c", 95, "d", 150)))
            .with(Period.year(2027), wan(Map.of("a", 182, "b", 120, "c", 190, "d", 90)));
    private static final Earnings RETURN = Earnings.NONE
            .with(Period.year(2024), wan(Map.of("a", 32, "b", 32)))
            .with(Period.year(2027), wan(Map.of("a", 32, "c", 32)));

    @Test
    void below_one_hundred_enters() {
        assertThat(KEQIAO.adjust(Set.of(), FOUNDED, INCOME)).hasToString("""
                2 entered, 0 left, 0 stayed
                  + a
                  + b""");
    }

    /** By hand: in 2024 a had 160 - 32 = 128 and stays, b had 183 - 32 = 151 and leaves; in 2027 a had exactly 150 and stays. */
    @Test
    void above_one_hundred_and_fifty_without_the_pools_own_return_leaves_every_three_years() {
        SortedMap<LocalDate, Turnover> adjustments =
                KEQIAO.adjustments(List.of("a", "b"), Period.parse("2022..2030"), 3, INCOME.without(RETURN));

        assertThat(adjustments.keySet()).containsExactly(FOUNDED.plusYears(3), FOUNDED.plusYears(6));
        assertThat(adjustments.get(FOUNDED.plusYears(3))).hasToString("""
                1 entered, 1 left, 1 stayed
                  + c
                  - b""");
        assertThat(adjustments.get(FOUNDED.plusYears(6))).hasToString("""
                1 entered, 1 left, 1 stayed
                  + d
                  - c""");
    }

    @Test
    void with_its_own_return_the_help_would_end_itself() {
        assertThat(KEQIAO.adjust(Set.of("a", "b"), FOUNDED.plusYears(3), INCOME).left())
                .containsExactly("a", "b");
    }

    /** As printed, the adjustments take in whoever has 150万元 or less, not below 100 as at the founding: d comes in then. */
    @Test
    void another_bound_for_the_adjustments_is_another_programme() {
        assertThat(programme("(.., 150]", "(150, ..)", LookBack.LAST_YEAR)
                        .adjust(Set.of("a", "b"), FOUNDED.plusYears(3), INCOME.without(RETURN))
                        .entered())
                .containsExactly("c", "d");
    }

    /** By hand: c had 100, 95 and 158, not always above 150, in the mean 353 / 3 = 117.67; d had 400, 150 and 90, 213.3. */
    @Test
    void several_years_count_each_or_in_the_mean() {
        Earnings judged = Earnings.NONE
                .with(Period.year(2025), wan(Map.of("c", 100, "d", 400)))
                .with(Period.year(2026), wan(Map.of("c", 95, "d", 150)))
                .with(Period.year(2027), wan(Map.of("c", 158, "d", 90)));
        LocalDate day = FOUNDED.plusYears(6);

        assertThat(programme("(.., 100)", "(150, ..)", years(3, LookBack.Judging.EVERY))
                        .adjust(Set.of("c", "d"), day, judged))
                .hasToString("0 entered, 0 left, 2 stayed");
        assertThat(programme("(.., 100)", "(117, ..)", years(3, LookBack.Judging.MEAN))
                        .adjust(Set.of("c", "d"), day, judged)
                        .left())
                .containsExactly("c", "d");
    }

    @Test
    void the_periods_looked_back_on_are_those_of_the_calendar() {
        assertThat(LookBack.LAST_YEAR.before(LocalDate.of(2024, 12, 31))).containsExactly(Period.year(2023));
        assertThat(LookBack.LAST_YEAR.before(LocalDate.of(2025, 1, 1))).containsExactly(Period.year(2024));
        assertThat(new LookBack(3, Span.QUARTER, LookBack.Judging.MEAN).before(LocalDate.of(2025, 5, 20)))
                .containsExactly(Period.quarter(2024, 3), Period.quarter(2024, 4), Period.quarter(2025, 1));
    }

    @Test
    void nobody_is_judged_by_what_is_not_known() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KEQIAO.adjust(Set.of("e"), FOUNDED, INCOME))
                .withMessage("Earnings of e in 2021 must be known, but were not");
    }

    /** Years ago, with a gap, or of a month, nothing is known of the year that is asked for. */
    @Test
    void nobody_is_judged_by_other_periods_than_those_looked_back_on() {
        Earnings gap = Earnings.NONE
                .with(Period.year(2018), wan(Map.of("a", 160)))
                .with(Period.year(2022), wan(Map.of("a", 160)));
        Earnings mixed = gap.with(Period.month(2023, 1), wan(Map.of("a", 14)));

        refused(LookBack.LAST_YEAR, "2031-01-01", gap, "[2018, 2022], but was 2030");
        refused(years(2, LookBack.Judging.EVERY), "2023-01-01", gap, "[2018, 2022], but was 2021");
        refused(years(1, LookBack.Judging.MEAN), "2024-02-01", mixed, "[2018, 2022, 2023-01], but was 2023");
    }

    /** A county that changes 100 and 150 to 120 and 180 in 2026: by hand, 170 goes before and stays after. */
    @Test
    void other_bounds_from_a_year_on_are_another_programme_of_the_same_name() {
        Programme old = during("..2025", "(.., 100)", "(150, ..)");
        Programme now = during("2026..", "(.., 120)", "(180, ..)");
        PolicyTable table = new PolicyTable(List.of(), List.of(now, old));
        Earnings judged = Earnings.NONE
                .with(Period.year(2024), wan(Map.of("a", 170, "b", 110, "c", 99)))
                .with(Period.year(2027), wan(Map.of("a", 110, "b", 170, "c", 170)));

        LocalDate first = LocalDate.of(2025, 1, 1);
        Turnover then = table.programme("keqiao", "keqiao", first)
                .adjustments(List.of("a", "b"), Period.parse("2022..2025"), 3, judged)
                .get(first);
        LocalDate second = LocalDate.of(2028, 1, 1);
        Turnover later = table.programme("keqiao", "keqiao", second)
                .adjustments(then.after(), Period.parse("2025..2028"), 3, judged)
                .get(second);

        assertThat(then).hasToString("1 entered, 1 left, 1 stayed\n  + c\n  - a");
        assertThat(later).hasToString("1 entered, 0 left, 2 stayed\n  + a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> old.adjust(Set.of(), second, judged))
                .withMessage("Programme keqiao at keqiao must count on the day of an adjustment,"
                        + " but counts ..2025 and was adjusted on 2028-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PolicyTable(List.of(), List.of(old, during("2025..", "(.., 1)", "(2, ..)"))))
                .withMessage("Programme keqiao at keqiao must be one on any day, but was ..2025 and 2025..");
    }

    @Test
    void bad_programmes_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> programme("(.., 150]", "[150, ..)", LookBack.LAST_YEAR))
                .withMessage("Programme keqiao must not take in and let go at one number,"
                        + " but enters (.., 150] and leaves [150, ..)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LookBack(0, Span.YEAR, LookBack.Judging.MEAN))
                .withMessage("Look-back must be over at least 1 period, but was over 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KEQIAO.adjustments(List.of(), Period.since(FOUNDED), 3, INCOME))
                .withMessage("Programme keqiao must be adjusted every 1 or more years in a closed period,"
                        + " but was every 3 in 2022..");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Programme(
                        "p",
                        Name.of("p"),
                        "keqiao",
                        Period.ALWAYS,
                        Unit.PERSON,
                        Bounds.parse("(.., 1)"),
                        Bounds.parse("(2, ..)"),
                        LookBack.LAST_YEAR,
                        "s"))
                .withMessage("Unit of programme p must be one of money, but was 人");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Programme(
                        "p",
                        Name.of("p"),
                        "keqiao",
                        Period.ALWAYS,
                        Unit.YUAN,
                        Bounds.parse("(.., 1)"),
                        Bounds.parse("(2, ..)"),
                        LookBack.LAST_YEAR,
                        ""))
                .withMessage("Programme p must name its source, but did not");
    }

    private static void refused(LookBack lookBack, String day, Earnings known, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        programme("(.., 100)", "(150, ..)", lookBack).adjust(Set.of("a"), LocalDate.parse(day), known))
                .withMessage("Period of earnings must be one of " + message);
    }

    private static LookBack years(int count, LookBack.Judging judging) {
        return new LookBack(count, Span.YEAR, judging);
    }

    private static Programme programme(String enters, String leaves, LookBack lookBack) {
        return programme("2022..", enters, leaves, lookBack);
    }

    private static Programme during(String during, String enters, String leaves) {
        return programme(during, enters, leaves, LookBack.LAST_YEAR);
    }

    private static Programme programme(String during, String enters, String leaves, LookBack lookBack) {
        return new Programme(
                "keqiao",
                Name.of("抱团项目"),
                "keqiao",
                Period.parse(during),
                Unit.WAN_YUAN,
                Bounds.parse(enters),
                Bounds.parse(leaves),
                lookBack,
                "press, 2022-12-09");
    }

    private static Map<String, Money> wan(Map<String, Integer> amounts) {
        return Maps.transformValues(amounts, Money::wan);
    }
}

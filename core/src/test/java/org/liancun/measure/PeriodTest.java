// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Period period(String text) {
        return Period.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-01-01, 2024-01-01",
        "2023-H1, 2023-01-01, 2023-07-01",
        "2023-H2, 2023-07-01, 2024-01-01",
        "2023-Q1, 2023-01-01, 2023-04-01",
        "2023-Q2, 2023-04-01, 2023-07-01",
        "2023-Q4, 2023-10-01, 2024-01-01",
        "2023-10, 2023-10-01, 2023-11-01",
        "2024-02, 2024-02-01, 2024-03-01",
        "2024-02-29, 2024-02-29, 2024-03-01",
        "2024-05..2024-09, 2024-05-01, 2024-10-01",
        "2023..2024, 2023-01-01, 2025-01-01",
        "2024-05-03..2024-09-13, 2024-05-03, 2024-09-14",
        "0001, 0001-01-01, 0002-01-01",
        "9999-12-31, 9999-12-31, +10000-01-01"
    })
    void each_form_names_its_days_and_is_printed_again(String text, String from, String until) {
        assertThat(period(text)).isEqualTo(Period.between(day(from), day(until)));
        assertThat(period(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01..2023-12, 2023",
        "2023-H1..2023-Q3, 2023-01..2023-09",
        "2024..2024-09-13, 2024-01-01..2024-09-13",
        "2023-10-01..2023-10-31, 2023-10",
        "2023-01.., 2023..",
        "..2025-12-31, ..2025"
    })
    void the_shortest_form_is_printed(String text, String printed) {
        assertThat(period(text)).hasToString(printed);
    }

    @Test
    void an_open_end_has_no_day() {
        assertThat(period("2023-10.."))
                .isEqualTo(Period.since(day("2023-10-01")))
                .hasToString("2023-10..");
        assertThat(period("..2025")).isEqualTo(Period.until(day("2026-01-01"))).hasToString("..2025");
        assertThat(period("..")).isEqualTo(Period.ALWAYS).hasToString("..");
        assertThat(period("2024-09-13..")).hasToString("2024-09-13..");
        assertThat(period("2023-10..").isOpenAtEnd()).isTrue();
        assertThat(period("2023-10..").isOpenAtStart()).isFalse();
        assertThat(period("2023").isClosed()).isTrue();
    }

    @Test
    void factories_agree_with_the_text() {
        assertThat(Period.year(2023)).isEqualTo(period("2023"));
        assertThat(Period.half(2023, 2)).isEqualTo(period("2023-H2"));
        assertThat(Period.quarter(2023, 3)).isEqualTo(period("2023-Q3"));
        assertThat(Period.month(2023, 12)).isEqualTo(period("2023-12"));
        assertThat(Period.day(day("2024-09-13"))).isEqualTo(period("2024-09-13"));
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2022, 2024",
        "2024-H1, 2023-H2, 2024-H2",
        "2024-Q1, 2023-Q4, 2024-Q2",
        "2024-03, 2024-02, 2024-04",
        "2024-03-01, 2024-02-29, 2024-03-02",
        "2024-05..2024-09, 2023-12..2024-04, 2024-10..2025-02",
        "2024-05-03..2024-05-09, 2024-04-26..2024-05-02, 2024-05-10..2024-05-16"
    })
    void the_neighbours_of_a_period_have_its_shape(String text, String previous, String next) {
        assertThat(period(text).previous()).isEqualTo(period(previous));
        assertThat(period(text).next()).isEqualTo(period(next));
    }

    @Test
    void days_and_months_are_counted() {
        assertThat(period("2024").days()).isEqualTo(366);
        assertThat(period("2024").months()).isEqualTo(12);
        assertThat(period("2024-05..2024-09").months()).isEqualTo(5);
        assertThat(period("2024-09-13").days()).isEqualTo(1);
    }

    @Test
    void the_day_on_which_a_period_ends_is_not_in_it() {
        assertThat(period("2023").contains(day("2023-01-01"))).isTrue();
        assertThat(period("2023").contains(day("2023-12-31"))).isTrue();
        assertThat(period("2023").contains(day("2024-01-01"))).isFalse();
        assertThat(period("2023").contains(day("2022-12-31"))).isFalse();
        assertThat(period("2023-10..").contains(day("9999-12-31"))).isTrue();
    }

    @Test
    void periods_contain_overlap_and_intersect() {
        assertThat(period("2023").contains(period("2023-Q2"))).isTrue();
        assertThat(period("2023-Q2").contains(period("2023"))).isFalse();
        assertThat(period("2023").overlaps(period("2023-12.."))).isTrue();
        assertThat(period("2023").overlaps(period("2024"))).isFalse();
        assertThat(period("2023").intersection(period("2023-10.."))).contains(period("2023-Q4"));
        assertThat(period("2023").intersection(period("2024"))).isEmpty();
    }

    @Test
    void periods_are_ordered_by_first_and_last_day() {
        assertThat(period("..2025")).isLessThan(period("2023"));
        assertThat(period("2023-Q1")).isLessThan(period("2023"));
        assertThat(period("2023")).isLessThan(period("2023..")).isLessThan(period("2024"));
    }

    @Test
    void a_period_without_a_day_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.between(day("2024-05-01"), day("2024-05-01")))
                .withMessage("Period must end after it begins, but was from 2024-05-01 until 2024-05-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> period("2024-05..2023"))
                .withMessage(
                        "Period 2024-05..2023 must end after it begins, but begins 2024-05-01 and ends 2023-12-31");
    }

    @Test
    void a_period_outside_the_calendar_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.until(day("0001-01-01")))
                .withMessage("Period must lie in the years 1 to 9999, but was from .. until 0001-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.year(10_000))
                .withMessage("Year must be 1 to 9999, but was 10000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.half(2023, 3))
                .withMessage("Half must be 1 to 2, but was 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.quarter(2023, 0))
                .withMessage("Quarter must be 1 to 4, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.month(2023, 13))
                .withMessage("Month must be 1 to 12, but was 13");
    }

    @ParameterizedTest
    @CsvSource({
        "0000, Year of period 0000 must be 1 to 9999, 0",
        "2023-H3, Half of period 2023-H3 must be 1 to 2, 3",
        "2023-Q5, Quarter of period 2023-Q5 must be 1 to 4, 5",
        "2023-13, Month of period 2023-13 must be 1 to 12, 13",
        "2023-00.., Month of period 2023-00.. must be 1 to 12, 0",
        "2023-02-29, Day of period 2023-02-29 must be 1 to 28, 29"
    })
    void a_date_that_does_not_exist_is_refused(String text, String demand, String was) {
        assertThatIllegalArgumentException().isThrownBy(() -> period(text)).withMessage(demand + ", but was " + was);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "202",
                "23-10",
                "2023-1",
                "2023/10",
                "2023-10-1",
                "2023-X1",
                "2023-H",
                "2023-10 ",
                "abcd",
                "２０２３",
                "...",
                "2023...2024",
                "2023..2024..2025",
                "2023-10-01T00",
                "2023-1a",
                "1e3"
            })
    void another_form_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> period(text))
                .withMessage("Period must be written like 2023, 2023-H1, 2023-Q2, 2023-10, 2023-10-01, a range of these"
                        + " such as 2023-10..2024 or 2023-10.., or .., but was \"" + text + "\"");
    }

    @Test
    void a_very_long_text_is_refused_by_its_beginning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> period("2023..".repeat(1_000_000)))
                .withMessageEndingWith(", but was \"" + "2023..".repeat(9) + "202...\"");
    }

    @Test
    void an_open_period_has_no_length() {
        assertThatIllegalStateException()
                .isThrownBy(() -> period("2023-10..").previous())
                .withMessage("Period must have both ends to have a previous one, but was 2023-10..");
        assertThatIllegalStateException()
                .isThrownBy(() -> period("..2023").next())
                .withMessage("Period must have both ends to have a next one, but was ..2023");
        assertThatIllegalStateException()
                .isThrownBy(() -> period("..").days())
                .withMessage("Period must have both ends to have a number of days, but was ..");
        assertThatIllegalStateException()
                .isThrownBy(() -> period("2024-05-02..2024-06").months())
                .withMessage("Period must begin and end with a month to have a number of them, but was"
                        + " 2024-05-02..2024-06-30");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate DAY = LocalDate.of(2022, 5, 1);

    private static Dated<Quantity> households(String period, long number) {
        return new Dated<>(Period.parse(period), Quantity.of(number, Unit.HOUSEHOLD));
    }

    private final Timeline<Quantity> timeline =
            new Timeline<>(List.of(households("2024..", 190), households("2021", 170), households("2023", 187)));

    @Test
    void a_value_is_asked_as_of_a_day() {
        assertThat(timeline.at(LocalDate.of(2021, 1, 1))).contains(Quantity.parse("170户"));
        assertThat(timeline.at(LocalDate.of(2023, 12, 31))).contains(Quantity.parse("187户"));
        assertThat(timeline.at(LocalDate.of(2050, 1, 1))).contains(Quantity.parse("190户"));
        assertThat(timeline.at(DAY)).isEmpty();
        assertThat(timeline.require(LocalDate.of(2023, 6, 1), "Households")).hasToString("187户");
    }

    @Test
    void entries_are_kept_in_order_of_time() {
        assertThat(timeline).hasToString("3 dated values\n  2021: 170户\n  2023: 187户\n  2024..: 190户");
    }

    @Test
    void gaps_are_named() {
        assertThat(timeline.gaps()).containsExactly(Period.year(2022));
        assertThat(Timeline.always(5).gaps()).isEmpty();
        assertThat(Timeline.empty().gaps()).isEmpty();
    }

    @Test
    void a_gap_is_refused_by_name_when_a_value_is_needed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline.require(DAY, "Households of 甘溪村"))
                .withMessage(
                        "Households of 甘溪村 must be known as of 2022-05-01, but was known only for 2021, 2023, 2024..");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeline.empty().require(DAY, "Price"))
                .withMessage("Price must be known as of 2022-05-01, but was known only for no day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> years(2001, 2009).require(DAY, "Price"))
                .withMessageEndingWith("known only for 2001, 2002, 2003, 2004, 2005 and 4 more periods");
    }

    @Test
    void two_values_on_one_day_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline.with(Period.parse("2023-06..2024-01"), Quantity.parse("1户")))
                .withMessage("Periods of a timeline must not overlap, but were 2023 and 2023-06..2024-01");
    }

    @Test
    void a_value_is_added_in_a_gap() {
        Timeline<Quantity> filled = timeline.with(Period.year(2022), Quantity.parse("180户"));

        assertThat(filled.at(DAY)).contains(Quantity.parse("180户"));
        assertThat(filled.gaps()).isEmpty();
        assertThat(Timeline.<Quantity>empty().isEmpty()).isTrue();
        assertThat(filled.isEmpty()).isFalse();
    }

    @Test
    void a_long_timeline_prints_its_beginning() {
        assertThat(years(1001, 1200).toString())
                .startsWith("200 dated values\n  1001: 1001\n  1002: 1002\n")
                .endsWith("\n...")
                .hasSizeLessThanOrEqualTo(1000);
    }

    @Test
    void a_dated_value_holds_on_the_days_of_its_period() {
        assertThat(households("2021", 170).holdsOn(LocalDate.of(2021, 6, 1))).isTrue();
        assertThat(households("2021", 170).holdsOn(DAY)).isFalse();
        assertThat(Dated.always("x").holdsOn(DAY)).isTrue();
        assertThatNullPointerException().isThrownBy(() -> Dated.always(null)).withMessage("value");
    }

    private static Timeline<Integer> years(int first, int last) {
        return new Timeline<>(IntStream.rangeClosed(first, last)
                .mapToObj(year -> new Dated<>(Period.year(year), year))
                .toList());
    }
}

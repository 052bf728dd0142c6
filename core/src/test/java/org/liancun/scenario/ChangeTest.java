// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;

class ChangeTest {
    private static final Change DROUGHT =
            new Change("drought", Edit.times(Ratio.percent(70)), "drivers/rice-yield", Period.year(2026), "drought");

    @Test
    void a_change_reads_as_a_sentence() {
        assertThat(DROUGHT.phrase().en()).isEqualTo("drivers/rice-yield becomes 70% of what it was, 2026 (drought).");
        assertThat(DROUGHT.phrase().zh()).isEqualTo("2026年，drivers/rice-yield变为原来的70%（drought）。");
        assertThat(Change.of("a", Edit.put("0.3"), "agreements/2023/tiers/reserve/take/ratio")
                        .phrase()
                        .zh())
                .isEqualTo("agreements/2023/tiers/reserve/take/ratio改为0.3。");
        assertThat(Change.of("a", Edit.drop(), "parties/yi").phrase().zh()).isEqualTo("去掉parties/yi。");
        assertThat(Change.of("a", Edit.plus(Ratio.of(-3)), "drivers/fee")
                        .phrase()
                        .en())
                .isEqualTo("drivers/fee falls by 3.");
        assertThat(Change.of("a", Edit.plus(Ratio.of(3)), "drivers/fee")
                        .phrase()
                        .zh())
                .isEqualTo("drivers/fee增加3。");
    }

    @Test
    void changes_of_one_place_conflict_while_both_hold() {
        Change put = Change.of("put", Edit.put("{}"), "drivers/rice-yield");
        Change inside = Change.of("inside", Edit.put("1"), "drivers/rice-yield/values/2025")
                .over(Period.year(2025));
        Changes all = Changes.of(DROUGHT, put, inside);

        assertThat(all.conflicts().stream().map(ChangeConflict::toString))
                .containsExactly(
                        "Changes drought and put both change drivers/rice-yield.",
                        "Changes put and inside both change drivers/rice-yield/values/2025.");
        assertThat(all.conflicts().get(0).during()).isEqualTo(Period.year(2026));
    }

    @Test
    void years_are_said_as_years() {
        assertThat(Years.phrase(Period.parse("2026-01..2028-12")).zh()).isEqualTo("2026年至2028年");
        assertThat(Years.phrase(Period.parse("2026..")).zh()).isEqualTo("2026年起");
        assertThat(Years.phrase(Period.parse("..2026")).zh()).isEqualTo("2026年及以前");
        assertThat(Years.phrase(Period.parse("2026..")).en()).isEqualTo("2026..");
    }

    /** 100 × 2 + 3 = 203, (100 + 3) × 2 = 206; but 100 × 2 × 3 = 100 × 3 × 2. */
    @Test
    void times_against_plus_conflict_and_times_with_times_do_not() {
        Change hail = Change.of("hail", Edit.times(Ratio.percent(90)), "drivers/rice-yield");
        Change flood = Change.of("flood", Edit.plus(Ratio.of(-10)), "drivers/rice-yield");
        Change ebb = Change.of("ebb", Edit.plus(Ratio.of(4)), "drivers/rice-yield");

        assertThat(Changes.of(DROUGHT, hail).conflicts()).isEmpty();
        assertThat(Changes.of(flood, ebb).conflicts()).isEmpty();
        assertThat(DROUGHT.conflictsWith(flood)).isTrue();
        assertThat(flood.conflictsWith(DROUGHT)).isTrue();
    }

    /** Of [3000, 2, 1], dropping 0 and then 1 leaves [2], dropping 1 and then 0 leaves [1]. */
    @Test
    void a_drop_by_index_conflicts_with_all_in_the_list() {
        Change first = Change.of("first", Edit.drop(), "activities/rice/items/sales/price/0");
        Change second = Change.of("second", Edit.drop(), "activities/rice/items/sales/price/1");
        Change tenfold = Change.of("tenfold", Edit.times(Ratio.of(10)), "activities/rice/items/sales/price/1");

        assertThat(first.conflictsWith(second)).isTrue();
        assertThat(first.conflictsWith(tenfold)).isTrue();
        assertThat(tenfold.conflictsWith(first)).isTrue();
        assertThat(first.conflictsWith(Change.of("a", Edit.drop(), "activities/rice/items/growing/price/1")))
                .isFalse();
    }

    @Test
    void a_drop_by_key_or_year_moves_nothing() {
        Change rules = Change.of("rules", Edit.drop(), "agreements/2023");
        Change year = Change.of("year", Edit.drop(), "drivers/rice-yield/values/2025");

        assertThat(rules.conflictsWith(Change.of("a", Edit.put("1"), "agreements/2024/tiers/0/take/ratio")))
                .isFalse();
        assertThat(year.conflictsWith(Change.of("a", Edit.put("1"), "drivers/rice-yield/values/2026/value")))
                .isFalse();
    }

    @Test
    void changes_of_other_places_do_not_conflict() {
        assertThat(Changes.of(DROUGHT, Change.of("a", Edit.drop(), "drivers/rice-yields"))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void changes_hold_in_their_years() {
        Changes all =
                Changes.of(DROUGHT, Change.of("a", Edit.drop(), "parties/yi").over(Period.parse("2027..")));

        assertThat(all.in(2026).list()).containsExactly(DROUGHT);
        assertThat(all.in(2028).list()).extracting(Change::id).containsExactly("a");
        assertThat(all.only(Set.of("a")).list()).hasSize(1);
        assertThatThrownBy(() -> all.only(Set.of("b"))).hasMessage("Change must be one of [drought, a], but was b");
        assertThatThrownBy(() -> all.and(Changes.of(DROUGHT)))
                .hasMessage("Change must be listed once, but drought was listed twice");
    }

    @Test
    void a_change_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> Change.of("a", Edit.drop(), "driver/rice"))
                .hasMessageStartingWith("Section in the path of change a must be one of [parties, homes,")
                .hasMessageEndingWith("but was driver. Did you mean \"drivers\"?");
        assertThatThrownBy(() -> Change.of("a", Edit.drop(), "drivers"))
                .hasMessage("Path of change a must be at least two steps joined by '/', but was \"drivers\"");
        assertThatThrownBy(() -> DROUGHT.over(Period.month(2026, 7)))
                .hasMessage("Period of change drought must be of whole years, but was 2026-07");
        assertThatThrownBy(() -> Edit.put(" ")).hasMessage("Value of a change must be JSON, but was blank");
        assertThatThrownBy(() -> new ChangeConflict(DROUGHT, Change.of("a", Edit.drop(), "parties/yi")))
                .hasMessage("Changes of a conflict must conflict, but were drought and a");
    }
}

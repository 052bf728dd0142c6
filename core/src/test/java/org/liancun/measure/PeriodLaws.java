// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodLaws {
    @Provide
    Arbitrary<Period> periods() {
        return Measures.periods();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Measures.days();
    }

    @Property
    void text_is_read_back(@ForAll("periods") Period period) {
        assertThat(Period.parse(period.toString())).isEqualTo(period);
    }

    @Property
    void any_text_is_read_or_refused_with_a_reason(@ForAll("texts") String text) {
        try {
            assertThat(Period.parse(Period.parse(text).toString())).isEqualTo(Period.parse(text));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining(" must ").hasMessageContaining(", but ");
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("2023", "2024", "-", "1", "02", "12", "31", "H1", "Q4", "..", ".")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Property
    void a_day_is_in_the_intersection_if_it_is_in_both(
            @ForAll("periods") Period a, @ForAll("periods") Period b, @ForAll("days") LocalDate day) {
        boolean inBoth = a.contains(day) && b.contains(day);

        assertThat(a.intersection(b).map(both -> both.contains(day)).orElse(false))
                .isEqualTo(inBoth);
        assertThat(a.overlaps(b)).isEqualTo(a.intersection(b).isPresent());
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
    }

    @Property
    void what_a_period_contains_is_its_intersection_with_it(@ForAll("periods") Period a, @ForAll("periods") Period b) {
        assertThat(a.contains(b)).isEqualTo(a.intersection(b).filter(b::equals).isPresent());
    }

    @Property
    void the_previous_period_ends_where_this_begins(@ForAll("periods") Period period) {
        Assume.that(period.isClosed());
        assertThat(period.previous().until()).isEqualTo(period.from());
        assertThat(period.next().from()).isEqualTo(period.until());
    }

    @Property(maxDiscardRatio = 100)
    void whole_months_go_there_and_back(@ForAll("periods") Period period) {
        Assume.that(period.isClosed() && period.isWholeMonths());
        assertThat(period.next().previous()).isEqualTo(period);
        assertThat(period.previous().months()).isEqualTo(period.months());
    }

    @Property
    void order_agrees_with_equality(@ForAll("periods") Period a, @ForAll("periods") Period b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimelineLaws {
    /** Entries without overlap: of periods drawn at random, each that is free of those before it. */
    @Provide
    Arbitrary<List<Dated<Integer>>> entries() {
        return Measures.periods().list().ofMaxSize(12).map(periods -> {
            List<Dated<Integer>> free = new ArrayList<>();
            for (Period period : periods) {
                if (free.stream().noneMatch(each -> each.period().overlaps(period))) {
                    free.add(new Dated<>(period, free.size()));
                }
            }
            return free;
        });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Measures.days();
    }

    @Property
    void the_order_of_entries_does_not_matter(@ForAll("entries") List<Dated<Integer>> entries, @ForAll Random random) {
        List<Dated<Integer>> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);

        assertThat(new Timeline<>(shuffled)).isEqualTo(new Timeline<>(entries));
    }

    @Property
    void a_day_has_the_value_of_the_period_that_contains_it(
            @ForAll("entries") List<Dated<Integer>> entries, @ForAll("days") LocalDate day) {
        Optional<Integer> expected = entries.stream()
                .filter(each -> each.holdsOn(day))
                .map(Dated::value)
                .findFirst();

        assertThat(new Timeline<>(entries).at(day)).isEqualTo(expected);
    }

    @Property
    void gaps_and_entries_share_no_day(@ForAll("entries") List<Dated<Integer>> entries) {
        Timeline<Integer> timeline = new Timeline<>(entries);

        assertThat(timeline.gaps()).allSatisfy(gap -> {
            assertThat(timeline.at(gap.from())).isEmpty();
            assertThat(timeline.at(gap.until().minusDays(1))).isEmpty();
            assertThat(timeline.at(gap.until())).isPresent();
        });
    }
}

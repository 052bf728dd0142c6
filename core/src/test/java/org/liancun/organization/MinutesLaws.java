// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.liancun.measure.Period;
import org.liancun.text.Name;

class MinutesLaws {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final Period YEAR = Period.year(2024);
    private static final Name ANY = Name.of("事项");

    @Property
    void decisions_do_not_depend_on_the_order_of_meetings_and_reports(
            @ForAll @Size(max = 12) List<@IntRange(max = 365) Integer> days, @ForAll Random random) {
        List<JointMeeting> meetings = meetings(days);
        List<DecisionReport> reports = reports(meetings, random);

        Minutes inOrder = Minutes.of("joint").with(meetings, reports);
        Minutes shuffled = Minutes.of("joint").with(shuffled(meetings, random), shuffled(reports, random));

        assertThat(shuffled).isEqualTo(inOrder);
        assertThat(shuffled.decisions()).isEqualTo(inOrder.decisions());
    }

    @Property
    void what_is_adopted_is_open_or_reported_on_every_day(
            @ForAll @Size(max = 12) List<@IntRange(max = 365) Integer> days,
            @ForAll @IntRange(max = 500) int until,
            @ForAll Random random) {
        List<JointMeeting> meetings = meetings(days);
        Minutes minutes = Minutes.of("joint").with(meetings, reports(meetings, random));
        LocalDate day = START.plusDays(until);

        long adopted = minutes.meetings().stream()
                .filter(meeting -> !meeting.day().isAfter(day))
                .flatMap(meeting -> meeting.decisions().stream())
                .filter(decision -> decision.outcome() == DecisionOutcome.ADOPTED)
                .count();
        long reported = minutes.reports().stream()
                .filter(report -> !report.day().isAfter(day))
                .count();

        assertThat(minutes.open(day).size() + reported).isEqualTo(adopted);
        assertThat(minutes.open(day)).containsAll(minutes.overdue(day));
    }

    @Property
    void whoever_meets_within_every_gap_has_none(
            @ForAll @Size(max = 12) List<@IntRange(max = 365) Integer> days,
            @ForAll @IntRange(min = 1, max = 400) int least) {
        Minutes minutes = Minutes.of("joint").with(meetings(days), List.of());

        List<Period> gaps = minutes.gaps(least, YEAR);

        assertThat(gaps).allSatisfy(gap -> {
            assertThat(gap.days()).isGreaterThan(least);
            assertThat(YEAR.contains(gap)).isTrue();
            assertThat(minutes.meetings())
                    .noneMatch(meeting -> gap.contains(meeting.day())
                            && meeting.day().isBefore(gap.until().minusDays(1)));
        });
        assertThat(minutes.gaps(366, YEAR)).isEmpty();
    }

    /** Each day of meeting takes one decision of each outcome. */
    private static List<JointMeeting> meetings(List<Integer> days) {
        return IntStream.range(0, days.size())
                .mapToObj(
                        i -> new JointMeeting("m" + i, START.plusDays(days.get(i)), List.of(), decisions(i), List.of()))
                .toList();
    }

    private static List<Decision> decisions(int meeting) {
        return List.of(DecisionOutcome.values()).stream()
                .map(outcome -> new Decision(outcome + "-" + meeting, ANY, outcome, "", YEAR))
                .toList();
    }

    private static List<DecisionReport> reports(List<JointMeeting> meetings, Random random) {
        return meetings.stream()
                .filter(meeting -> random.nextBoolean())
                .map(meeting -> new DecisionReport(
                        meeting.decisions()
                                .get(DecisionOutcome.ADOPTED.ordinal())
                                .id(),
                        meeting.day().plusDays(random.nextInt(100)),
                        ANY))
                .toList();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;
import org.liancun.text.Advice;
import org.liancun.text.Ids;

/**
 * The joint meetings of one body and what was reported of their decisions: dispatch, report, meet again (调度、报告、联席会议).
 *
 * <p>Where a source tells only that a body meets, there are members and no meetings; how often it must meet is for the caller
 * to say. Immutable and thread-safe.
 *
 * @param body the id of the body that meets
 * @param members the ids of the bodies, villages or holders that belong to the meeting, in the order given, each once; empty if
 *     they are not told
 * @param meetings the meetings by day and then by id, each id and each decision once
 * @param reports what was carried out, by day and then by decision, each decision once
 * @param facts the ids of the figures that report that the body meets
 */
public record Minutes(
        String body,
        List<String> members,
        List<JointMeeting> meetings,
        List<DecisionReport> reports,
        List<String> facts)
        implements Serializable {
    /** The order of meetings: by day, then by id. */
    public static final Comparator<JointMeeting> ORDER =
            comparing(JointMeeting::day).thenComparing(JointMeeting::id);

    /**
     * Puts meetings and reports in order and checks them.
     *
     * @throws IllegalArgumentException if an id breaks the rule for ids, a member, meeting, decision, report or fact is listed
     *     twice, or a report is of no decision, of one that was not adopted, or from before the meeting
     */
    public Minutes {
        Ids.require(body, "Body that meets");
        members = Ids.once(members, "Member of " + body);
        meetings = meetings.stream().sorted(ORDER).collect(toImmutableList());
        reports = reports.stream()
                .sorted(comparing(DecisionReport::day).thenComparing(DecisionReport::decision))
                .collect(toImmutableList());
        facts = Ids.once(facts, "Fact of " + body);
        Ids.requireOnce(meetings, JointMeeting::id, "Meeting");
        Ids.requireOnce(decisions(meetings), Decision::id, "Decision");
        Ids.requireOnce(reports, DecisionReport::decision, "Report of decision");
        Map<String, LocalDate> adopted = adopted(meetings);
        Advice advice = new Advice();
        reports.forEach(report -> requireAdopted(report, adopted, advice));
    }

    /** Obtains a body that meets, of which no meeting is told. */
    public static Minutes of(String body, String... members) {
        return new Minutes(body, List.of(members), List.of(), List.of(), List.of());
    }

    /** Returns the same body with these meetings and reports. */
    public Minutes with(List<JointMeeting> meetings, List<DecisionReport> reports) {
        return new Minutes(body, members, meetings, reports, facts);
    }

    /** Returns all decisions in the order in which they were taken. */
    public List<Decision> decisions() {
        return decisions(meetings);
    }

    /**
     * Returns the stretches of a period in which no meeting was held for longer than so many days, in order; each begins on
     * the day after a meeting or on the first day of the period, and ends with the day of the next meeting or the last day.
     *
     * @param days the number of days within which the body must meet, at least 1
     * @throws IllegalArgumentException if the number is less than 1
     * @throws IllegalStateException if the period is open
     */
    public List<Period> gaps(int days, Period within) {
        if (days < 1) {
            throw new IllegalArgumentException("Days between meetings must be at least 1, but was " + days);
        }
        List<LocalDate> ends = new ArrayList<>();
        meetings.stream().map(JointMeeting::day).filter(within::contains).forEach(day -> ends.add(day.plusDays(1)));
        ends.add(within.until());
        ImmutableList.Builder<Period> gaps = ImmutableList.builder();
        LocalDate from = within.from();
        for (LocalDate end : ends) {
            if (from.isBefore(end) && Period.between(from, end).days() > days) {
                gaps.add(Period.between(from, end));
            }
            from = end;
        }
        return gaps.build();
    }

    /**
     * Returns the share of the meetings to which each member came, by member.
     *
     * @throws ArithmeticException if there was no meeting, and there are members
     */
    public SortedMap<String, Ratio> attendance() {
        ImmutableSortedMap.Builder<String, Ratio> attendance = ImmutableSortedMap.naturalOrder();
        for (String member : members) {
            long came = meetings.stream()
                    .filter(meeting -> meeting.present().contains(member))
                    .count();
            attendance.put(member, Ratio.of(came, meetings.size()));
        }
        return attendance.build();
    }

    /** Returns the decisions adopted by the end of a day and not reported by then, in the order taken. */
    public List<Decision> open(LocalDate day) {
        Map<String, LocalDate> adopted = adopted(meetings);
        Set<String> reported = reports.stream()
                .filter(report -> !report.day().isAfter(day))
                .map(DecisionReport::decision)
                .collect(toImmutableSet());
        return decisions().stream()
                .filter(decision -> adopted.containsKey(decision.id())
                        && !adopted.get(decision.id()).isAfter(day)
                        && !reported.contains(decision.id()))
                .collect(toImmutableList());
    }

    /** Returns the open decisions whose time has run out on a day. */
    public List<Decision> overdue(LocalDate day) {
        return open(day).stream()
                .filter(decision -> !day.isBefore(decision.during().until()))
                .collect(toImmutableList());
    }

    /** Returns the decisions in Chinese as a table with one line each, in the order taken. */
    public String table() {
        return table(Locale.CHINESE);
    }

    /** Returns the decisions as a table in the language of the locale. */
    public String table(Locale locale) {
        return MinutesTable.of(this, locale);
    }

    /** Returns text such as {@code "joint: meetings 4, decisions 7, reports 5"}. */
    @Override
    public String toString() {
        return body + ": meetings " + meetings.size() + ", decisions "
                + decisions().size() + ", reports " + reports.size();
    }

    private static List<Decision> decisions(List<JointMeeting> meetings) {
        return meetings.stream()
                .flatMap(meeting -> meeting.decisions().stream())
                .collect(toImmutableList());
    }

    /** The day on which each decision that is to be carried out was taken. */
    private static Map<String, LocalDate> adopted(List<JointMeeting> meetings) {
        return meetings.stream()
                .flatMap(meeting -> meeting.decisions().stream()
                        .filter(decision -> decision.outcome() == DecisionOutcome.ADOPTED)
                        .map(decision -> Map.entry(decision.id(), meeting.day())))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void requireAdopted(DecisionReport report, Map<String, LocalDate> adopted, Advice advice) {
        LocalDate day = adopted.get(report.decision());
        if (day == null) {
            throw new IllegalArgumentException("Decision of a report must be adopted, but was \"" + report.decision()
                    + "\""
                    + advice.sentence(report.decision(), adopted.keySet()));
        }
        if (report.day().isBefore(day)) {
            throw new IllegalArgumentException("Report of " + report.decision() + " must not precede the meeting of "
                    + day + ", but was of " + report.day());
        }
    }
}

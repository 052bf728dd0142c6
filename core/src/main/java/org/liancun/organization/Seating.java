// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who sits in a body on a day, and what is to be seen to.
 *
 * <p>Worked numbers: where each of 5 villages has one first secretary and one Party secretary, a joint committee with a
 * secretary and one deputy has 12 seats and 12 people; where the two are one person in every village, 12 seats and 7 people.
 * Immutable and thread-safe.
 *
 * @param body the body
 * @param day the day
 * @param sitting who is at work, by seat and then by holder
 * @param announced who is only announced, in the same order; they fill no seat
 * @param findings what is to be seen to, in the order of findings
 */
public record Seating(
        Body body, LocalDate day, List<Tenure> sitting, List<Tenure> announced, List<SeatFinding> findings)
        implements Serializable {
    /** Puts the lists in order. */
    public Seating {
        requireNonNull(body, "body");
        requireNonNull(day, "day");
        sitting = ImmutableList.sortedCopyOf(sitting);
        announced = ImmutableList.sortedCopyOf(announced);
        findings = ImmutableList.sortedCopyOf(findings);
    }

    /** Returns the number of seats taken; staff without a seat are not counted. */
    public int seats() {
        SeatPlan plan = new SeatPlan(body);
        return (int) sitting.stream()
                .filter(tenure ->
                        plan.rule(tenure.seat().post()).filter(SeatRule::isSeat).isPresent())
                .map(tenure -> List.of(tenure.holder(), plan.place(tenure.seat())))
                .distinct()
                .count();
    }

    /** Returns the number of people, staff included, each once. */
    public int people() {
        return (int) sitting.stream().map(Tenure::holder).distinct().count();
    }

    /** Returns the seats of each holder who has more than one in this body, by holder. */
    public SortedMap<String, List<Seat>> merged() {
        SeatPlan plan = new SeatPlan(body);
        SortedMap<String, TreeSet<Seat>> seats = sitting.stream()
                .collect(groupingBy(
                        Tenure::holder,
                        TreeMap::new,
                        mapping(tenure -> plan.place(tenure.seat()), toCollection(TreeSet::new))));
        seats.values().removeIf(some -> some.size() == 1);
        return ImmutableSortedMap.copyOf(Maps.transformValues(seats, ImmutableList::copyOf));
    }

    /** Returns the findings of that kind. */
    public List<SeatFinding> found(SeatFinding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).collect(toImmutableList());
    }

    /** Returns everybody at work, then everybody announced, then every finding, in Chinese. */
    public String table() {
        return table(Locale.CHINESE);
    }

    /** Returns the table in the language of the locale. */
    public String table(Locale locale) {
        return SeatingTable.of(this, locale);
    }

    /** Returns text such as {@code "joint on 2024-09-13: seats 12, people 7, findings 5"}. */
    @Override
    public String toString() {
        return body.id() + " on " + day + ": seats " + seats() + ", people " + people() + ", findings "
                + findings.size();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.roster;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;

/**
 * On which days an office is open: days of the week, less the public holidays, with the weekend days on which people work in
 * their stead (调休). Holidays are those that the caller gives; none is known here. Immutable and thread-safe.
 *
 * @param weekly the days of the week on which it is usually open, at least one
 * @param closed the days on which it is closed nevertheless
 * @param open the days on which it is open nevertheless
 */
public record OfficeDays(Set<DayOfWeek> weekly, SortedSet<LocalDate> closed, SortedSet<LocalDate> open)
        implements Serializable {
    /** Open on every day. */
    public static final OfficeDays EVERY_DAY = of(Set.of(DayOfWeek.values()));

    /** Open from Monday to Friday. */
    public static final OfficeDays WEEKDAYS =
            of(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY));

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if it is open on no day of the week, or a day is both closed and open
     */
    public OfficeDays {
        weekly = Sets.immutableEnumSet(weekly);
        closed = ImmutableSortedSet.copyOfSorted(closed);
        open = ImmutableSortedSet.copyOfSorted(open);
        if (weekly.isEmpty()) {
            throw new IllegalArgumentException("Office must be open on at least 1 day of the week, but was on none");
        }
        Set<LocalDate> both = Sets.intersection(closed, open);
        if (!both.isEmpty()) {
            throw new IllegalArgumentException("Days must be closed or open, but were both: " + both);
        }
    }

    /** Obtains an office that is open on days of the week, whatever the date. */
    public static OfficeDays of(Set<DayOfWeek> weekly) {
        return new OfficeDays(weekly, ImmutableSortedSet.of(), ImmutableSortedSet.of());
    }

    /** Returns the same days with these closed too (节假日). */
    public OfficeDays closedOn(Collection<LocalDate> days) {
        return new OfficeDays(weekly, union(closed, days), open);
    }

    /** Returns the same days with these open too (调休上班). */
    public OfficeDays openOn(Collection<LocalDate> days) {
        return new OfficeDays(weekly, closed, union(open, days));
    }

    /** Tells whether the office is open on a day. */
    public boolean isOpen(LocalDate day) {
        requireNonNull(day, "day");
        return open.contains(day) || weekly.contains(day.getDayOfWeek()) && !closed.contains(day);
    }

    private static SortedSet<LocalDate> union(SortedSet<LocalDate> days, Collection<LocalDate> more) {
        return ImmutableSortedSet.<LocalDate>naturalOrder()
                .addAll(days)
                .addAll(more)
                .build();
    }

    /** Returns the days of the week and the numbers of exceptions, in a line. */
    @Override
    public String toString() {
        return "open " + weekly + ", closed on " + closed.size() + " more days, open on " + open.size() + " more";
    }
}

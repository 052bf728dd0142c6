// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liancun.measure.Bounds;
import org.liancun.measure.Period;
import org.liancun.measure.Unit;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Prompt;

/**
 * A programme that takes in who earns little and lets go who earns enough (动态调整: 调入、调出).
 *
 * <p>The pool of Keqiao (柯桥区, 2022) takes in villages below 100万元 and lets go those above 150万元, every three years, by
 * operating income without the return of the pool itself. A village at 160万元 of which 32万元 are that return stays, with
 * 128万元; without the exclusion the help would end itself. Between the two bounds everybody stays where they are. Other bounds
 * from another year on are another programme of the same id and place. Immutable and thread-safe.
 *
 * @param id the id
 * @param name what people call it
 * @param place the id of the region in which it counts
 * @param during when it counts: on which days it takes in and lets go
 * @param unit the unit of the bounds, one of money
 * @param enters within which somebody outside comes in
 * @param leaves within which a member goes
 * @param lookBack over which periods they are judged
 * @param source who says so
 */
public record Programme(
        String id,
        Name name,
        String place,
        Period during,
        Unit unit,
        Bounds enters,
        Bounds leaves,
        LookBack lookBack,
        String source)
        implements Policy {
    /**
     * Checks that nobody could come and go with the same amount.
     *
     * @throws IllegalArgumentException if the bounds share a number, the unit is not one of money, an id breaks the rule of
     *     ids, or the source is blank
     */
    public Programme {
        Ids.require(id, "Programme id");
        requireNonNull(name, "name");
        Ids.require(place, "Place of programme " + id);
        requireNonNull(during, "during");
        requireNonNull(lookBack, "lookBack");
        if (!unit.isMoney()) {
            throw new IllegalArgumentException("Unit of programme " + id + " must be one of money, but was " + unit);
        }
        if (enters.overlaps(leaves)) {
            throw new IllegalArgumentException("Programme " + id
                    + " must not take in and let go at one number, but enters " + enters + " and leaves " + leaves);
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("Programme " + id + " must name its source, but did not");
        }
    }

    /**
     * Returns who comes in, goes and stays on a day.
     *
     * @param members who is in before; they must be known in every period looked back on
     * @param judged what everybody earned, without what the programme leaves out ({@link Earnings#without}); who is known in the
     *     last of the periods looked back on is a candidate
     * @throws IllegalArgumentException if the programme does not count on the day, or what a member or candidate earned in one of
     *     the periods is not known
     */
    public Turnover adjust(Set<String> members, LocalDate day, Earnings judged) {
        if (!during.contains(day)) {
            throw new IllegalArgumentException("Programme " + id + " at " + place
                    + " must count on the day of an adjustment, but counts " + during + " and was adjusted on " + day);
        }
        SortedSet<String> after = new TreeSet<>();
        Set<String> candidates =
                judged.in(Iterables.getLast(lookBack.before(day))).keySet();
        for (String candidate : Sets.union(members, candidates)) {
            boolean isIn = members.contains(candidate);
            if (isIn != lookBack.isWithin(isIn ? leaves : enters, unit, candidate, day, judged)) {
                after.add(candidate);
            }
        }
        return Turnover.between(members, after);
    }

    /**
     * Returns the adjustments that follow each other in a period, by day: the first so many years after it begins, the next as
     * many after that. Where the bounds change, the last {@link Turnover#after} are the founders under the next programme, from
     * that day on.
     *
     * @param founders who is in from the first day of the period
     * @param everyYears after how many years it is adjusted, at least 1 (三年一期)
     * @throws IllegalArgumentException if the period is open or the number is below 1, or as {@link #adjust}
     */
    public SortedMap<LocalDate, Turnover> adjustments(
            Collection<String> founders, Period during, int everyYears, Earnings judged) {
        if (!during.isClosed() || everyYears < 1) {
            throw new IllegalArgumentException("Programme " + id
                    + " must be adjusted every 1 or more years in a closed period, but was every " + everyYears + " in "
                    + during);
        }
        SortedMap<LocalDate, Turnover> adjustments = new TreeMap<>();
        Set<String> members = Set.copyOf(founders);
        for (int years = everyYears; during.contains(during.from().plusYears(years)); years += everyYears) {
            LocalDate day = during.from().plusYears(years);
            Turnover turnover = adjust(members, day, judged);
            adjustments.put(day, turnover);
            members = turnover.after();
        }
        return ImmutableSortedMap.copyOfSorted(adjustments);
    }

    /** Returns text such as {@code "keqiao at keqiao 2022..: enters (.., 100), leaves (150, ..) 万元, EVERY of 1 YEAR"}. */
    @Override
    public String toString() {
        return Prompt.line(id + " at " + place + " " + during + ": enters " + enters + ", leaves " + leaves + " " + unit
                + ", " + lookBack);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.liancun.bands.Ranking;
import org.liancun.measure.Period;

/**
 * Units that report every week and are ranked for a month, a quarter, a year (周调度、月排名、季通报、年考核).
 *
 * <p>The result of a week is the weighted sum of the scores reported; the result of a longer period is the mean of its weeks. A
 * week belongs to the period in which its Thursday lies (ISO 8601), so to one month only. House definition.
 *
 * <p>Immutable and thread-safe.
 *
 * @param system the dimensions reported and their weights
 * @param units the ids of the units assessed, in order, at least one
 * @param missing what becomes of weeks without a report
 */
public record AssessmentCycle(PointsSystem system, SortedSet<String> units, MissingReports missing)
        implements Serializable {
    /**
     * Checks the units.
     *
     * @throws IllegalArgumentException if there is none
     */
    public AssessmentCycle {
        requireNonNull(system, "system");
        requireNonNull(missing, "missing");
        units = ImmutableSortedSet.copyOfSorted(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("Assessment must be of at least 1 unit, but was of 0");
        }
    }

    /** Obtains a cycle for units in any order. */
    public static AssessmentCycle of(PointsSystem system, Collection<String> units, MissingReports missing) {
        return new AssessmentCycle(system, ImmutableSortedSet.copyOf(units), missing);
    }

    /**
     * Returns the ranking of a period; reports of other weeks are left out.
     *
     * @throws IllegalArgumentException if the period is open or no week belongs to it, a report is of an unknown unit, lacks a
     *     dimension or names an unknown one, or a unit reports twice for a week
     */
    public Ranking ranking(Period over, Collection<Report> reports) {
        return WeeklyResults.of(this, reports).ranking(over);
    }

    /**
     * Returns the rankings of all periods of a step in a year, in order.
     *
     * @throws IllegalArgumentException as {@link #ranking}
     */
    public SortedMap<Period, Ranking> rankings(AssessmentStep step, int year, Collection<Report> reports) {
        WeeklyResults results = WeeklyResults.of(this, reports);
        SortedMap<Period, Ranking> rankings = new TreeMap<>();
        step.periods(year).forEach(period -> rankings.put(period, results.ranking(period)));
        return ImmutableSortedMap.copyOfSorted(rankings);
    }

    /**
     * Returns the weeks of a period for which units did not report, by unit; only units that lack one stand here.
     *
     * @throws IllegalArgumentException as {@link #ranking}
     */
    public SortedMap<String, List<Period>> missingWeeks(Period over, Collection<Report> reports) {
        return WeeklyResults.of(this, reports).missing(over);
    }
}

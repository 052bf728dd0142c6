// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.bands.Ranking;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;
import org.liancun.text.Nearest;

/** What every unit came to in every week for which it reported; a week is named by its Monday. */
final class WeeklyResults {
    private final AssessmentCycle cycle;
    private final Map<String, Map<LocalDate, Ratio>> results = new HashMap<>();

    private WeeklyResults(AssessmentCycle cycle) {
        this.cycle = cycle;
        cycle.units().forEach(unit -> results.put(unit, new HashMap<>()));
    }

    static WeeklyResults of(AssessmentCycle cycle, Collection<Report> reports) {
        WeeklyResults results = new WeeklyResults(cycle);
        reports.forEach(results::add);
        return results;
    }

    private void add(Report report) {
        Map<LocalDate, Ratio> weeks = results.get(report.unit());
        if (weeks == null) {
            throw new IllegalArgumentException("Unit of a report must be one of the " + results.size()
                    + " assessed, but was " + report.unit() + Nearest.advice(report.unit(), cycle.units()));
        }
        if (weeks.put(report.week().from(), cycle.system().weigh(report.scores())) != null) {
            throw new IllegalArgumentException(
                    "Unit must report once a week, but " + report.unit() + " reported twice for " + report.week());
        }
    }

    Ranking ranking(Period over) {
        List<Period> due = due(over);
        Map<String, Ratio> means = new HashMap<>();
        for (String unit : cycle.units()) {
            Map<LocalDate, Ratio> weeks = weeks(unit);
            Ratio sum = Ratio.ZERO;
            int reported = 0;
            for (Period week : due) {
                Ratio result = weeks.get(week.from());
                if (result != null) {
                    sum = sum.plus(result);
                    reported++;
                }
            }
            cycle.missing().mean(sum, reported, due.size()).ifPresent(mean -> means.put(unit, mean));
        }
        return Ranking.of(means, Sets.difference(cycle.units(), means.keySet()));
    }

    SortedMap<String, List<Period>> missing(Period over) {
        List<Period> due = due(over);
        SortedMap<String, List<Period>> missing = new TreeMap<>();
        for (String unit : cycle.units()) {
            List<Period> lacking = due.stream()
                    .filter(week -> !weeks(unit).containsKey(week.from()))
                    .toList();
            if (!lacking.isEmpty()) {
                missing.put(unit, lacking);
            }
        }
        return ImmutableSortedMap.copyOfSorted(missing);
    }

    private Map<LocalDate, Ratio> weeks(String unit) {
        return requireNonNull(results.get(unit), unit);
    }

    private static List<Period> due(Period over) {
        List<Period> weeks = over.isClosed() ? AssessmentStep.weeks(over) : List.of();
        if (weeks.isEmpty()) {
            throw new IllegalArgumentException(
                    "Period of a ranking must have both ends and a Thursday, but was " + over);
        }
        return weeks;
    }
}

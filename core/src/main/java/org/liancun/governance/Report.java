// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;

/**
 * What a unit (a village, township or department) reports for a week. Immutable and thread-safe.
 *
 * @param unit the unit's id
 * @param on a day of the week
 * @param scores the scores by the ids of their dimensions
 */
public record Report(String unit, LocalDate on, SortedMap<String, Ratio> scores) implements Serializable {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it breaks the rule of ids
     */
    public Report {
        Ids.require(unit, "Unit of a report");
        requireNonNull(on, "on");
        scores = ImmutableSortedMap.copyOf(scores);
    }

    /** Obtains a report. */
    public static Report of(String unit, LocalDate on, Map<String, Ratio> scores) {
        return new Report(unit, on, ImmutableSortedMap.copyOf(scores));
    }

    /** Returns the week from Monday to Sunday for which it stands. */
    public Period week() {
        return AssessmentStep.week(on);
    }
}

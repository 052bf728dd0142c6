// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * That a decision was carried out (报告).
 *
 * <p>Immutable and thread-safe.
 *
 * @param decision the id of the decision
 * @param day the day on which it was done
 * @param result what came of it
 */
public record DecisionReport(String decision, LocalDate day, Name result) implements Serializable {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id breaks the rule for ids
     */
    public DecisionReport {
        Ids.require(decision, "Decision of a report");
        requireNonNull(day, "day");
        requireNonNull(result, "result");
    }
}

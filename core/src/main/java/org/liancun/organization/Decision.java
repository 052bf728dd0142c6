// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.measure.Period;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * What a joint meeting decided on one matter.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id of the decision
 * @param matter what it is about
 * @param outcome what the meeting did with it
 * @param charged the id of the body that carries it out, empty if nobody is charged
 * @param during the days in which it is to be carried out; {@link Period#ALWAYS} if no day is set
 */
public record Decision(String id, Name matter, DecisionOutcome outcome, String charged, Period during)
        implements Serializable {
    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if an id breaks the rule for ids
     */
    public Decision {
        Ids.require(id, "Decision id");
        requireNonNull(matter, "matter");
        requireNonNull(outcome, "outcome");
        requireNonNull(during, "during");
        if (!requireNonNull(charged, "charged").isEmpty()) {
            Ids.require(charged, "Body charged with " + id);
        }
    }

    /** Returns text such as {@code "d-1 adopted"}. */
    @Override
    public String toString() {
        return id + " " + outcome.label().en();
    }
}

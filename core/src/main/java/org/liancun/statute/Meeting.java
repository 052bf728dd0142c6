// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.liancun.text.Prompt;

/**
 * A decision at a meeting (决议). Immutable and thread-safe.
 *
 * @param organ who decided
 * @param matter what was decided
 * @param told the day on which notice was given and the plan was open to be read
 * @param held the day of the meeting, not before that
 * @param votes how the vote went
 */
public record Meeting(Organ organ, Matter matter, LocalDate told, LocalDate held, Votes votes) implements Serializable {
    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if the meeting was held before notice of it was given
     */
    public Meeting {
        requireNonNull(organ, "organ");
        requireNonNull(matter, "matter");
        requireNonNull(votes, "votes");
        if (held.isBefore(told)) {
            throw new IllegalArgumentException("Meeting must be held after notice on " + told + ", but was on " + held);
        }
    }

    /** Returns the days between notice and meeting: ten from the 1st to the 11th. */
    public long daysOfNotice() {
        return ChronoUnit.DAYS.between(told, held);
    }

    /** Returns day, organ, matter and votes, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(
                held + " " + organ.label().zh() + ", " + matter.label().zh() + ": " + votes.inFavour() + " of "
                        + votes.present() + " present of " + votes.all());
    }
}

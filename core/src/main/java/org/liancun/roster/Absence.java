// SPDX-License-Identifier: Apache-2.0
package org.liancun.roster;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.measure.Period;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * Days on which a team cannot be on duty (请假). Immutable and thread-safe.
 *
 * @param team the team's id
 * @param during the days
 * @param afterwards what becomes of the shifts it misses
 */
public record Absence(String team, Period during, Afterwards afterwards) implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id breaks the rule of ids
     */
    public Absence {
        Ids.require(team, "Team of an absence");
        requireNonNull(during, "during");
        requireNonNull(afterwards, "afterwards");
    }

    /** What becomes of missed shifts; sources do not say, so there is no default. */
    public enum Afterwards {
        /** The team takes the next shifts until it has had as many as the others. */
        MADE_UP("补班", "made up"),
        /** The others bear them; the team comes back as one of those who have had fewest. */
        EXCUSED("免班", "excused");

        private final Name label;

        Afterwards(String zh, String en) {
            label = Name.of(zh, en);
        }

        /** Returns the Chinese and the English word. */
        public Name label() {
            return label;
        }
    }

    /** Returns text such as {@code "jiaokou away 2020-01, MADE_UP"}. */
    @Override
    public String toString() {
        return team + " away " + during + ", " + afterwards;
    }
}

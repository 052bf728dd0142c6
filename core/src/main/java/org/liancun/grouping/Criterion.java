// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import java.io.Serializable;
import java.util.List;
import org.liancun.text.Ids;

/** By what the centre of a hub (“1+N”的1) is chosen. All cases are immutable and thread-safe. */
public sealed interface Criterion extends Serializable {
    /** Obtains the criterion of being near: the fewest borders to all the others together. */
    static Criterion nearest() {
        return new NearestToAll();
    }

    /** Obtains the criterion of having most of a measure. */
    static Criterion largest(String measure) {
        return new Largest(measure);
    }

    /**
     * Returns how good a village is; more is better.
     *
     * @throws IllegalArgumentException if a village is unknown, lacks the measure, or cannot be reached
     */
    long merit(Neighbourhood among, List<String> villages, String village);

    /** Returns words for a merit, such as {@code "5 borders to all the others"}. */
    String describe(long merit);

    /** The fewest borders to all the others together. */
    record NearestToAll() implements Criterion {
        @Override
        public long merit(Neighbourhood among, List<String> villages, String village) {
            return -villages.stream()
                    .mapToLong(other -> among.steps(village, other))
                    .sum();
        }

        @Override
        public String describe(long merit) {
            return -merit + " borders to all the others";
        }
    }

    /**
     * Most of a measure.
     *
     * @param measure the measure
     */
    record Largest(String measure) implements Criterion {
        /** Checks the id. */
        public Largest {
            Ids.require(measure, "Measure of a criterion");
        }

        @Override
        public long merit(Neighbourhood among, List<String> villages, String village) {
            return among.profile(village).amount(measure);
        }

        @Override
        public String describe(long merit) {
            return measure + " " + merit;
        }
    }
}

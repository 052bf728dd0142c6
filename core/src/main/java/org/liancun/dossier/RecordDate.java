// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import org.liancun.measure.Period;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Register;
import org.liancun.sharing.Weighting;
import org.liancun.village.Party;

/**
 * When holdings are read (登记日): on one day, or over a period for as long as each lasted.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface RecordDate extends Serializable {
    /** Obtains a single day. */
    static RecordDate on(LocalDate day) {
        return new On(day);
    }

    /**
     * Obtains a period in which a holding counts for the part of it that it lasted.
     *
     * @throws IllegalArgumentException as {@link Over#Over}
     */
    static RecordDate over(Period period, Weighting weighting) {
        return new Over(period, weighting);
    }

    /** Returns the day itself, or the last day of the period. */
    LocalDate day();

    /**
     * Returns what the parties hold.
     *
     * @throws IllegalArgumentException as {@link Register#asOf} and {@link Register#over}
     * @throws IllegalStateException as {@link Register#over}
     */
    Register register(Collection<Party> parties, Collection<Holding> holdings);

    /** What is held on one day. */
    record On(LocalDate day) implements RecordDate {
        /** Checks that there is a day. */
        public On {
            requireNonNull(day, "day");
        }

        @Override
        public Register register(Collection<Party> parties, Collection<Holding> holdings) {
            return Register.asOf(day, parties, holdings);
        }

        /** Returns the day: {@code "2024-12-31"}. */
        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** What is held over a period, weighted by the days or months that each holding lasted in it. */
    record Over(Period period, Weighting weighting) implements RecordDate {
        /**
         * Checks that the period has both ends.
         *
         * @throws IllegalArgumentException if it is open
         */
        public Over {
            requireNonNull(weighting, "weighting");
            if (!period.isClosed()) {
                throw new IllegalArgumentException(
                        "Period over which holdings count must have both ends, but was " + period);
            }
        }

        @Override
        public LocalDate day() {
            return period.until().minusDays(1);
        }

        @Override
        public Register register(Collection<Party> parties, Collection<Holding> holdings) {
            return Register.over(period, weighting, parties, holdings);
        }

        /** Returns the period and the weighting: {@code "2018 by MONTHS"}. */
        @Override
        public String toString() {
            return period + " by " + weighting;
        }
    }
}

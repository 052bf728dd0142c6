// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import java.io.Serializable;
import org.liancun.money.Ratio;

/** How the draws of one name hang together from year to year (随时间的路径). */
public sealed interface Course extends Serializable {
    /** Obtains the course on which each year is drawn by itself: good years say nothing about the next. */
    static Course eachYear() {
        return new Returning(Ratio.ZERO);
    }

    /** Obtains the course on which the draw of the first year holds in all years. */
    static Course once() {
        return new Returning(Ratio.ONE);
    }

    /** Obtains a course on which a good year makes the next one likely to be good: {@link Returning#Returning}. */
    static Course returning(Ratio persistence) {
        return new Returning(persistence);
    }

    /** Obtains the course on which what a year brings stays: {@link Walking}. */
    static Course walking() {
        return new Walking();
    }

    /** Returns how much of a year's score the next year begins with, from 0 to 1. */
    Ratio persistence();

    /** Tells whether draws of values are steps that come on top of what was expected of the year. */
    default boolean isOnTop() {
        return false;
    }

    /** Returns the value of a year from that of the year before and this year's draw. */
    double value(double before, double draw, Mode mode);

    /**
     * Draws that stray and come back (自回归): the score of a year is persistence × that of the year before + √(1 − persistence²) × a
     * fresh one, so that every single year has the same distribution. The correlation of the scores of two years is the
     * persistence to the power of the years between. Source: the autoregression of order 1 of G. E. P. Box and G. M. Jenkins, Time
     * Series Analysis (1970), under a Gaussian copula. Immutable and thread-safe.
     *
     * @param persistence from 0, each year by itself, to 1, one draw for all years
     */
    record Returning(Ratio persistence) implements Course {
        /**
         * Checks the parameter.
         *
         * @throws IllegalArgumentException if it is not from 0 to 1
         */
        public Returning {
            if (persistence.signum() < 0 || persistence.compareTo(Ratio.ONE) > 0) {
                throw new IllegalArgumentException(
                        "Persistence of a course must be from 0 to 1, but was " + persistence.plain());
            }
        }

        @Override
        public double value(double before, double draw, Mode mode) {
            return draw;
        }
    }

    /**
     * Draws that stay (随机游走): factors multiply up from the first year on, values are steps that add up, on top of what was
     * expected; a walk that leads nowhere has factors around 1 or steps around 0. Each year is drawn by itself. The spread grows
     * with the years. Immutable and thread-safe.
     */
    record Walking() implements Course {
        /** Returns 0: what stays is the value, not the score. */
        @Override
        public Ratio persistence() {
            return Ratio.ZERO;
        }

        @Override
        public boolean isOnTop() {
            return true;
        }

        @Override
        public double value(double before, double draw, Mode mode) {
            return mode.onTop(before, draw);
        }
    }
}

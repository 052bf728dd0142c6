// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import java.util.function.DoubleUnaryOperator;

/**
 * One driver on its way through the years of a run.
 *
 * @param of what is uncertain
 * @param draws its draws
 * @param function what makes a value of a score, or of the draw itself where the driver is apart
 * @param isApart whether neither another year nor another driver has a say, so that no score is needed
 * @param partners the places of the drivers whose fresh scores it takes part of; the last is its own
 * @param parts how much of each
 * @param persistence how much of a score the next year begins with
 */
record Lane(
        Uncertainty of,
        NamedDraws draws,
        DoubleUnaryOperator function,
        boolean isApart,
        int[] partners,
        double[] parts,
        double persistence) {
    private static final double MILLION = 1e6;
    private static final double HALF = 0.5;
    private static final double BEYOND = 0x1p63;

    /** Obtains a driver that hangs together with those at some places. */
    static Lane of(Uncertainty uncertainty, Draws draws, int[] partners, double[] parts) {
        return new Lane(
                uncertainty,
                draws.named(uncertainty.driver()),
                uncertainty.distribution().ofScores(),
                false,
                partners,
                parts,
                Reals.of(uncertainty.course().persistence()));
    }

    /** Obtains the driver at a place that hangs together with no other. */
    static Lane apart(Uncertainty uncertainty, Draws draws, int place) {
        Lane lane = of(uncertainty, draws, new int[] {place}, new double[] {1});
        return lane.persistence > 0
                ? lane
                : new Lane(
                        uncertainty,
                        lane.draws,
                        uncertainty.distribution().quantiles(),
                        true,
                        lane.partners,
                        lane.parts,
                        0);
    }

    /** Returns the score of the first year, made of fresh ones. */
    double score(double[] fresh) {
        double score = 0;
        for (int i = 0; i < partners.length; i++) {
            score += parts[i] * fresh[partners[i]];
        }
        return score;
    }

    /** Returns the score of a year from that of the year before and fresh ones. */
    double score(double before, double[] fresh) {
        return persistence * before + StrictMath.sqrt(1 - persistence * persistence) * score(fresh);
    }

    /** Returns what the way begins with before the first year. */
    double start() {
        return of.mode().start();
    }

    /** Returns the value of a year from that of the year before. */
    double value(double before, double draw) {
        return of.course().value(before, draw, of.mode());
    }

    /**
     * Returns whole millionths.
     *
     * @throws ArithmeticException if they do not fit 64 bits
     */
    long millionths(double value, long run, int year) {
        double millionths = Math.floor(value * MILLION + HALF);
        if (!(Math.abs(millionths) < BEYOND)) {
            throw new ArithmeticException("Draw of " + of.driver() + " in " + year + " of run " + run
                    + " must fit 64 bits in millionths, but was " + value);
        }
        return (long) millionths;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

/**
 * The standard normal distribution in both directions.
 *
 * <p>A score is how many standard deviations a normal draw lies above the mean. Source: M. J. Wichura, Algorithm AS 241, Applied
 * Statistics 37 (1988), PPND16; G. Marsaglia, Evaluating the Normal Probability, Journal of Statistical Software 11 (2004).
 */
final class Scores {
    private static final double LEAST = 0x1p-53;
    private static final double CENTRE = 0.425;
    private static final double CENTRE_SQUARED = 0.180625;
    private static final double FAR = 5;
    private static final double HALF_LOG_TWO_PI = 0.91893853320467274178;

    private static final double[] CENTRE_ABOVE = {
        2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4,
        1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.3871328727963666080e0
    };
    private static final double[] CENTRE_BELOW = {
        5.2264952788528545610e3,
        2.8729085735721942674e4,
        3.9307895800092710610e4,
        2.1213794301586595867e4,
        5.3941960214247511077e3,
        6.8718700749205790830e2,
        4.2313330701600911252e1,
        1
    };
    private static final double[] TAIL_ABOVE = {
        7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e0,
        3.64784832476320460504e0, 5.76949722146069140550e0, 4.63033784615654529590e0, 1.42343711074968357734e0
    };
    private static final double[] TAIL_BELOW = {
        1.05075007164441684324e-9,
        5.47593808499534494600e-4,
        1.51986665636164571966e-2,
        1.48103976427480074590e-1,
        6.89767334985100004550e-1,
        1.67638483018380384940e0,
        2.05319162663775882187e0,
        1
    };
    private static final double[] FAR_ABOVE = {
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
        2.96560571828504891230e-1, 1.78482653991729133580e0, 5.46378491116411436990e0, 6.65790464350110377720e0
    };
    private static final double[] FAR_BELOW = {
        2.04426310338993978564e-15,
        1.42151175831644588870e-7,
        1.84631831751005468180e-5,
        7.86869131145613259100e-4,
        1.48753612908506148525e-2,
        1.36929880922735805310e-1,
        5.99832206555887937690e-1,
        1
    };

    private Scores() {}

    /** Returns the score that a part {@code u} of all draws does not exceed; {@code u} is above 0 and below 1. */
    static double at(double u) {
        double q = u - 0.5;
        if (Math.abs(q) <= CENTRE) {
            double r = CENTRE_SQUARED - q * q;
            return q * polynomial(CENTRE_ABOVE, r) / polynomial(CENTRE_BELOW, r);
        }
        double r = StrictMath.sqrt(-StrictMath.log(Math.min(u, 1 - u)));
        double size = r <= FAR
                ? polynomial(TAIL_ABOVE, r - 1.6) / polynomial(TAIL_BELOW, r - 1.6)
                : polynomial(FAR_ABOVE, r - FAR) / polynomial(FAR_BELOW, r - FAR);
        return q < 0 ? -size : size;
    }

    /** Returns the part of all draws that does not exceed a score, never 0 or 1; off by less than 10<sup>-15</sup>. */
    static double below(double score) {
        if (Math.abs(score) > 8.3) {
            return score < 0 ? LEAST : 1 - LEAST;
        }
        double square = score * score;
        double term = score;
        double sum = 0;
        for (int odd = 3; sum + term != sum; odd += 2) {
            sum += term;
            term *= square / odd;
        }
        double part = 0.5 + sum * StrictMath.exp(-0.5 * square - HALF_LOG_TWO_PI);
        return Math.min(Math.max(part, LEAST), 1 - LEAST);
    }

    private static double polynomial(double[] coefficients, double x) {
        double value = 0;
        for (double coefficient : coefficients) {
            value = value * x + coefficient;
        }
        return value;
    }
}

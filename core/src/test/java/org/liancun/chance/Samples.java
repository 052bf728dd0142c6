// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import java.util.Arrays;

/** What samples look like, by the formulas of any textbook. */
final class Samples {
    private Samples() {}

    static double mean(double[] sample) {
        return Arrays.stream(sample).average().orElseThrow();
    }

    static double deviation(double[] sample) {
        return Math.sqrt(covariance(sample, sample));
    }

    static double correlation(double[] one, double[] other) {
        return covariance(one, other) / deviation(one) / deviation(other);
    }

    private static double covariance(double[] one, double[] other) {
        double oneMean = mean(one);
        double otherMean = mean(other);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - oneMean) * (other[i] - otherMean);
        }
        return sum / one.length;
    }
}

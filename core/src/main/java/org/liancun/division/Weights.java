// SPDX-License-Identifier: Apache-2.0
package org.liancun.division;

import java.math.BigInteger;
import java.util.List;
import org.liancun.money.Ratio;

/** Turns exact ratios into whole weights with the same proportions. */
public final class Weights {
    private Weights() {}

    /**
     * Multiplies ratios by their least common denominator.
     *
     * @return whole numbers in the order and in the proportions of the ratios
     * @throws ArithmeticException if a product does not fit 64 bits
     */
    public static long[] of(List<Ratio> ratios) {
        BigInteger common = BigInteger.ONE;
        for (Ratio ratio : ratios) {
            BigInteger denominator = BigInteger.valueOf(ratio.denominator());
            common = common.divide(common.gcd(denominator)).multiply(denominator);
            if (common.bitLength() > 63) {
                throw new ArithmeticException("Weights must have a common denominator of 63 bits, but " + ratio
                        + " raised it to " + common.bitLength());
            }
        }
        long[] weights = new long[ratios.size()];
        for (int i = 0; i < weights.length; i++) {
            Ratio ratio = ratios.get(i);
            weights[i] = Math.multiplyExact(ratio.numerator(), common.longValueExact() / ratio.denominator());
        }
        return weights;
    }
}

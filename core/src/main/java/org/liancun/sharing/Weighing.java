// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import org.liancun.money.Money;

/** Adds weights up before anything is divided by them. */
final class Weighing {
    private Weighing() {}

    /**
     * Returns the key of some weights.
     *
     * @throws ArithmeticException if they add up to more than 64 bits
     */
    static Key key(String path, long[] weights, long scale) {
        long total = 0;
        for (long weight : weights) {
            total += weight;
            if (total < 0) {
                throw new ArithmeticException(
                        "Weights of tier " + path + " must add up to at most " + Long.MAX_VALUE + ", but did not");
            }
        }
        return new Key(total, scale);
    }

    /** Returns the refusal to divide an amount by weights that are all zero. */
    static IllegalArgumentException nobody(String path, Money amount, Tier tier, int parties) {
        return new IllegalArgumentException("Tier " + path + " must have a party with a positive weight to pay "
                + amount + " " + tier.split().describe() + ", but all " + parties + " were 0");
    }
}

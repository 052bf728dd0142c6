// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import java.math.BigInteger;
import java.util.SortedMap;

/** Checks that the parts of a tally can be of the same numbers. */
final class TallyRules {
    private TallyRules() {}

    static void check(
            long count, BigInteger sum, BigInteger squares, long least, long most, SortedMap<Integer, Long> bins) {
        long inBins = 0;
        for (long numbers : bins.values()) {
            require(numbers > 0, "Numbers in a bin of a tally must be positive", numbers);
            inBins = Math.addExact(inBins, numbers);
        }
        require(inBins == count, "Count of a tally must be that of its bins, " + inBins, count);
        BigInteger n = BigInteger.valueOf(count);
        require(
                sum.compareTo(n.multiply(BigInteger.valueOf(least))) >= 0
                        && sum.compareTo(n.multiply(BigInteger.valueOf(most))) <= 0,
                "Sum of a tally must lie between count times least and count times most",
                sum);
        require(
                squares.signum() >= 0 && n.multiply(squares).compareTo(sum.multiply(sum)) >= 0,
                "Sum of squares of a tally must not be below the squared sum over the count",
                squares);
        if (count == 0) {
            require(
                    least == 0 && most == 0 && squares.signum() == 0,
                    "Tally of nothing must be zero",
                    least + ".." + most);
            return;
        }
        require(bins.firstKey() == Bins.of(least), "Least number of a tally must be in its first bin", least);
        require(bins.lastKey() == Bins.of(most), "Largest number of a tally must be in its last bin", most);
    }

    private static void require(boolean kept, String rule, Object was) {
        if (!kept) {
            throw new IllegalArgumentException(rule + ", but was " + was);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.division;

import java.util.Comparator;

/**
 * Who goes first when two parties have equally good claims to the same unit.
 *
 * <p>Where weights are given by key, the first party is the one with the smallest key, so that listing the parties in another
 * order changes nothing. House definition.
 */
public enum TieBreak {
    /** The party that comes first. */
    FIRST {
        @Override
        Comparator<Integer> order(long[] weights) {
            return Comparator.naturalOrder();
        }
    },
    /** The party that comes last. */
    LAST {
        @Override
        Comparator<Integer> order(long[] weights) {
            return Comparator.reverseOrder();
        }
    },
    /** The party with the larger weight, then the first. */
    LARGER_WEIGHT {
        @Override
        Comparator<Integer> order(long[] weights) {
            return Comparator.<Integer>comparingLong(i -> weights[i]).reversed().thenComparing(FIRST.order(weights));
        }
    },
    /** The party with the smaller weight, then the first. */
    SMALLER_WEIGHT {
        @Override
        Comparator<Integer> order(long[] weights) {
            return Comparator.<Integer>comparingLong(i -> weights[i]).thenComparing(FIRST.order(weights));
        }
    };

    /** Returns an order of indices in which the one that goes first is the smaller. */
    abstract Comparator<Integer> order(long[] weights);
}

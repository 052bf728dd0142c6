// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.List;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/** Refuses amounts, ratios and thresholds that no take may have. */
final class TakeChecks {
    private TakeChecks() {}

    static void requireShare(Ratio ratio, String subject) {
        if (ratio.signum() < 0 || ratio.compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException(subject + " must be 0% to 100%, but was " + ratio);
        }
    }

    static void requireNotNegative(Money amount, String subject) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException(subject + " must not be negative, but was " + amount);
        }
    }

    static void requireRising(List<Money> thresholds, String subject) {
        if (thresholds.isEmpty() || !Comparators.isInStrictOrder(thresholds, Comparator.naturalOrder())) {
            throw new IllegalArgumentException(subject + " must be at least 1 and rise, but were " + thresholds);
        }
    }
}

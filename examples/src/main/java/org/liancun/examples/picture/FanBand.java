// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.picture;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a figure lies in many runs at one point of time. Immutable and thread-safe.
 *
 * @param label the point of time
 * @param least what 5 % of the runs do not exceed
 * @param low what a quarter of the runs does not exceed
 * @param middle what half of the runs does not exceed
 * @param high what three quarters of the runs do not exceed
 * @param most what 95 % of the runs do not exceed
 */
public record FanBand(
        String label, BigDecimal least, BigDecimal low, BigDecimal middle, BigDecimal high, BigDecimal most) {
    /**
     * Checks that the numbers rise.
     *
     * @throws IllegalArgumentException if one is below the one before it
     */
    public FanBand {
        requireNonNull(label, "label");
        List<BigDecimal> rising = List.of(least, low, middle, high, most);
        for (int i = 1; i < rising.size(); i++) {
            if (rising.get(i).compareTo(rising.get(i - 1)) < 0) {
                throw new IllegalArgumentException("Band " + label + " must rise, but was " + rising);
            }
        }
    }

    List<BigDecimal> numbers() {
        return List.of(least, low, middle, high, most);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.picture;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * What a figure comes to at the low and at the high end of one input. Immutable and thread-safe.
 *
 * @param label the input and its two ends
 * @param atLow the figure at the low end
 * @param atHigh the figure at the high end, which may be below
 */
public record TornadoBar(String label, BigDecimal atLow, BigDecimal atHigh) {
    /** Checks that nothing is missing. */
    public TornadoBar {
        requireNonNull(label, "label");
        requireNonNull(atLow, "atLow");
        requireNonNull(atHigh, "atHigh");
    }
}

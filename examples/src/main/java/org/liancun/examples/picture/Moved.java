// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.picture;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * What somebody had before and has after. Immutable and thread-safe.
 *
 * @param label who
 * @param before the amount before
 * @param after the amount after
 */
public record Moved(String label, BigDecimal before, BigDecimal after) {
    /** Checks that nothing is missing. */
    public Moved {
        requireNonNull(label, "label");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** Returns what was gained, negative for a loss. */
    BigDecimal change() {
        return after.subtract(before);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import java.io.Serializable;

/**
 * The weights by which a step divided its amount (分配依据). Immutable and thread-safe.
 *
 * @param total the sum of the weights of the step's lines; 0 for a step that pays nobody itself
 * @param scale a line's weight divided by this is what the party holds of the measure
 */
public record Key(long total, long scale) implements Serializable {
    /** The key of a step that pays nobody itself. */
    public static final Key NONE = new Key(0, 1);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the total is negative or the scale is not positive
     */
    public Key {
        if (total < 0 || scale < 1) {
            throw new IllegalArgumentException(
                    "Key must have total >= 0 and scale >= 1, but had " + total + " and " + scale);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import java.io.Serializable;
import org.liancun.text.Ids;

/**
 * Two villages that lie side by side (位置相邻), the smaller id first whatever the order given. Immutable and thread-safe.
 *
 * @param one the id of the one village
 * @param other the id of the other
 */
public record Border(String one, String other) implements Serializable {
    /**
     * Puts the ids in order.
     *
     * @throws IllegalArgumentException if an id breaks the rule of ids, or both are the same
     */
    public Border {
        Ids.require(one, "Village of a border");
        Ids.require(other, "Village of a border");
        if (one.equals(other)) {
            throw new IllegalArgumentException("Border must lie between two villages, but was of " + one + " alone");
        }
        if (one.compareTo(other) > 0) {
            String first = other;
            other = one;
            one = first;
        }
    }

    /** Returns text such as {@code "datuo-ganxi"}. */
    @Override
    public String toString() {
        return one + "-" + other;
    }
}

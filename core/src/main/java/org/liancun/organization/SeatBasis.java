// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import org.liancun.text.Name;

/**
 * For what the number of a seat rule is given. Seats for each backing unit, department or township are given for the body,
 * as the number that the source tells or as its bound. House definition.
 */
public enum SeatBasis {
    /** The number is for the whole body. */
    PER_BODY("全机构", "per body"),
    /** The number is for each village of the body. */
    PER_VILLAGE("每村", "per village");

    private final Name label;

    SeatBasis(String zh, String en) {
        label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English word. */
    public Name label() {
        return label;
    }
}

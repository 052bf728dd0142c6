// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import org.liancun.text.Name;

/** Which way somebody's amount went. */
public enum Direction {
    /** More after than before. */
    GAIN("受益", "gains"),
    /** Less after than before. */
    LOSS("受损", "loses"),
    /** The same, to the fen. */
    UNCHANGED("不变", "unchanged");

    private final Name words;

    Direction(String zh, String en) {
        words = Name.of(zh, en);
    }

    /** Returns the direction of a change by its sign. */
    static Direction of(int sign) {
        return sign == 0 ? UNCHANGED : sign > 0 ? GAIN : LOSS;
    }

    /** Returns the words for it. */
    public Name words() {
        return words;
    }
}

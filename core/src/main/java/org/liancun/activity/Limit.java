// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import org.liancun.text.Name;

/** What held the quantity that an activity does. */
public enum Limit {
    /** All that was wanted is done. */
    WANTED("按需", "as wanted"),
    /** More was wanted than could be done. */
    CAPACITY("受能力所限", "limited by capacity"),
    /** The quantity or the capacity was below zero, which counts as nothing. */
    NOTHING("低于零，按零计", "below zero, counted as nothing"),
    /** The activity is not on in this year. */
    RESTING("本年不经营", "resting this year");

    private final Name label;

    Limit(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the limit in Chinese and in English. */
    public Name label() {
        return label;
    }
}

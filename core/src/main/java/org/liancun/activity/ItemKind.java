// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import org.liancun.text.Name;

/** What an item of an activity is: something that comes in, or one of two kinds of cost (收支项目). */
public enum ItemKind {
    /** What is sold: quantity × price. */
    REVENUE("收入", "revenue", 1),
    /** What every unit done costs: quantity × price. */
    UNIT_COST("变动成本", "unit cost", -1),
    /** What it costs however much is done: the price alone. */
    FIXED_COST("固定成本", "fixed cost", -1);

    private final Name label;
    private final int sign;

    ItemKind(String zh, String en, int sign) {
        this.label = Name.of(zh, en);
        this.sign = sign;
    }

    /** Returns the kind in Chinese and in English. */
    public Name label() {
        return label;
    }

    /** Returns 1 for what comes in and -1 for what is spent. */
    public int sign() {
        return sign;
    }

    /** Returns of how much the price is, where so much is done; both in millionths. */
    long quantity(long done) {
        return this == FIXED_COST ? Millionths.ONE : done;
    }
}

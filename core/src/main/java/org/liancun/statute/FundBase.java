// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import org.liancun.sharing.Base;
import org.liancun.text.Name;

/** What the rates of a collective's funds are parts of. Both funds are of the same base; practice differs on which. */
public enum FundBase {
    /** The year's income, before losses are covered (当年收益). */
    YEARS_INCOME("当年收益", "the year's income") {
        @Override
        Base base() {
            return Base.gross();
        }
    },
    /** What losses of earlier years leave of the year's income (弥补亏损后的收益). */
    WHAT_LOSSES_LEAVE("弥补亏损后的收益", "what losses leave") {
        @Override
        Base base() {
            return Base.netOf("losses");
        }
    };

    private final Name label;

    FundBase(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the base in Chinese and in English. */
    public Name label() {
        return label;
    }

    /** Returns the base of a tier in an order whose first tier is {@code losses}. */
    abstract Base base();
}

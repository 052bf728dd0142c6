// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import org.liancun.text.Phrase;

/** How what is owed grows: 1,000 unpaid at 10 % is owed after three more settlements as 1,000, 1,300 or 1,331. */
public enum Interest {
    /** It does not. */
    NONE("不计利息", "without interest"),
    /** By interest on the principal only (单利). */
    SIMPLE("每期按%s计单利", "at %s simple interest a period"),
    /** By interest on principal and interest (复利). */
    COMPOUND("每期按%s计复利", "at %s compound interest a period");

    private final String zh;
    private final String en;

    Interest(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Returns words for this interest at a rate for each settlement. */
    public Phrase phrase(Phrase perPeriod) {
        return Phrase.of(zh, en, perPeriod);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import org.liancun.money.Money;

/** Writes amounts of money for the columns of a table. */
final class Amounts {
    private Amounts() {}

    /** Returns yuan with separators and two decimals, without the word: {@code "75,584.10"}. */
    static String plain(Money amount) {
        String yuan = amount.formatYuan();
        return yuan.substring(0, yuan.length() - 1);
    }

    /** Returns the same, or a dash for nothing. */
    static String orDash(Money amount) {
        return amount.isZero() ? "-" : plain(amount);
    }
}

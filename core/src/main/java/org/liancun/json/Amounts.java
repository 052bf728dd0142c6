// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import org.liancun.money.Money;

/** Reads amounts in yuan. The usual form is read digit by digit, since a large file has one on every line. */
final class Amounts {
    private static final int MOST_DIGITS = 15;

    private Amounts() {}

    /**
     * Reads what {@link Money#yuan(String)} reads.
     *
     * @throws IllegalArgumentException if the text is no number
     * @throws ArithmeticException if the amount is no whole number of fen or does not fit
     */
    static Money parse(String text) {
        int point = text.indexOf('.');
        boolean usual = point > 0 && point == text.length() - 3 && point <= MOST_DIGITS;
        long fen = 0;
        for (int i = 0; i < text.length() && usual; i++) {
            int digit = text.charAt(i) - '0';
            usual = i == point || digit >= 0 && digit <= 9;
            fen = i == point ? fen : fen * 10 + digit;
        }
        return usual ? Money.ofFen(fen) : Money.yuan(text);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.money;

import java.math.BigDecimal;

/** Reads plain decimal numbers: an optional sign, digits with optional thousands separators, an optional fraction. */
final class PlainNumber {
    private static final int LONGEST = 40;

    private PlainNumber() {}

    /**
     * Reads a number; an exponent, a blank or a misplaced separator is refused.
     *
     * @throws IllegalArgumentException if the text is no plain decimal number of at most 40 characters
     */
    static BigDecimal parse(String text, String subject) {
        if (!isPlain(text)) {
            String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
            throw new IllegalArgumentException(
                    subject + " must be a plain decimal number such as 1234.56, but was \"" + start + "\"");
        }
        return new BigDecimal(text.indexOf(',') < 0 ? text : text.replace(",", ""));
    }

    private static boolean isPlain(String text) {
        int length = text.length();
        int start = length > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        int point = text.indexOf('.');
        int wholeEnd = point < 0 ? length : point;
        boolean fraction = point < 0 || point + 1 < length && allDigits(text, point + 1, length);
        return length <= LONGEST && wholeEnd > start && fraction && isWhole(text, start, wholeEnd);
    }

    private static boolean isWhole(String text, int start, int end) {
        int comma = text.indexOf(',');
        if (comma < 0 || comma >= end) {
            return allDigits(text, start, end);
        }
        if (comma - start > 3 || comma == start || !allDigits(text, start, comma)) {
            return false;
        }
        for (int i = comma; i < end; i += 4) {
            if (text.charAt(i) != ',' || i + 4 > end || !allDigits(text, i + 1, i + 4)) {
                return false;
            }
        }
        return true;
    }

    private static boolean allDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return start < end;
    }
}

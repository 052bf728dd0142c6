// SPDX-License-Identifier: Apache-2.0
package org.liancun.notice;

import org.liancun.text.Phrase;

/** Numbers articles: 第十二条 and {@code "Article 12"}. */
final class Numbering {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"千", "百", "十", ""};

    private Numbering() {}

    /** Returns the number of an article, from 1 to 9999. */
    static Phrase article(int number) {
        return Phrase.of("第%s条", "Article %s", new Phrase(chinese(number), Integer.toString(number)));
    }

    /** Returns {@code "1.2"} for the second in what {@code "1"} numbers. */
    static String inside(String outer, int number) {
        return outer + "." + number;
    }

    private static String chinese(int number) {
        StringBuilder said = new StringBuilder();
        boolean gap = false;
        int place = 1_000;
        for (String name : PLACES) {
            int digit = number / place % 10;
            boolean teen = digit == 1 && place == 10 && said.isEmpty();
            if (digit > 0) {
                said.append(gap ? "零" : "")
                        .append(teen ? "" : DIGITS.charAt(digit))
                        .append(name);
            }
            gap = digit == 0 && !said.isEmpty();
            place /= 10;
        }
        return said.toString();
    }
}

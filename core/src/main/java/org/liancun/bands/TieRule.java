// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import org.liancun.text.Name;

/**
 * Which rank equal scores get (并列). The names are those in general use in statistics.
 *
 * <table>
 * <caption>Ranks of the scores 90, 80, 80, 60</caption>
 * <tr><td>COMPETITION</td><td>1, 2, 2, 4</td></tr>
 * <tr><td>MODIFIED</td><td>1, 3, 3, 4</td></tr>
 * <tr><td>DENSE</td><td>1, 2, 2, 3</td></tr>
 * </table>
 */
public enum TieRule {
    /** One more than the number of better scores: after a tie ranks are left out. */
    COMPETITION("并列占位", "standard competition"),
    /** The number of scores that are better or equal: before a tie ranks are left out. */
    MODIFIED("并列居后", "modified competition"),
    /** One more than the number of different better scores: no rank is left out. */
    DENSE("并列不占位", "dense");

    private final Name label;

    TieRule(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the name in Chinese and in English. */
    public Name label() {
        return label;
    }

    /** Returns the rank of those who tie, given how many scores are better, how many different ones, and how many tie. */
    int rank(int better, int differentBetter, int tied) {
        return switch (this) {
            case COMPETITION -> better + 1;
            case MODIFIED -> better + tied;
            case DENSE -> differentBetter + 1;
        };
    }
}

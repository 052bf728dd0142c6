// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import org.liancun.text.Name;

/** What an index asks of a spread before it has a value; every constant asks for a total above zero, and most for more. */
public enum Needs {
    /** The amounts sum up to more than nothing; single ones may be negative. */
    TOTAL("总额为正", "a total above zero") {
        @Override
        public boolean areMetBy(Spread spread) {
            return spread.total().signum() > 0;
        }
    },
    /** No amount is negative, and not all are zero. */
    NO_LOSSES("没有负值", "no negative amount") {
        @Override
        public boolean areMetBy(Spread spread) {
            return TOTAL.areMetBy(spread) && spread.amount(0) >= 0;
        }
    },
    /** Every amount is positive. */
    NO_ZEROS("全部为正", "every amount above zero") {
        @Override
        public boolean areMetBy(Spread spread) {
            return TOTAL.areMetBy(spread) && spread.amount(0) > 0;
        }
    },
    /** There are at least two, and their amounts sum up to more than nothing. */
    TWO("至少两个、总额为正", "at least two, and a total above zero") {
        @Override
        public boolean areMetBy(Spread spread) {
            return TOTAL.areMetBy(spread) && spread.count() > 1;
        }
    };

    private final Name words;

    Needs(String zh, String en) {
        words = Name.of(zh, en);
    }

    /** Returns the words for it. */
    public Name words() {
        return words;
    }

    /** Tells whether a spread gives what is asked for. */
    public abstract boolean areMetBy(Spread spread);
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import org.liancun.text.Name;

/** How a published figure agrees with the one worked out again. */
public enum Verdict {
    /** 相等: the same number. */
    EQUAL("相等", "equal"),
    /** 四舍五入: the number rounded half up to the decimals printed; where cutting off gives the same, this is said. */
    HALF_UP("四舍五入", "rounded half up"),
    /** 截尾: the number cut off after the decimals printed. */
    TRUNCATED("截尾", "cut off"),
    /** 进一: the number rounded away from zero to the decimals printed. */
    ROUNDED_UP("进一", "rounded up"),
    /** 约: printed as about, and within the tolerance. */
    ABOUT("约数", "about"),
    /** 在界内: every value the number can have lies in the published range, and not far off where that has one end. */
    WITHIN("在界内", "within bounds"),
    /** 不矛盾: the two ranges share values, so neither refutes the other. */
    COMPATIBLE("不矛盾", "not contradicted"),
    /** 不符: the two figures contradict each other. */
    DIFFERS("不符", "differs");

    private final Name label;

    Verdict(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English word. */
    public Name label() {
        return label;
    }

    /** Returns whether the published figure can stand. */
    public boolean agrees() {
        return this != DIFFERS;
    }
}

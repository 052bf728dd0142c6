// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.cases;

import org.liancun.text.Name;

/** How much the source of a case tells, and so how firmly it can be checked. */
public enum Grade {
    /** 精确: rule, inputs and results are published, and the results come out to the decimals printed. */
    EXACT("精确", "exact"),
    /** 约数: results are published in words or after rounding that leave room. */
    TOLERANCE("约数", "tolerance"),
    /** 规则: the rule is published, the inputs are chosen and the results worked out by hand. */
    RULE("规则", "rule"),
    /** 矛盾: what is published contradicts itself, and the gap is reported. */
    INCONSISTENT("矛盾", "inconsistent");

    private final Name label;

    Grade(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English word. */
    public Name label() {
        return label;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import org.liancun.text.Name;

/** What the lines of a roll-up stand for. */
public enum Grouping {
    /** One line per village. */
    VILLAGE("村", "village"),
    /** One line per cluster. */
    CLUSTER("片区", "cluster"),
    /** One line per region of one level. */
    REGION("地区", "region"),
    /** One line per year, half-year, quarter or month. */
    PERIOD("期间", "period"),
    /** One line per income account. */
    CATEGORY("科目", "category");

    private final Name label;

    Grouping(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English word. */
    public Name label() {
        return label;
    }
}

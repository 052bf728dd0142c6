// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import org.liancun.text.Name;

/** What an account of the books counts; amounts are positive in each, and a correction is negative. */
public enum AccountKind {
    /** 收入: what came in. */
    INCOME("收入", "income"),
    /** 支出: what it cost. */
    EXPENSE("支出", "expense"),
    /** 转入: what earlier years or funds brought into the distribution; it can be a loss, which is negative. */
    BROUGHT_FORWARD("转入", "brought forward"),
    /** 分配: what was set aside or paid out of the distributable income. */
    DISTRIBUTION("分配", "distribution");

    private final Name label;

    AccountKind(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English word. */
    public Name label() {
        return label;
    }
}

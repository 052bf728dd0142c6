// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import org.liancun.text.Name;

/** What a tier is in the eyes of the law. */
public enum Purpose {
    /** It covers losses of earlier years (弥补亏损). */
    LOSSES("弥补亏损", "cover of losses"),
    /** It sets the reserve aside: the statutory one of a company, the reserve of a collective or co-operative (提取公积金). */
    RESERVE("提取公积金", "reserve"),
    /** It sets a welfare fund aside (提取公益金). */
    WELFARE("提取公益金", "welfare fund"),
    /** It sets a discretionary reserve aside (提取任意公积金). */
    DISCRETIONARY("提取任意公积金", "discretionary reserve"),
    /** It returns surplus by trade (按交易量返还). */
    PATRONAGE("按交易量返还", "return by trade"),
    /** It pays members, shareholders, partners (向成员分配). */
    DIVIDEND("向成员分配", "payment to members");

    private final Name label;

    Purpose(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the purpose in Chinese and in English. */
    public Name label() {
        return label;
    }

    /** Tells whether members or shareholders are paid. */
    public boolean isDistribution() {
        return this == PATRONAGE || this == DIVIDEND;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.farming;

import org.liancun.text.Name;

/**
 * How land of many households comes to be worked together.
 *
 * <p>Source: the list of a published article (安康新闻网, 2025-03-27), which is open; the meanings are a house definition.
 * They overlap in practice, so a contract is of the mode that it names.
 */
public enum LandMode {
    /** The right to work the land passes to the operator for a term. */
    TRANSFER("土地流转", "transfer"),
    /** The operator ploughs and sows for the household. */
    PROXY("代耕代种", "tillage by proxy"),
    /** The operator takes over some or all of the work; the right to the land stays. */
    TRUSTEESHIP("土地托管", "trusteeship"),
    /** Neighbouring plots are ploughed and sown in one go. */
    CONTIGUOUS("连耕连种", "contiguous tillage"),
    /** More than one of these, of which the source does not say which land is worked how. */
    SEVERAL("多种形式", "several modes");

    private final Name label;

    LandMode(String zh, String en) {
        label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English word. */
    public Name label() {
        return label;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import org.liancun.text.Name;

/** What is done about surroundings: 清, 建, 改 of 保靖县 (2024) and 拆, 建, 美, 管 of 凤凰县 (2023). */
public enum Strand {
    /** Clearing what lies about. */
    CLEAR("清", "clear"),
    /** Building what is missing. */
    BUILD("建", "build"),
    /** Renovating what is there. */
    RENOVATE("改", "renovate"),
    /** Pulling down what should not stand. */
    DEMOLISH("拆", "demolish"),
    /** Making it pleasant. */
    BEAUTIFY("美", "beautify"),
    /** Keeping it so. */
    MANAGE("管", "manage");

    private final Name label;

    Strand(String zh, String en) {
        label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English word. */
    public Name label() {
        return label;
    }
}

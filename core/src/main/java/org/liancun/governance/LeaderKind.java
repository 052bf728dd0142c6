// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import org.liancun.text.Name;

/** Who may lead a mutual-aid group: the three kinds of 凤凰县 (2023), and the able villager of Xiangxi's rule (2017). */
public enum LeaderKind {
    /** A Party member among the cadres of the village or its groups who is able to help. */
    CADRE("党员村组干部", "Party cadre of village or group"),
    /** An applicant for Party membership. */
    APPLICANT("入党积极分子", "applicant for Party membership"),
    /** A reserve cadre. */
    RESERVE("后备干部", "reserve cadre"),
    /** Another villager who is able to help. */
    VILLAGER("能人", "able villager");

    private final Name label;

    LeaderKind(String zh, String en) {
        label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English words. */
    public Name label() {
        return label;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import org.liancun.text.Name;

/** How a post is filled. House definition. */
public enum Filling {
    /** Sent from above, for a time, without losing the post at home. */
    DISPATCH("下派", "dispatched"),
    /** Chosen by those who are led, recommendation by election (推选) included. */
    ELECTION("选举", "elected"),
    /** Held by whoever holds another post. */
    EX_OFFICIO("当然", "ex officio"),
    /** Named, engaged or hired by the body or by the one above it. */
    APPOINTMENT("选聘", "appointed"),
    /** The source does not say. */
    UNSTATED("未载明", "unstated");

    private final Name label;

    Filling(String zh, String en) {
        label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English word. */
    public Name label() {
        return label;
    }
}

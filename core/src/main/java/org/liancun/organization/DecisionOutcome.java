// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import org.liancun.text.Name;

/** What a meeting did with a matter. House definition. */
public enum DecisionOutcome {
    /** Agreed, to be carried out. */
    ADOPTED("通过", "adopted"),
    /** Put off to a later meeting. */
    DEFERRED("缓议", "deferred"),
    /** Not agreed. */
    REJECTED("未通过", "rejected");

    private final Name label;

    DecisionOutcome(String zh, String en) {
        label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English word. */
    public Name label() {
        return label;
    }
}

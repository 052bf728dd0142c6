// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import org.liancun.text.Name;

/** How far an affair has come. House definition. */
public enum AffairStage {
    /** It is known to the first chief or office; every affair begins so. */
    REPORTED("上报", "reported"),
    /** It lies with another chief or office now. */
    HANDED_ON("转办", "handed on"),
    /** It is settled or done; nothing follows. */
    RESOLVED("办结", "resolved"),
    /** It is dropped by those who brought it; nothing follows. */
    WITHDRAWN("撤回", "withdrawn");

    private final Name label;

    AffairStage(String zh, String en) {
        label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English words. */
    public Name label() {
        return label;
    }

    /** Tells whether nothing follows. */
    public boolean isLast() {
        return this == RESOLVED || this == WITHDRAWN;
    }
}

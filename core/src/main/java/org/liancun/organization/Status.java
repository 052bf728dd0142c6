// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import org.liancun.text.Name;

/** How far a body has come. A source that announces (拟, 适时成立) does not report. */
public enum Status {
    /** Announced, not yet founded. */
    PLANNED("拟设", "planned"),
    /** At work. */
    FOUNDED("已设", "founded");

    private final Name label;

    Status(String zh, String en) {
        label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English word. */
    public Name label() {
        return label;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.village;

import org.liancun.text.Name;

/** What a village is in its cluster. */
public enum Role {
    /** The village that leads (中心村, 主村): the 1 of "1+N". */
    CENTRE("中心村", "centre village"),
    /** A village that takes part (成员村): one of the N. */
    MEMBER("成员村", "member village");

    private final Name label;

    Role(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the role in Chinese and in English. */
    public Name label() {
        return label;
    }
}

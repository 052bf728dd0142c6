// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import org.liancun.text.Name;

/** For what somebody on a layer of duty answers. House definition. */
public enum DutySpan {
    /** For a cluster, and so for each of its villages (联片). */
    CLUSTER("片区", "cluster"),
    /** For one village (包村, 驻村). */
    VILLAGE("村", "village");

    private final Name label;

    DutySpan(String zh, String en) {
        label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English word. */
    public Name label() {
        return label;
    }
}

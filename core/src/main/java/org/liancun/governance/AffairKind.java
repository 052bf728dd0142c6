// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import org.liancun.text.Name;

/** What an affair is about: the two that 保靖县 counts (2024). */
public enum AffairKind {
    /** A dispute that is mediated (矛盾纠纷). */
    DISPUTE("矛盾纠纷", "dispute"),
    /** A service that somebody is helped to (便民服务). */
    SERVICE("便民服务", "service");

    private final Name label;

    AffairKind(String zh, String en) {
        label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English word. */
    public Name label() {
        return label;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import org.liancun.text.Name;

/** Whether a distribution is one that a source reports or one made up to show how an agreement works. */
public enum Standing {
    /** 公布: the pot and the payments come from a source. */
    PUBLISHED("公布", "published"),

    /** 规则公布: the agreement comes from a source; pot and holdings are chosen to show what it comes to. */
    RULE_PUBLISHED("规则公布", "rule published"),

    /** 示例: no source publishes it; it only illustrates. */
    ILLUSTRATIVE("示例", "illustrative");

    private final Name label;

    Standing(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English word. */
    public Name label() {
        return label;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import org.liancun.text.Name;

/** How much a finding matters. */
public enum Severity {
    /** The law says must or must not (违反). */
    VIOLATION("违反", "violation"),
    /** The law may be broken, or is in another order; somebody must look (提示). */
    WARNING("提示", "warning"),
    /** Something to know: a rule has nothing to apply to (说明). */
    NOTE("说明", "note");

    private final Name label;

    Severity(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the word in Chinese and in English. */
    public Name label() {
        return label;
    }
}

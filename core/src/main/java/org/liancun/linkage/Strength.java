// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import org.liancun.text.Name;

/** How strongly a source shows a canonical mechanism. Ordered from the strongest to silence. House definition. */
public enum Strength {
    /** The source describes just this. */
    STRONG('●', "明确", "strong"),
    /** What the source describes overlaps with it, or works within one village or along one line of command only. */
    PARTIAL('◐', "部分", "partial"),
    /** The source names it and does not explain it. */
    NAME_ONLY('○', "仅名称", "name only"),
    /** The source does not speak of it, which does not mean that there is none. */
    SILENT('–', "未载", "silent");

    private final String mark;
    private final Name label;

    Strength(char mark, String zh, String en) {
        this.mark = String.valueOf(mark);
        this.label = Name.of(zh, en);
    }

    /** Returns the sign for tables, one terminal column wide. */
    public String mark() {
        return mark;
    }

    /** Returns the Chinese and the English word. */
    public Name label() {
        return label;
    }

    /** Tells whether there is any evidence, be it only a name. */
    public boolean isEvident() {
        return this != SILENT;
    }

    /** Tells whether this is the other strength or a stronger one. */
    public boolean isAtLeast(Strength other) {
        return compareTo(other) <= 0;
    }

    /** Returns the stronger of the two; {@link #SILENT} is the identity. */
    public Strength or(Strength other) {
        return isAtLeast(other) ? this : other;
    }
}

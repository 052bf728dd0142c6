// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import org.liancun.text.Name;

/** How an amount that a distribution is held against is known. */
public enum Provenance {
    /** 公布: a source printed it, in these words. */
    PRINTED("公布", "printed"),

    /** 推算: it follows from what sources printed; the note has the arithmetic. */
    DERIVED("推算", "derived"),

    /** 手算: worked out by hand from inputs that somebody chose; the note has the arithmetic. */
    BY_HAND("手算", "by hand");

    private final Name label;

    Provenance(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English word. */
    public Name label() {
        return label;
    }
}

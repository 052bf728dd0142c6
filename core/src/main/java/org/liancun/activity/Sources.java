// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import org.liancun.text.Prose;

/** The rule for where a number is from: something must be said, and no more than a free text holds. */
final class Sources {
    private Sources() {}

    /**
     * Checks a source.
     *
     * @throws IllegalArgumentException if it is blank or too long
     */
    static void require(String source, String kind, String id) {
        if (Prose.require(source, "Source of " + kind, id).isBlank()) {
            throw new IllegalArgumentException("Source of " + kind + " " + id + " must be said, but was blank");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

/** Refuses what is nested deeper than anybody can read. */
final class Depth {
    private static final int MOST = 50;

    private Depth() {}

    /** Checks a depth. */
    static void require(String subject, int depth) {
        if (depth > MOST) {
            throw new IllegalArgumentException(
                    subject + " must be nested at most " + MOST + " deep, but were nested " + depth + " deep");
        }
    }
}

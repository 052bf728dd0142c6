// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.shell;

import static java.util.Objects.requireNonNull;

/**
 * The first line at which a script stopped, counted from 1, and why: what the compiler said or what was thrown.
 *
 * <p>Immutable and thread-safe.
 */
public record Failure(int line, String reason) {
    /** Checks that the reason is there. */
    public Failure {
        requireNonNull(reason, "reason");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import static java.util.Objects.requireNonNull;

import java.io.PrintStream;

/**
 * Where a command prints.
 *
 * @param out results
 * @param err progress and complaints
 */
record Console(PrintStream out, PrintStream err) {
    /** Checks that both are there. */
    Console {
        requireNonNull(out, "out");
        requireNonNull(err, "err");
    }
}

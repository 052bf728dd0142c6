// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import picocli.CommandLine.Option;

/** The option that asks for output for machines. */
final class Format {
    @Option(names = "--json", description = "Prints one JSON document instead of text.")
    private boolean json;

    boolean isJson() {
        return json;
    }
}

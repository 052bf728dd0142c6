// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import picocli.CommandLine.Option;

/** The options that choose how what a command found out about a model is printed. */
final class ForeseenOption {
    @Option(
            names = "--format",
            paramLabel = "text|json|csv|html",
            description = "How the result is printed; by default ${DEFAULT-VALUE}.")
    private ForeseenFormat format = ForeseenFormat.TEXT;

    @Option(names = "--json", description = "The same as --format json.")
    private boolean json;

    void print(Foreseen found, Console console) {
        (json ? ForeseenFormat.JSON : format).print(found, console);
    }
}

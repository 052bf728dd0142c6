// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import picocli.CommandLine.Option;

/** The option that asks for Markdown. */
final class Markup {
    @Option(names = "--markdown", description = "Prints Markdown instead of plain text.")
    private boolean markdown;

    boolean isMarkdown() {
        return markdown;
    }
}

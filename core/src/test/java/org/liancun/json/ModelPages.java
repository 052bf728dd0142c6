// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The model and the scenario that the page on the format shows. */
final class ModelPages {
    static final String MODEL = after("## Models and scenarios");
    static final String SCENARIO = after("### Scenario\n");

    private ModelPages() {}

    private static String after(String heading) {
        try {
            String page = Files.readString(Path.of("../docs/format.md"));
            int start = page.indexOf("```json\n", page.indexOf(heading)) + "```json\n".length();
            return page.substring(start, page.indexOf("```", start));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}

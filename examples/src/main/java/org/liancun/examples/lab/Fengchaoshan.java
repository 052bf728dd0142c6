// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.lab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.liancun.json.Json;
import org.liancun.json.ModelFile;

/**
 * The model of the Fengchaoshan cluster that comes with the program, and its scenarios.
 *
 * <p>The five villages, their industries and the nine linkages are those of the article; every number is an assumption made for
 * the example, and no source publishes one of them.
 */
public final class Fengchaoshan {
    /** What has to be said before any number of it. */
    public static final String NOTICE =
            "ILLUSTRATIVE: every number of the model is an assumption; no source publishes one.";

    private static final String FILE = "/models/fengchaoshan.json";

    private Fengchaoshan() {}

    /** Returns the model of 2024 to 2028 and its scenarios. */
    public static ModelFile file() {
        try (InputStream bytes = Fengchaoshan.class.getResourceAsStream(FILE)) {
            return Json.readModel(Objects.requireNonNull(bytes, FILE).readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.lab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.liancun.json.Json;
import org.liancun.scenario.Change;
import org.liancun.scenario.Changes;
import org.liancun.scenario.Edit;
import org.liancun.scenario.Model;
import org.liancun.scenario.Section;
import org.liancun.text.Names;

/**
 * The model of the Fengchaoshan cluster that comes with the program, and what can be changed in it.
 *
 * <p>The five villages, their industries and the nine linkages are those of the article; every number is an assumption made for
 * the example, and no source publishes one of them.
 */
public final class Fengchaoshan {
    private Fengchaoshan() {}

    /** Returns the model: 2024 to 2028, divided step by step. */
    public static Model model() {
        return Json.readModel(bytes("fengchaoshan.json"));
    }

    /**
     * Returns the changes of a scenario that comes with the program.
     *
     * @param scenario {@code "drought"}, {@code "sixth-village"}, {@code "equal"} or {@code "by-input"}
     */
    public static Changes changes(String scenario) {
        return Json.readScenario(bytes("fengchaoshan-" + scenario + ".json")).changes();
    }

    /** Returns the change by which the cluster divides under another agreement. */
    public static Changes under(String agreement) {
        return Changes.of(Change.of("agreement", Edit.put('"' + agreement + '"'), "pots/cluster/agreement"));
    }

    /** Returns what parties and mechanisms of a model are called. */
    public static Names names(Model model) {
        return Names.of(Map.of());
    }

    private static byte[] bytes(String name) {
        try (InputStream bytes = Fengchaoshan.class.getResourceAsStream("/models/" + name)) {
            return Objects.requireNonNull(bytes, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

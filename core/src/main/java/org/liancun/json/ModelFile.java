// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.liancun.scenario.Model;
import org.liancun.scenario.Outlook;
import org.liancun.scenario.Scenario;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;

/**
 * A model and the scenarios that stand in one file with it (模型文件).
 *
 * <p>Immutable and thread-safe.
 *
 * @param model the model
 * @param scenarios the scenarios, in the order of the file, each id once
 */
public record ModelFile(Model model, List<Scenario> scenarios) {
    /**
     * Copies the scenarios.
     *
     * @throws IllegalArgumentException if two have one id
     */
    public ModelFile {
        requireNonNull(model, "model");
        scenarios = ImmutableList.copyOf(scenarios);
        Ids.requireOnce(scenarios, Scenario::id, "Scenario");
    }

    /** Obtains a model without scenarios. */
    public static ModelFile of(Model model) {
        return new ModelFile(model, List.of());
    }

    /**
     * Returns the scenario with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Scenario scenario(String id) {
        List<String> known = scenarios.stream().map(Scenario::id).toList();
        Nearest.requireKnown("Scenario", List.of(id), known);
        return scenarios.get(known.indexOf(id));
    }

    /** Returns what holds in each year when nothing changes. */
    public Outlook baseline() {
        return Outlook.of(model);
    }

    /**
     * Returns what holds in each year in a scenario.
     *
     * @throws IllegalArgumentException if there is no such scenario, or a change cannot be made
     */
    public Outlook outlook(String scenario) {
        return Patches.outlook(model, scenario(scenario).changes());
    }
}

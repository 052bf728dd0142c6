// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.liancun.json.FormatException;
import org.liancun.json.Json;
import org.liancun.json.ModelFile;
import org.liancun.scenario.Changes;
import org.liancun.scenario.Outlook;
import org.liancun.scenario.Scenario;
import org.liancun.text.Name;
import org.liancun.text.Phrase;

/**
 * A model as it stands, or in a scenario, as a word of the command line names it.
 *
 * @param file the model and its scenarios
 * @param scenario the scenario, if it is one
 */
record Prospect(ModelFile file, Optional<Scenario> scenario) {
    private static final String MARK = "#";
    private static final Phrase SCENARIO = new Phrase("情景", "Scenario");

    /**
     * Reads {@code model.json}, {@code model.json#scenario} or {@code scenario.json}.
     *
     * @throws Refusal if the file has problems or no such scenario
     */
    static Prospect read(String word, Language language) {
        int mark = word.lastIndexOf(MARK);
        Path path = Path.of(mark < 0 ? word : word.substring(0, mark));
        ModelFile file = read(path, language);
        if (mark < 0) {
            return new Prospect(
                    file, Json.isScenario(path) ? Optional.of(file.scenarios().get(0)) : Optional.empty());
        }
        String id = word.substring(mark + 1);
        Refusal.unlessKnown(id, file.scenarios().stream().map(Scenario::id).toList(), SCENARIO, language);
        return new Prospect(file, Optional.of(file.scenario(id)));
    }

    private static ModelFile read(Path path, Language language) {
        try {
            return Json.readModel(path);
        } catch (FormatException wrong) {
            throw Refusal.ofProblems(path + ": " + wrong.message(language.locale()));
        }
    }

    Outlook outlook() {
        return scenario.map(Scenario::id).map(file::outlook).orElseGet(file::baseline);
    }

    /** Returns the changes that make it what it is. */
    Changes changes() {
        return scenario.map(Scenario::changes).orElse(Changes.NONE);
    }

    Name title() {
        Name title = file.model().title();
        return scenario.map(Scenario::name)
                .map(name -> Name.of(title.zh() + "：" + name.zh(), title.en() + ": " + name.en()))
                .orElse(title);
    }

    /** Returns what should be known before any number is: each two changes of which only the later counts. */
    List<String> warnings(Language language) {
        return changes().conflicts().stream()
                .map(conflict -> conflict.phrase().in(language.locale()))
                .toList();
    }
}

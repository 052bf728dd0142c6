// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.liancun.scenario.Projection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares a model with another, or with a scenario of it: who gains and who loses. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Compares two models or scenarios: who gains, who loses, and how unequal it is.",
        footer = {"", "Example: liancun compare model.json model.json#drought"})
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description =
                    "A model (model.json), a scenario in its file (model.json#drought), or the file of a scenario.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "Another, with the same years.")
    private String after = "";

    @Mixin
    private ForeseenOption format = new ForeseenOption();

    @Mixin
    private Language language = new Language();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Prospect one = Prospect.read(before, language);
        Prospect other = Prospect.read(after, language);
        Stream.of(one, other)
                .flatMap(prospect -> prospect.warnings(language).stream())
                .forEach(console.err()::println);
        try {
            Projection now = Projection.of(one.outlook());
            Projection then = Projection.of(other.outlook());
            format.print(new Comparison(one.title(), other.title(), now, then, language.wording()), console);
            return Main.OK;
        } catch (IllegalArgumentException refused) {
            throw Refusal.ofUsage(refused.getMessage());
        }
    }
}

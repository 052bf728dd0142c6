// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.liancun.chance.Draws;
import org.liancun.json.FormatException;
import org.liancun.json.Json;
import org.liancun.scenario.Indicator;
import org.liancun.scenario.Outlook;
import org.liancun.scenario.Projection;
import org.liancun.study.Study;
import org.liancun.study.StudyResult;
import org.liancun.study.StudyWatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a model very many times, its uncertain drivers drawn by chance, and tells how the incomes of villages spread. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Runs a model many times and tells how the incomes of its villages spread.",
        footer = {"", "Example: liancun simulate model.json#drought --runs 10000 --format html > drought.html"})
final class SimulateCommand implements Callable<Integer> {
    private static final long WORTH_REPORTING = 100_000;

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A model (model.json), a scenario in its file (model.json#drought), or the file of a scenario.")
    private String word = "";

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "How many runs there are in all; by default ${DEFAULT-VALUE}.")
    private long runs = 1_000;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "What chance is drawn from; the same seed gives the same runs. By default ${DEFAULT-VALUE}.")
    private long seed = 2026;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads work; by default one per processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--resume",
            paramLabel = "RESULT",
            description = "Goes on from what --format json printed; only the runs that are missing are done.")
    private Optional<Path> resume = Optional.empty();

    @Mixin
    private ForeseenOption format = new ForeseenOption();

    @Mixin
    private Language language = new Language();

    SimulateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Prospect prospect = Prospect.read(word, language);
        prospect.warnings(language).forEach(console.err()::println);
        try {
            Outlook outlook = prospect.outlook();
            Projection expected = Projection.of(outlook);
            Study study = Study.of(outlook, new Draws(seed), figures(expected));
            StudyWatch watch = StudyWatch.NONE.telling(this::tell);
            StudyResult result = resume.isPresent()
                    ? study.resume(read(resume.get()), runs, threads, watch)
                    : study.run(0, runs, threads, watch);
            format.print(new Simulation(prospect, expected, result, language.wording()), console);
            return Main.OK;
        } catch (IllegalArgumentException | IllegalStateException refused) {
            throw Refusal.ofUsage(refused.getMessage());
        }
    }

    /** What every village of any year has, all together, what remains in pots, the lowest, and how unequal they are. */
    private static List<Indicator> figures(Projection expected) {
        SortedSet<String> villages = new TreeSet<>();
        expected.years().forEach(year -> villages.addAll(year.villages().keySet()));
        List<Indicator> figures = new ArrayList<>();
        villages.forEach(id -> figures.add(Indicator.village(id)));
        figures.addAll(List.of(Indicator.total(), Indicator.remaining(), Indicator.lowest(), Indicator.gini()));
        return figures;
    }

    private StudyResult read(Path file) {
        try {
            return Json.readStudy(Files.readAllBytes(file));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        } catch (FormatException wrong) {
            throw Refusal.ofProblems(file + ": " + wrong.message(language.locale()));
        }
    }

    private void tell(long done) {
        if (runs >= WORTH_REPORTING) {
            console.err().println(language.say("已完成 " + done + " 次", done + " runs done"));
        }
    }
}

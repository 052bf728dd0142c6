// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.util.List;
import java.util.concurrent.Callable;
import org.liancun.examples.cases.CaseEntry;
import org.liancun.examples.cases.Pack;
import org.liancun.examples.cases.Trial;
import org.liancun.examples.page.Report;
import org.liancun.examples.report.CaseResults;
import org.liancun.examples.report.Cases;
import org.liancun.text.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs the cases that come with the program and says how each agrees with what was published. */
@Command(
        name = "cases",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Runs the published cases, one row each; with names of cases, prints these whole. "
                + "The exit code is 2 if one does not conform.")
final class CasesCommand implements Callable<Integer> {
    private static final Phrase CASE = new Phrase("案例", "Case");

    private final Console console;

    @Parameters(paramLabel = "CASE", arity = "0..*", description = "Cases to print whole, such as C50.")
    private List<String> wanted = List.of();

    @Mixin
    private Language language = new Language();

    @Mixin
    private Format format = new Format();

    CasesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<CaseEntry> index = Pack.index();
        List<String> known = index.stream().map(CaseEntry::id).toList();
        wanted.forEach(id -> Refusal.unlessKnown(id, known, CASE, language));
        List<Trial> trials = index.stream()
                .filter(entry -> wanted.isEmpty() || wanted.contains(entry.id()))
                .map(Pack::run)
                .toList();
        if (format.isJson()) {
            console.out().println(CaseResults.of(trials));
        } else if (wanted.isEmpty()) {
            console.out().print(Cases.table(trials, language.wording()).text());
        } else {
            List<Report> reports = trials.stream()
                    .map(trial -> Cases.whole(trial, language.wording()))
                    .toList();
            console.out()
                    .print(String.join("\n", reports.stream().map(Report::text).toList()));
        }
        return trials.stream().allMatch(Trial::conforms) ? Main.OK : Main.PROBLEMS;
    }
}

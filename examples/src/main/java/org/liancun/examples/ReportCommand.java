// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.liancun.dossier.Dossier;
import org.liancun.examples.page.HtmlPage;
import org.liancun.examples.page.Wording;
import org.liancun.examples.report.Reports;
import org.liancun.examples.report.Results;
import org.liancun.examples.report.Shelf;
import org.liancun.examples.report.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The same report as that of the main job, on other files. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Reports on dossiers, as text and as a page.")
final class ReportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Dossiers to report on.")
    private List<Path> files = List.of();

    @Mixin
    private Language language = new Language();

    @Mixin
    private Target target = new Target();

    @Mixin
    private Format format = new Format();

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Dossier> areas = DossierFiles.read(files, console, language.locale());
        print(new Shelf(areas, List.of()), console, language, target, format);
        return Main.OK;
    }

    /** Prints the report on a shelf and writes its page; with JSON, where the page is goes to standard error. */
    static void print(Shelf shelf, Console console, Language language, Target target, Format format) {
        Path page = target.write(HtmlPage.of(Reports.of(shelf, Wording.BOTH), Wording.BOTH));
        if (format.isJson()) {
            console.out().println(Results.of(shelf));
            console.err().println(page);
        } else {
            console.out().println(Summary.of(shelf, language.wording(), page.toString()));
            console.out().print(Reports.of(shelf, language.wording()).text());
            console.out().println();
            console.out().println(page);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Settled;
import org.liancun.examples.page.Report;
import org.liancun.examples.page.Section;
import org.liancun.examples.report.Results;
import org.liancun.examples.report.Settlements;
import org.liancun.text.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Settles every distribution of a dossier and says why everybody gets what they get. */
@Command(
        name = "settle",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Settles every distribution of a dossier, with the reasons for every payment.")
final class SettleCommand implements Callable<Integer> {
    private static final Phrase PARTY = new Phrase("要说明的参与方", "Party to explain");

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The dossier.")
    private Path file = Path.of("");

    @Option(names = "--explain", paramLabel = "PARTY", description = "Gives the reasons of this party only.")
    private Optional<String> party = Optional.empty();

    @Mixin
    private Language language = new Language();

    @Mixin
    private Format format = new Format();

    SettleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Dossier dossier = DossierFiles.read(file, console, language.locale());
        List<String> distributions = Distributions.all(dossier, language);
        party.ifPresent(wanted -> Refusal.unlessKnown(wanted, paid(dossier, distributions), PARTY, language));
        if (format.isJson()) {
            console.out().println(Results.ofSettlements(dossier, this::explained));
        } else {
            List<Section> sections = Settlements.of(dossier, language.wording(), this::explained);
            console.out().print(new Report(language.wording().name(dossier.title()), sections).text());
        }
        return Main.OK;
    }

    /** The wanted party where it is paid, else everybody. */
    private List<String> explained(Settled settled) {
        List<String> everybody = Settlements.everybody(settled);
        return party.map(wanted -> everybody.stream().filter(wanted::equals).toList())
                .orElse(everybody);
    }

    private static Set<String> paid(Dossier dossier, List<String> distributions) {
        Set<String> paid = new TreeSet<>();
        distributions.forEach(id -> paid.addAll(Settlements.everybody(dossier.settle(id))));
        return paid;
    }
}

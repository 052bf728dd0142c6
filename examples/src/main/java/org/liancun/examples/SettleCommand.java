// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.liancun.dossier.Distribution;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Settled;
import org.liancun.examples.page.Report;
import org.liancun.examples.page.Section;
import org.liancun.examples.report.Results;
import org.liancun.examples.report.Settlements;
import org.liancun.text.Nearest;
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
        Dossier dossier =
                DossierFiles.read(List.of(file), console, language.locale()).get(0);
        if (dossier.economy().distributions().isEmpty()) {
            throw Refusal.ofUsage(language.say(
                    "档案应有可结算的分配，" + dossier.id() + " 实无",
                    "Dossier must have a distribution to settle, but " + dossier.id() + " has none"));
        }
        party.ifPresent(wanted -> requirePaid(wanted, dossier));
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

    private void requirePaid(String wanted, Dossier dossier) {
        Set<String> paid = new TreeSet<>();
        for (Distribution distribution : dossier.economy().distributions()) {
            paid.addAll(Settlements.everybody(dossier.settle(distribution.id())));
        }
        if (!paid.contains(wanted)) {
            String meant =
                    Nearest.to(wanted, paid).map(near -> "。是否为 " + near + "？").orElse("");
            throw Refusal.ofUsage(language.say(
                    "要说明的参与方应为 " + String.join(", ", paid) + " 之一，实为 " + wanted + meant,
                    "Party to explain must be one of " + new ArrayList<>(paid) + ", but was " + wanted
                            + Nearest.advice(wanted, paid)));
        }
    }
}

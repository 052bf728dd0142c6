// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Economy;
import org.liancun.dossier.Settled;
import org.liancun.examples.report.Naming;
import org.liancun.notice.NoticeSheet;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Register;
import org.liancun.text.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the sheets of a dossier that are posted in the village. */
@Command(
        name = "notice",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Prints the sheet of each distribution that is posted in the village (分红公示表).")
final class NoticeCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "The dossier.")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DISTRIBUTION",
            description = "The distribution to post; all of them if none is named.")
    private Optional<String> wanted = Optional.empty();

    @Mixin
    private Language language = new Language();

    @Mixin
    private Markup markup = new Markup();

    NoticeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Dossier dossier = DossierFiles.read(file, console, language.locale());
        List<String> posted = wanted.map(id -> List.of(Distributions.one(id, dossier, language)))
                .orElseGet(() -> Distributions.all(dossier, language));
        console.out()
                .print(posted.stream()
                        .map(id -> text(sheet(dossier, dossier.settle(id))))
                        .collect(joining("\n")));
        return Main.OK;
    }

    private String text(NoticeSheet sheet) {
        return markup.isMarkdown() ? sheet.markdown(language.locale()) : sheet.text(language.locale());
    }

    private static NoticeSheet sheet(Dossier dossier, Settled settled) {
        Economy economy = dossier.economy();
        Agreement agreement =
                economy.agreement(settled.distribution().agreement()).orElseThrow();
        Names names = Naming.of(dossier).plus(Names.of(Map.of(agreement.id(), agreement.name())));
        Register register = economy.register(settled.distribution().inputs().asOf());
        return new NoticeSheet(settled.settlement(), register, names);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.liancun.dossier.Dossier;
import org.liancun.examples.report.Naming;
import org.liancun.notice.Clauses;
import org.liancun.sharing.Agreement;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads the agreements of a dossier aloud. */
@Command(
        name = "clauses",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Reads the agreements of a dossier aloud as numbered clauses; the first distribution under an "
                + "agreement is its worked example.")
final class ClausesCommand implements Callable<Integer> {
    private static final Phrase AGREEMENT = new Phrase("协议", "Agreement");

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "The dossier.")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "AGREEMENT",
            description = "The agreement to read; all of them if none is named.")
    private Optional<String> wanted = Optional.empty();

    @Mixin
    private Language language = new Language();

    @Mixin
    private Markup markup = new Markup();

    ClausesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Dossier dossier = DossierFiles.read(file, console, language.locale());
        List<Agreement> agreements = dossier.economy().agreements();
        if (agreements.isEmpty()) {
            throw Refusal.ofUsage(language.say(
                    "档案应有可宣读的协议，" + dossier.id() + " 实无",
                    "Dossier must have an agreement to read aloud, but " + dossier.id() + " has none"));
        }
        List<String> known = agreements.stream().map(Agreement::id).toList();
        wanted.ifPresent(id -> Refusal.unlessKnown(id, known, AGREEMENT, language));
        console.out()
                .print(agreements.stream()
                        .filter(agreement -> wanted.isEmpty() || agreement.id().equals(wanted.get()))
                        .map(agreement -> text(clauses(dossier, agreement)))
                        .collect(joining("\n")));
        return Main.OK;
    }

    private String text(Clauses clauses) {
        return markup.isMarkdown() ? clauses.markdown(language.locale()) : clauses.text(language.locale());
    }

    private static Clauses clauses(Dossier dossier, Agreement agreement) {
        Names names = Naming.of(dossier);
        return dossier.economy().distributions().stream()
                .filter(distribution -> distribution.agreement().equals(agreement.id()))
                .findFirst()
                .map(example -> dossier.settle(example.id()).settlement())
                .map(example -> Clauses.of(agreement, names, example))
                .orElseGet(() -> Clauses.of(agreement, names));
    }
}

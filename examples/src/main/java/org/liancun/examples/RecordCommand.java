// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Economy;
import org.liancun.dossier.Settled;
import org.liancun.json.Json;
import org.liancun.json.RunRecord;
import org.liancun.sharing.Agreement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the record of a distribution that was settled. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Settles a distribution and writes the record of it: rules, inputs, result and fingerprint.")
final class RecordCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "The dossier.")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "DISTRIBUTION", description = "The distribution to record.")
    private String wanted = "";

    @Option(
            names = "--out",
            paramLabel = "RECORD",
            description = "File for the record, whose fingerprint is then printed; by default the record is printed.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private Language language = new Language();

    RecordCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Dossier dossier = DossierFiles.read(file, console, language.locale());
        RunRecord run = recorded(dossier, Distributions.one(wanted, dossier, language));
        if (out.isPresent()) {
            console.out().println(Target.write(out.get(), Json.write(run)) + ": " + run.fingerprint());
        } else {
            console.out().print(Json.write(run));
        }
        return Main.OK;
    }

    private static RunRecord recorded(Dossier dossier, String distribution) {
        Economy economy = dossier.economy();
        Settled settled = dossier.settle(distribution);
        Agreement rules = economy.agreement(settled.distribution().agreement()).orElseThrow();
        return RunRecord.of(
                rules,
                settled.pot(),
                economy.register(settled.distribution().inputs().asOf()),
                settled.opening());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.liancun.json.FormatException;
import org.liancun.json.Json;
import org.liancun.json.RunRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says whether the record of a distribution is true. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Settles what a record holds again and compares every byte. "
                + "The exit code is 2 if the record is not true, and the difference is named.")
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "RECORD", description = "The record.")
    private Path file = Path.of("");

    @Mixin
    private Language language = new Language();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            RunRecord run = Json.readRun(Files.readAllBytes(file));
            console.out().println(file + ": " + language.say("属实，", "true, ") + run.fingerprint());
            return Main.OK;
        } catch (FormatException untrue) {
            console.out().println(file + ": " + untrue.message(language.locale()));
            return Main.PROBLEMS;
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}

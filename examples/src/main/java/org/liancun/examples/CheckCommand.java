// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.liancun.json.FormatException;
import org.liancun.json.Json;
import org.liancun.json.Problem;
import org.liancun.text.Name;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists everything that is wrong in dossiers, models and scenarios. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Lists all problems of dossiers, models and scenarios; "
                + "the exit code is 1 if a file cannot be read, else 2 if there are any.")
final class CheckCommand implements Callable<Integer> {
    private static final Name CLEAN = Name.of("没有问题", "no problems");

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Dossiers, models or scenarios to check.")
    private List<Path> files = List.of();

    @Mixin
    private Language language = new Language();

    @Mixin
    private Format format = new Format();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Map<Path, List<Problem>> found = new LinkedHashMap<>();
        Map<Path, String> unread = new LinkedHashMap<>();
        for (Path file : files) {
            DossierFiles.announce(file, files, console);
            try {
                found.put(file, Json.problems(file));
            } catch (UncheckedIOException failed) {
                unread.put(file, Complaints.reason(failed.getCause(), language));
            }
        }
        if (format.isJson()) {
            console.out().println(json(found, unread, language.locale()));
        } else {
            found.forEach((file, problems) -> console.out().println(file + ": " + words(problems)));
        }
        unread.values().forEach(console.err()::println);
        if (!unread.isEmpty()) {
            return Main.WRONG_USAGE;
        }
        return found.values().stream().allMatch(List::isEmpty) ? Main.OK : Main.PROBLEMS;
    }

    private String words(List<Problem> problems) {
        Locale locale = language.locale();
        return problems.isEmpty() ? CLEAN.in(locale) : new FormatException(problems).message(locale);
    }

    private static String json(Map<Path, List<Problem>> found, Map<Path, String> unread, Locale locale) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ArrayNode files = document.putArray("files");
        found.forEach((file, problems) -> {
            ArrayNode list = files.addObject().put("file", file.toString()).putArray("problems");
            problems.forEach(problem -> list.addObject()
                    .put("pointer", problem.pointer())
                    .put("line", problem.line())
                    .put("column", problem.column())
                    .put("kind", problem.kind().name())
                    .put("value", problem.value())
                    .put("expected", problem.expected())
                    .put("nearest", problem.nearest())
                    .put("message", problem.message(locale)));
        });
        unread.forEach(
                (file, reason) -> files.addObject().put("file", file.toString()).put("unreadable", reason));
        return document.toPrettyString();
    }
}

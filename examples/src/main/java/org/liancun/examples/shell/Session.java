// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.shell;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * Java evaluated line by line inside this process, after the start. Unlike the jshell tool, which carries on, a session
 * stops at the first line that fails and says which. What a script prints goes to {@link System#out}; values of bare
 * expressions are not printed.
 *
 * <p>A session remembers what was declared and is for one thread.
 */
public final class Session implements AutoCloseable {
    private final JShell shell;

    private Session(JShell shell) {
        this.shell = shell;
    }

    /**
     * Opens a session that sees the library.
     *
     * @param classPath folders and jars, separated as on a command line
     * @throws IllegalStateException if the start fails, as when the library is not on the class path
     */
    public static Session open(String classPath) {
        requireNonNull(classPath, "classPath");
        Session session = new Session(JShell.builder()
                .executionEngine("local")
                .compilerOptions("--class-path", classPath)
                .build());
        session.shell.addToClasspath(classPath);
        session.begin(Start.ofJShell());
        session.begin(Start.ofLibrary());
        return session;
    }

    private void begin(List<String> lines) {
        run(lines).ifPresent(failure -> {
            close();
            throw new IllegalStateException(
                    "Start must succeed, but line " + lines.get(failure.line() - 1) + " did not: " + failure.reason());
        });
    }

    /**
     * Evaluates lines in order. A statement ends where jshell would end it: a line that begins with a dot does not
     * continue the line before it.
     *
     * @return nothing when all went well, or the first failure, after which no line was evaluated
     */
    public Optional<Failure> run(List<String> lines) {
        String pending = "";
        int begun = 1;
        for (int line = 1; line <= lines.size(); line++) {
            begun = pending.isEmpty() ? line : begun;
            pending = pending + lines.get(line - 1) + "\n";
            CompletionInfo info = analyse(pending);
            while (info.completeness().isComplete()) {
                Optional<Failure> failure = evaluate(info.source(), begun);
                if (failure.isPresent()) {
                    return failure;
                }
                begun = line;
                pending = info.remaining();
                info = analyse(pending);
            }
            pending = info.completeness() == Completeness.EMPTY ? "" : pending;
        }
        return pending.isEmpty()
                ? Optional.empty()
                : Optional.of(new Failure(begun, "Statement must end before the script does, but did not."));
    }

    private CompletionInfo analyse(String text) {
        return shell.sourceCodeAnalysis().analyzeCompletion(text);
    }

    private Optional<Failure> evaluate(String source, int begun) {
        return shell.eval(source).stream()
                .flatMap(event -> failure(event, source, begun).stream())
                .findFirst();
    }

    private Optional<Failure> failure(SnippetEvent event, String source, int begun) {
        if (event.exception() != null) {
            return Optional.of(new Failure(begun, thrown(event.exception())));
        }
        return switch (event.status()) {
            case REJECTED ->
                shell.diagnostics(event.snippet())
                        .filter(Diag::isError)
                        .map(error -> new Failure(begun + lines(source, error), error.getMessage(Locale.ENGLISH)))
                        .findFirst();
            case RECOVERABLE_DEFINED, RECOVERABLE_NOT_DEFINED ->
                Optional.of(new Failure(begun, unknown((DeclarationSnippet) event.snippet())));
            default -> Optional.empty();
        };
    }

    private static int lines(String source, Diag error) {
        return (int) source.chars()
                .limit(Math.max(0, error.getPosition()))
                .filter(character -> character == '\n')
                .count();
    }

    private String unknown(DeclarationSnippet snippet) {
        return shell.unresolvedDependencies(snippet)
                .collect(Collectors.joining(", ", "Names must be known, but were not: ", ""));
    }

    private static String thrown(JShellException exception) {
        return exception instanceof EvalException thrown
                ? thrown.getExceptionClassName() + ": " + thrown.getMessage()
                : exception.toString();
    }

    /** Forgets everything that was declared. */
    @Override
    public void close() {
        shell.close();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.util.List;
import java.util.Optional;
import org.liancun.examples.shell.Failure;
import org.liancun.examples.shell.Session;

/**
 * A Markdown page whose {@code java} blocks are one jshell session, read from top to bottom. A {@code text} block right
 * after a {@code java} block is what that block prints; other blocks are not looked at.
 */
record Page(String name, List<String> lines) {
    private static final Fence NONE = new Fence("", 0, List.of());

    /** Returns the first thing that is wrong, with page and line. */
    Optional<String> problem() throws Exception {
        List<Fence> fences = Fence.of(lines);
        if (fences.stream().noneMatch(Fence::isJava)) {
            return Optional.empty();
        }
        try (Session session = Session.open(TestClassPath.get())) {
            for (int next = 0; next < fences.size(); next++) {
                Fence output = next + 1 < fences.size() ? fences.get(next + 1) : NONE;
                Optional<String> problem = problem(session, fences.get(next), output);
                if (problem.isPresent()) {
                    return problem;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> problem(Session session, Fence code, Fence next) throws Exception {
        if (!code.isJava()) {
            return Optional.empty();
        }
        Printed<Optional<Failure>> run = Printed.by(() -> session.run(code.lines()));
        if (run.result().isPresent()) {
            Failure failure = run.result().get();
            return Optional.of(at(code.line() + failure.line()) + failure.reason());
        }
        boolean printed = next.language().equals("text") && code.isRightBefore(next, lines);
        String expected = String.join("\n", next.lines());
        return !printed || expected.strip().equals(run.text().strip())
                ? Optional.empty()
                : Optional.of(at(next.line() + 1) + "Output must be\n" + expected + "\nbut was\n" + run.text());
    }

    private String at(int line) {
        return name + ":" + line + ": ";
    }
}

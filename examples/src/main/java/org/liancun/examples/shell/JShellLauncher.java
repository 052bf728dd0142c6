// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.shell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.liancun.examples.Main;
import org.liancun.examples.Version;

/**
 * Opens jshell with the library on its class path and the imports made; or runs scripts.
 *
 * <pre>
 * java -jar examples/target/liancun-all.jar                 opens jshell
 * java -jar examples/target/liancun-all.jar a.jsh b.jsh     runs scripts; exit code 1 at the first line that fails
 * java -jar examples/target/liancun-all.jar --feedback concise   passes options on to jshell
 * </pre>
 *
 * <p>In a terminal jshell opens with one line that says what to try; a script is read whole before anything runs.
 *
 * <p>Everything printed is UTF-8, whatever the locale. Needs a full JDK, because jshell does.
 */
public final class JShellLauncher {
    private static final String BANNER = Version.text() + " 联村: try 试试 settle(…), read(…), yuan(…); Tab completes 补全";

    private JShellLauncher() {}

    /**
     * Opens jshell, or runs the scripts named.
     *
     * @param arguments scripts, or options of jshell, of which the first must begin with a hyphen
     * @throws Exception if jshell cannot start
     */
    public static void main(String[] arguments) throws Exception {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        boolean scripts = arguments.length > 0 && !arguments[0].startsWith("-");
        if (arguments.length == 0 && System.console() != null) {
            System.out.println(BANNER);
        }
        int code = scripts ? runScripts(System.err, arguments) : openShell(arguments);
        System.out.flush();
        System.exit(code);
    }

    /** Runs scripts in order, none if one of them cannot be read, and returns the exit code. */
    static int runScripts(PrintStream err, String... files) {
        Map<String, List<String>> scripts = new LinkedHashMap<>();
        for (String file : files) {
            try {
                scripts.put(file, Files.readAllLines(Path.of(file)));
            } catch (IOException | InvalidPathException unreadable) {
                err.println(expected(file));
                return 1;
            }
        }
        try (Session session = Session.open(classPath())) {
            for (Map.Entry<String, List<String>> script : scripts.entrySet()) {
                Optional<Failure> failure = session.run(script.getValue());
                if (failure.isPresent()) {
                    err.println(script.getKey() + ":" + failure.get().line() + ": "
                            + failure.get().reason());
                    return 1;
                }
            }
            return 0;
        }
    }

    private static String expected(String word) {
        return "Script for jshell must be a readable file, but " + word + " was not. For the command line: java -cp "
                + classPath() + " " + Main.class.getName() + " --help";
    }

    private static int openShell(String... options) throws Exception {
        Path start = Files.write(Files.createTempFile("liancun-start", ".jsh"), Start.ofLibrary());
        try {
            return JavaShellToolBuilder.builder()
                    .out(System.out)
                    .err(System.err, System.err)
                    .start(words(start, options));
        } finally {
            Files.delete(start);
        }
    }

    private static String[] words(Path start, String... options) {
        List<String> words = new ArrayList<>(List.of("--class-path", classPath()));
        words.addAll(List.of("--startup", "DEFAULT", "--startup", start.toString()));
        words.addAll(List.of("-R-Dfile.encoding=UTF-8", "-R-Dstdout.encoding=UTF-8", "-R-Dstderr.encoding=UTF-8"));
        words.addAll(List.of(options));
        return words.toArray(String[]::new);
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.liancun.examples.cases.Pack;
import org.liancun.examples.county.County;
import org.liancun.examples.report.Shelf;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * The main job: five real areas read from files, their figures worked out again, their mechanisms side by side, and money
 * divided to the fen; as text on standard output and as a page. With words on the command line, the same for other files.
 *
 * <p>Everything printed is UTF-8, whatever the locale. Exit codes: 0 all went well, 1 wrong usage or a file that cannot be
 * read, 2 a file with problems, 3 a fault of the program.
 */
@Command(
        name = "liancun",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Without a command: reports on the five areas and two agreements that come with the program.",
        footer = {
            "",
            "Exit codes: 0 all went well, 1 wrong usage or unreadable file, 2 a file has problems, 3 a fault of the program."
        })
public final class Main implements Callable<Integer> {
    /** All went well. */
    static final int OK = 0;

    /** The words on the command line were wrong, or a file could not be read. */
    static final int WRONG_USAGE = 1;

    /** A file has problems. */
    static final int PROBLEMS = 2;

    private static final int FAULT = 3;
    private static final long SEED = 2026;

    private final Console console;

    @Mixin
    private Language language;

    @Mixin
    private Target target;

    @Mixin
    private Format format;

    private Main(Console console) {
        this.console = console;
        this.language = new Language();
        this.target = new Target();
        this.format = new Format();
    }

    /**
     * Runs the words of the command line; leaves the JVM with the exit code unless that is 0.
     *
     * @param arguments words of the command line
     */
    public static void main(String[] arguments) {
        int code = run(new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err)), arguments);
        if (code != OK) {
            System.exit(code);
        }
    }

    /** Runs the words of a command line and returns the exit code. */
    static int run(Console console, String... arguments) {
        return new CommandLine(new Main(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new FactsCommand(console))
                .addSubcommand(new SettleCommand(console))
                .addSubcommand(new ClausesCommand(console))
                .addSubcommand(new NoticeCommand(console))
                .addSubcommand(new RecordCommand(console))
                .addSubcommand(new VerifyCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new CasesCommand(console))
                .addSubcommand(new RollupCommand(console))
                .addSubcommand(new SimulateCommand(console))
                .addSubcommand(new CompareCommand(console))
                .setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Complaints::aboutUsage)
                .setExecutionExceptionHandler(Complaints::aboutFile)
                .setExecutionStrategy(Main::inOrder)
                .setExitCodeExceptionMapper(fault -> FAULT)
                .execute(arguments);
    }

    /** Refuses options of the main job before the name of a command, which would not know of them. */
    private static int inOrder(ParseResult words) {
        if (words.hasSubcommand() && !words.matchedOptions().isEmpty()) {
            String option = words.matchedOptions().get(0).longestName();
            String command = words.subcommand().commandSpec().name();
            throw new ParameterException(
                    words.commandSpec().commandLine(),
                    "Option must stand after the command, as in " + command + " " + option + ", but stood before it");
        }
        return new RunLast().execute(words);
    }

    /** Reports on the dossiers that come with the program. */
    @Override
    public Integer call() {
        Shelf shelf = new Shelf(
                DossierFiles.shipped(DossierFiles.AREAS),
                Stream.of("C50", "C01").map(Pack::dossier).toList(),
                List.of(County.madeUp(SEED)));
        ReportCommand.print(shelf, console, language, target, format);
        return OK;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the program says on standard error when it stops early, and the exit code that goes with it. */
final class Complaints {
    private Complaints() {}

    /** Says what was wrong with the words on the command line, what was probably meant, and where to read on. */
    static int aboutUsage(ParameterException wrong, String... arguments) {
        CommandLine command = wrong.getCommandLine();
        Language language = Language.of(command, arguments);
        PrintWriter err = command.getErr();
        err.println(language.say(inChinese(wrong), wrong.getMessage()));
        List<String> meant =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        if (meant.isEmpty()) {
            String help = command.getCommandSpec().qualifiedName() + " --help";
            err.println(language.say("用法见 " + help + "。", "See " + help + "."));
        } else {
            String path = command.getCommandSpec().qualifiedName() + " ";
            String choice = meant.stream()
                    .map(word -> word.startsWith("-") ? word : path + word)
                    .collect(joining(language.say(" 或 ", " or ")));
            err.println(language.say("是否为：" + choice + "？", "Did you mean: " + choice + "?"));
        }
        return Main.WRONG_USAGE;
    }

    private static String inChinese(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return "参数无法识别：" + String.join(" ", unmatched.getUnmatched());
        }
        if (wrong instanceof MissingParameterException missing) {
            return "缺少参数："
                    + missing.getMissing().stream().map(ArgSpec::paramLabel).collect(joining(" "));
        }
        return "参数有误：" + wrong.getMessage();
    }

    /** Says why a command was refused or a file could not be read; anything else is a fault and thrown on. */
    static int aboutFile(Exception thrown, CommandLine command, ParseResult words) throws Exception {
        if (thrown instanceof Refusal refusal) {
            command.getErr().println(refusal.getMessage());
            return refusal.code();
        }
        if (thrown instanceof UncheckedIOException unread) {
            command.getErr().println(reason(unread.getCause(), Language.of(command)));
            return Main.WRONG_USAGE;
        }
        throw thrown;
    }

    /** Returns why a file could not be read. */
    static String reason(IOException unread, Language language) {
        return unread instanceof NoSuchFileException missing
                ? language.say(
                        "文件应存在，实无：" + missing.getFile(), "File must exist, but " + missing.getFile() + " does not")
                : language.say(
                        "文件应可读，实不可读：" + unread.getMessage(),
                        "File must be readable, but was not: " + unread.getMessage());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.util.Locale;
import org.liancun.examples.page.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** The option that chooses the language. */
final class Language {
    /** The languages there are. */
    enum Choice {
        /** English, proper names in Chinese and English. */
        en,
        /** Chinese. */
        zh
    }

    private static final String NAME = "--lang";

    @Option(
            names = NAME,
            paramLabel = "en|zh",
            description = "Language; that of the system if it is one of these, else en.")
    private Choice choice = "zh".equals(Locale.getDefault().getLanguage()) ? Choice.zh : Choice.en;

    /** Returns the language that a command was told, or would have been told had its words been right. */
    static Language of(CommandLine command, String... arguments) {
        Language language = new Language();
        OptionSpec option = command.getCommandSpec().findOption(NAME);
        String words = " " + String.join(" ", arguments).toLowerCase(Locale.ROOT);
        if (words.contains(" " + NAME + " zh") || words.contains(" " + NAME + "=zh")) {
            language.choice = Choice.zh;
        } else if (words.contains(" " + NAME)) {
            language.choice = Choice.en;
        } else if (option != null && option.getValue() instanceof Choice told) {
            language.choice = told;
        }
        return language;
    }

    /** Returns the sentence of the two that is in this language. */
    String say(String zh, String en) {
        return choice == Choice.zh ? zh : en;
    }

    Wording wording() {
        return choice == Choice.zh ? Wording.CHINESE : Wording.ENGLISH;
    }

    Locale locale() {
        return wording().locale();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.page;

import java.util.Locale;
import org.liancun.text.Name;
import org.liancun.text.Phrase;

/** In which language a report speaks. Proper names always show their Chinese form, because that is the official one. */
public enum Wording {
    /** English captions and sentences; proper names in Chinese with English beside. */
    ENGLISH(Locale.ENGLISH, "en"),
    /** Chinese throughout, as far as the data is Chinese. */
    CHINESE(Locale.CHINESE, "zh"),
    /** Chinese and English side by side. */
    BOTH(Locale.ENGLISH, "zh");

    private final Locale locale;
    private final String tag;

    Wording(Locale locale, String tag) {
        this.locale = locale;
        this.tag = tag;
    }

    /** Returns the language that most of a page is in, as pages call it. */
    String tag() {
        return tag;
    }

    /** Returns the locale for texts that are written in one language only. */
    public Locale locale() {
        return locale;
    }

    /** Returns a common word: a heading, a kind, a caption. */
    public String say(Name word) {
        return say(word.phrase());
    }

    /** Returns what the library says of something; of several lines, those in English come after those in Chinese. */
    public String say(Phrase text) {
        return this == BOTH ? both(text) : text.in(locale);
    }

    /** Returns a proper name. */
    public String name(Name name) {
        return this == CHINESE ? name.zh() : both(name.phrase());
    }

    private static String both(Phrase text) {
        String between = text.zh().contains("\n") ? "\n" : " ";
        return text.zh().equals(text.en()) ? text.zh() : text.zh() + between + text.en();
    }
}

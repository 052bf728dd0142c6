// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.page;

import java.util.Locale;
import org.liancun.text.Name;

/** In which language a report speaks. Proper names always show their Chinese form, because that is the official one. */
public enum Wording {
    /** English captions; proper names in Chinese with English beside. */
    ENGLISH(Locale.ENGLISH),
    /** Chinese throughout, as far as the data is Chinese. */
    CHINESE(Locale.CHINESE),
    /** Chinese and English side by side. */
    BOTH(Locale.ENGLISH);

    private final Locale locale;

    Wording(Locale locale) {
        this.locale = locale;
    }

    /** Returns the locale for texts that are written in one language only. */
    public Locale locale() {
        return locale;
    }

    /** Returns a common word: a heading, a kind, a caption. */
    public String say(Name word) {
        return this == BOTH ? both(word) : word.in(locale);
    }

    /** Returns a proper name. */
    public String name(Name name) {
        return this == CHINESE ? name.zh() : both(name);
    }

    private static String both(Name name) {
        return name.zh().equals(name.en()) ? name.zh() : name.zh() + " " + name.en();
    }
}

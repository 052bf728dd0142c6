// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.util.Collection;
import org.liancun.text.Nearest;
import org.liancun.text.Phrase;

/** A reason, in words for the one at the keyboard, why a command does not do what it was told. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int code;

    private Refusal(int code, String reason) {
        super(reason);
        this.code = code;
    }

    /** Obtains the refusal of words that ask for something that is not there. */
    static Refusal ofUsage(String reason) {
        return new Refusal(Main.WRONG_USAGE, reason);
    }

    /** Obtains the refusal of a file that has problems. */
    static Refusal ofProblems(String reason) {
        return new Refusal(Main.PROBLEMS, reason);
    }

    /** Refuses a word that is none of those there are, and says which was probably meant. */
    static void unlessKnown(String word, Collection<String> known, Phrase subject, Language language) {
        if (!known.contains(word)) {
            String list = String.join(", ", known);
            String meant =
                    Nearest.to(word, known).map(near -> "。是否为 " + near + "？").orElse("");
            throw ofUsage(language.say(
                    subject.zh() + "应为 " + list + " 之一，实为 " + word + meant,
                    subject.en() + " must be one of [" + list + "], but was " + word + Nearest.advice(word, known)));
        }
    }

    /** Returns the exit code of the program. */
    int code() {
        return code;
    }
}

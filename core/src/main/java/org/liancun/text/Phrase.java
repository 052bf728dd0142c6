// SPDX-License-Identifier: Apache-2.0
package org.liancun.text;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A piece of generated text in Chinese and in English, of any length.
 *
 * <p>{@code Phrase.of("%s的%s", "%2$s of %1$s", revenue, rate)} is 收入的27% and {@code "27% of revenue"}. House definition.
 * Immutable and thread-safe.
 *
 * @param zh the Chinese text
 * @param en the English text
 */
public record Phrase(String zh, String en) implements Serializable {
    /** No text. */
    public static final Phrase EMPTY = same("");

    /** Checks that both texts are there. */
    public Phrase {
        requireNonNull(zh, "zh");
        requireNonNull(en, "en");
    }

    /** Obtains a text that is the same in both languages, such as an id or a rate. */
    public static Phrase same(String both) {
        return new Phrase(both, both);
    }

    /**
     * Obtains a text with places for others.
     *
     * @param zh the Chinese text with {@code %s} for the parts in order, or {@code %1$s}, {@code %2$s}, ...
     * @param en the English text, likewise
     * @param parts what stands there
     */
    public static Phrase of(String zh, String en, Phrase... parts) {
        return new Phrase(filled(zh, Phrase::zh, parts), filled(en, Phrase::en, parts));
    }

    /**
     * Joins phrases, with nothing before the first or after the last.
     *
     * @param between what stands between two
     */
    public static Phrase join(Phrase between, List<Phrase> phrases) {
        return new Phrase(
                phrases.stream().map(Phrase::zh).collect(Collectors.joining(between.zh)),
                phrases.stream().map(Phrase::en).collect(Collectors.joining(between.en)));
    }

    /** Obtains a list in one sentence: 甲、乙 and {@code "A, B"}. */
    public static Phrase list(List<Phrase> phrases) {
        return join(new Phrase("、", ", "), phrases);
    }

    /** Returns this phrase followed by another. */
    public Phrase plus(Phrase next) {
        return new Phrase(zh + next.zh, en + next.en);
    }

    /** Returns the Chinese text for a Chinese locale, else the English one. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
    }

    /** Returns the Chinese text and, on a line of its own, the English one, as far as a prompt shows them. */
    @Override
    public String toString() {
        return Prompt.text(zh, List.of(en));
    }

    private static String filled(String text, Function<Phrase, String> language, Phrase... parts) {
        return String.format(text, Arrays.stream(parts).map(language).toArray());
    }
}

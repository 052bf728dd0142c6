// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.text.Clip;
import org.liancun.text.Phrase;
import org.liancun.text.Prompt;

/**
 * A sentence of a law that can be cited (条款). Immutable and thread-safe.
 *
 * @param law the law
 * @param number article, paragraph and item, such as {@code "210(1)"} for the first paragraph of article 210; empty for a rule
 *     without articles
 * @param text its own words in Chinese, and what they say in English
 */
public record Article(Law law, String number, Phrase text) implements Serializable {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is not of the form {@code 35(2)(3)}
     */
    public Article {
        requireNonNull(law, "law");
        requireNonNull(text, "text");
        if (!number.matches("([1-9][0-9]{0,3}(\\([1-9][0-9]?\\)){0,2})?")) {
            throw new IllegalArgumentException(
                    "Number of an article must be like 210, 210(1) or 35(2)(3), but was \"" + Clip.of(number) + "\"");
        }
    }

    /** Returns the citation: 公司法第210条第1款, {@code "Company Law 2023, art. 210(1)"}. */
    public Phrase cite() {
        if (number.isEmpty()) {
            return new Phrase(law.name().zh(), law.name().en());
        }
        String[] parts = number.replace(")", "").split("\\(");
        String[] units = {"条", "款", "项"};
        StringBuilder zh = new StringBuilder(law.name().zh());
        for (int i = 0; i < parts.length; i++) {
            zh.append("第").append(parts[i]).append(units[i]);
        }
        return new Phrase(zh.toString(), law.name().en() + ", art. " + number);
    }

    /** Tells whether the law of the article governs an entity. */
    public boolean governs(Entity entity) {
        return law.governs(entity);
    }

    /** Returns the citation and the words, as far as a line of 80 characters reaches. */
    @Override
    public String toString() {
        return Prompt.line(cite().zh() + "：" + text.zh());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.SortedSet;
import org.liancun.measure.Period;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Phrase;
import org.liancun.venture.LegalForm;

/**
 * A law, a regulation or a local rule (法律、法规、规定), as far as it speaks of dividing money.
 *
 * <p>An amended text is a law of its own, in force from the day of the amendment. Immutable and thread-safe.
 *
 * @param id the law's id
 * @param name what it is called, without the name of the state
 * @param place the id of the place in which it holds; {@link #CHINA} for the whole country
 * @param during the days on which it is in force
 * @param forms the legal forms to which it applies
 * @param text how its words are known
 */
public record Law(String id, Name name, String place, Period during, SortedSet<LegalForm> forms, Text text)
        implements Serializable {
    /** The place of a law of the whole country. */
    public static final String CHINA = "china";

    /** How the words of a law are known. */
    public enum Text {
        /** From its own text: articles are quoted. */
        QUOTED,
        /** From another source: articles say in our words what that source says. */
        REPORTED
    }

    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if an id breaks the rule of ids
     */
    public Law {
        Ids.require(id, "Law id");
        requireNonNull(name, "name");
        Ids.require(place, "Place of a law");
        requireNonNull(during, "during");
        forms = ImmutableSortedSet.copyOfSorted(forms);
        requireNonNull(text, "text");
    }

    /** Obtains a law whose text was read, in force from a day. */
    public static Law quoted(String id, Name name, String place, LocalDate from, LegalForm... forms) {
        return new Law(id, name, place, Period.since(from), ImmutableSortedSet.copyOf(forms), Text.QUOTED);
    }

    /** Obtains a rule known from another source, from the day as of which that source speaks. */
    public static Law reported(String id, Name name, String place, LocalDate from, LegalForm... forms) {
        return new Law(id, name, place, Period.since(from), ImmutableSortedSet.copyOf(forms), Text.REPORTED);
    }

    /**
     * Returns an article of this law.
     *
     * @param number article, paragraph and item, such as {@code "27"}, {@code "210(1)"} or {@code "35(2)(3)"}; empty for a rule
     *     without articles
     * @param words the words of the article
     * @param meaning what they say, in English
     */
    public Article article(String number, String words, String meaning) {
        return new Article(this, number, new Phrase(words, meaning));
    }

    /** Tells whether the law governs an entity: its form, its place, its day. */
    public boolean governs(Entity entity) {
        return forms.contains(entity.form())
                && (place.equals(CHINA) || entity.places().contains(place))
                && during.contains(entity.asOf());
    }
}

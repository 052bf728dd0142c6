// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.liancun.measure.Words;
import org.liancun.money.Money;
import org.liancun.money.Rounding;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.text.Worded;

/**
 * The side terms of a tier. Immutable and thread-safe.
 *
 * @param when under which condition the tier takes part
 * @param carry what the books remember of it
 * @param rounding how exact shares become payments
 * @param backing who pays in what the pot does not reach for
 * @param clause the clause of the agreement or the article of law that the tier rests on; empty when none is named
 */
public record Terms(When when, Carry carry, Rounding rounding, Backing backing, String clause)
        implements Worded, Serializable {
    /** Always, nothing carried, whole fen that add up, nobody backs, no clause named. */
    public static final Terms USUAL = new Terms(When.always(), Carry.nothing(), Rounding.TO_FEN, Backing.NONE, "");

    /**
     * Checks that all parts are there.
     *
     * @throws IllegalArgumentException if the clause is longer than 200 characters
     */
    public Terms {
        requireNonNull(when, "when");
        requireNonNull(carry, "carry");
        requireNonNull(rounding, "rounding");
        requireNonNull(backing, "backing");
        if (clause.length() > 200) {
            throw new IllegalArgumentException("Clause must have at most 200 characters, but had " + clause.length());
        }
    }

    /** Returns the end of a tier's sentence: whatever is not as {@link #USUAL}. */
    @Override
    public Phrase phrase(Names names) {
        Phrase said = Phrase.EMPTY;
        if (!when.equals(USUAL.when)) {
            said = said.plus(Phrase.of("；仅当%s时执行", "; due only %s", when.phrase(names)));
        }
        if (!backing.equals(USUAL.backing)) {
            said = said.plus(Phrase.of("；%s", "; %s", backing.phrase(names)));
        }
        if (!carry.equals(USUAL.carry)) {
            said = said.plus(Phrase.of("；%s", "; %s", carry.phrase(names)));
        }
        if (!rounding.equals(USUAL.rounding)) {
            said = said.plus(Phrase.of("；%s", "; %s", Words.of(rounding)));
        }
        return clause.isEmpty() ? said : said.plus(Phrase.of("（依据：%s）", " (%s)", Phrase.same(clause)));
    }

    /** Returns what the terms name. */
    public List<Mention> mentions() {
        return Mentions.all(
                Mentions.in("when", when.mentions()),
                Mentions.in("carry", carry.mentions()),
                Mentions.in("backing", backing.mentions()));
    }

    /** Tells whether the books change by a turn. */
    boolean remembers() {
        return !(carry instanceof Carry.Nothing) || !backing.account().isEmpty();
    }

    /** Returns the books after a turn. */
    Books carried(Books books, Turn turn, Money pot) {
        Money backed = turn.steps().get(0).basis().backed();
        return backing.drawn(carry.carried(books, turn, pot), backed);
    }
}

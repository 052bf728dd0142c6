// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.liancun.money.Money;
import org.liancun.money.Rounding;

/**
 * The side terms of a tier. Immutable and thread-safe.
 *
 * @param when under which condition the tier takes part
 * @param carry what the books remember of it
 * @param rounding how exact shares become payments
 * @param backing who pays in what the pot does not reach for
 * @param clause the clause of the agreement or the article of law that the tier rests on; empty when none is named
 */
public record Terms(When when, Carry carry, Rounding rounding, Backing backing, String clause) implements Serializable {
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

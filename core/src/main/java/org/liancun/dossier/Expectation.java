// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.measure.Quantity;
import org.liancun.money.Money;
import org.liancun.text.Prose;

/**
 * What somebody outside the program says a distribution comes to: a source in its own words, or arithmetic by hand.
 *
 * <p>Immutable and thread-safe.
 *
 * @param of which number of the settlement
 * @param amount in words as they were printed, such as 近4.8万元, 232元 or 20.4545万元; without qualifier it is the number itself
 * @param known how the amount is known
 * @param note the arithmetic, or what a reader must know, {@code ""} is nothing
 */
public record Expectation(Outcome of, Quantity amount, Provenance known, String note) implements Serializable {
    /**
     * Checks the parts by themselves; what they refer to is checked by {@link Dossier}.
     *
     * @throws IllegalArgumentException if the amount is not in 元, 万元 or 亿元, or the note is longer than
     *     {@value Prose#LONGEST} characters
     */
    public Expectation {
        requireNonNull(of, "of");
        requireNonNull(known, "known");
        if (!amount.unit().isMoney()) {
            throw new IllegalArgumentException(
                    "Amount expected of " + of + " must be in 元, 万元 or 亿元, but was " + amount);
        }
        Prose.require(note, "Note of expectation", of.toString());
    }

    /** Obtains an amount that a source printed for a party, without a word for more or less. */
    public static Expectation printed(String party, Money amount) {
        return new Expectation(new Outcome.OfParty(party), Quantity.of(amount), Provenance.PRINTED, "");
    }

    /** Returns the outcome, the amount and how it is known: {@code "household-of-4: 232元, printed"}. */
    @Override
    public String toString() {
        return of + ": " + amount + ", " + known.label().en();
    }
}

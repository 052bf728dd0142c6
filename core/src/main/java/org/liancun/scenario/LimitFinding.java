// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.measure.Words;
import org.liancun.money.Money;
import org.liancun.text.Phrase;
import org.liancun.text.Prompt;

/**
 * A limit of a pot that was not kept in a year (超限). Immutable and thread-safe.
 *
 * @param year the year
 * @param pot the pot's id
 * @param limit the limit
 * @param taken what the tiers took
 * @param of the pot
 */
public record LimitFinding(int year, String pot, TierLimit limit, Money taken, Money of) implements Serializable {
    /** Checks that all parts are there. */
    public LimitFinding {
        requireNonNull(pot, "pot");
        requireNonNull(limit, "limit");
        requireNonNull(taken, "taken");
        requireNonNull(of, "of");
    }

    /** Returns the finding as a sentence, with the figures and the source. */
    public Phrase phrase() {
        Phrase source =
                limit.source().isEmpty() ? Phrase.EMPTY : Phrase.of("（%s）", " (%s)", Phrase.same(limit.source()));
        return Phrase.of(
                "%s年%s的%s应%s，而%s中取了%s%s。",
                "In %s, %3$s of %2$s must be in %4$s, but took %6$s of %5$s%7$s.",
                Phrase.same(Integer.toString(year)),
                Phrase.same(pot),
                Phrase.list(limit.tiers().stream().map(Phrase::same).toList()),
                Words.of(limit.bounds()),
                Words.of(of),
                Words.of(taken),
                source);
    }

    /** Returns the English sentence, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(phrase().en());
    }
}

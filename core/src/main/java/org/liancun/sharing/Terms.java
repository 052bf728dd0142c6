// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.liancun.measure.Words;
import org.liancun.money.Rounding;
import org.liancun.text.Ids;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.text.Worded;

/**
 * The side terms of a tier. Immutable and thread-safe.
 *
 * @param when under which condition the tier takes part
 * @param carry what the books remember of it
 * @param rounding how exact shares become payments
 * @param backer the party that pays in what the pot does not reach for (差额补足), so that the others are paid in full; empty when
 *     nobody does
 * @param clause the clause of the agreement or the article of law that the tier rests on; empty when none is named
 */
public record Terms(When when, Carry carry, Rounding rounding, String backer, String clause)
        implements Worded, Serializable {
    /** Always, nothing carried, whole fen that add up, nobody backs, no clause named. */
    public static final Terms USUAL = new Terms(When.always(), Carry.nothing(), Rounding.TO_FEN, "", "");

    /**
     * Checks that all parts are there.
     *
     * @throws IllegalArgumentException if the backer is named by no id, or the clause is longer than 200 characters
     */
    public Terms {
        requireNonNull(when, "when");
        requireNonNull(carry, "carry");
        requireNonNull(rounding, "rounding");
        if (!backer.isEmpty()) {
            Ids.require(backer, "Backer");
        }
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
        if (!backer.isEmpty()) {
            said = said.plus(Phrase.of("；不足部分由%s补足", "; what is short is paid in by %s", names.phrase(backer)));
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
                backer.isEmpty() ? List.of() : Mentions.of(Mention.Kind.PARTY, "backer", backer));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.plan.Posting;
import org.liancun.text.Ids;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.village.Party;

/**
 * What each party is paid becomes its holding of a measure counted in yuan, from the next settlement on (分红转股).
 *
 * <p>The books keep it in {@code measure.party} and the register of a later settlement is raised by it: 1,000 held and 50
 * reinvested count as 1,050. Payments are shown as such, though they stay where they were earned.
 *
 * <p>House definition. Immutable and thread-safe.
 *
 * @param measure the measure, such as {@code capital}
 */
public record Reinvested(String measure) implements Carry {
    /** Checks the measure. */
    public Reinvested {
        Ids.require(measure, "Measure of what is reinvested");
    }

    @Override
    public List<Mention> mentions() {
        return Mentions.of(Mention.Kind.MEASURE, "measure", measure);
    }

    @Override
    public List<String> own() {
        return List.of(measure);
    }

    @Override
    public Register raised(Register register, Books books) {
        SortedMap<String, Ratio> more = new TreeMap<>();
        for (Party party : register.parties()) {
            Money reinvested = books.balance(account(party.id()));
            if (reinvested.signum() > 0) {
                more.put(party.id(), Ratio.of(reinvested.fen(), 100));
            }
        }
        return more.isEmpty() ? register : register.plus(measure, more);
    }

    @Override
    public Books carried(Books books, Turn turn, Money pot) {
        Books next = books;
        for (Step step : turn.steps()) {
            for (Line line : step.lines()) {
                next = next.plus(account(line.party()), line.paid().max(Money.ZERO));
            }
        }
        return next;
    }

    /**
     * Refuses: the books change the register, and a plan is for one register.
     *
     * @throws IllegalArgumentException always
     */
    @Override
    public Posting compiled(CompiledTurn turn, Compiling at) {
        throw new IllegalArgumentException("Tier to compile must not change the register, but "
                + turn.tier().id() + " makes payments holdings of " + measure);
    }

    @Override
    public Phrase phrase(Names names) {
        return Phrase.of("付出额转为%s", "payments become %s", names.phrase(measure));
    }

    private String account(String party) {
        return measure + "." + party;
    }
}

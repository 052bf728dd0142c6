// SPDX-License-Identifier: Apache-2.0
package org.liancun.contract;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Books;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Pot;
import org.liancun.sharing.Register;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Sharing;
import org.liancun.sharing.Tier;
import org.liancun.village.Party;

/**
 * One question to which laws are put. Immutable and thread-safe.
 *
 * @param agreement what was agreed
 * @param pot what is divided
 * @param register the parties and what they hold
 * @param books the balances brought forward
 */
public record Trial(Agreement agreement, Pot pot, Register register, Books books) {
    /** Checks that all parts are there. */
    public Trial {
        requireNonNull(agreement, "agreement");
        requireNonNull(pot, "pot");
        requireNonNull(register, "register");
        requireNonNull(books, "books");
    }

    /** Settles; a trial whose amounts do not fit 64 bits is refused by the library, and counts as not tried. */
    public Settlement settled() {
        try {
            return Sharing.settle(agreement, pot, register, books);
        } catch (ArithmeticException tooLarge) {
            Assume.that(false);
            throw tooLarge;
        }
    }

    /** Returns the same question of another agreement. */
    public Trial with(Agreement other) {
        return new Trial(other, pot, register, books);
    }

    /** Returns the same question of another pot. */
    public Trial with(Pot other) {
        return new Trial(agreement, other, register, books);
    }

    /** Returns the same question of another register. */
    public Trial with(Register other) {
        return new Trial(agreement, pot, other, books);
    }

    /** Returns the same question with so much more to divide; one that does not fit 64 bits counts as not tried. */
    public Trial plus(long fen) {
        BigInteger more = BigInteger.valueOf(pot.amount().fen()).add(BigInteger.valueOf(fen));
        Assume.that(more.bitLength() < Long.SIZE);
        return with(Money.ofFen(more.longValue()));
    }

    /** Returns the same question with another amount to divide. */
    public Trial with(Money amount) {
        return with(new Pot(amount, pot.figures(), pot.decided(), pot.events()));
    }

    /** Returns what everybody holds of every measure, holdings of nothing included. */
    public List<Holding> holdings() {
        List<Holding> holdings = new ArrayList<>();
        for (String measure : register.measures()) {
            for (Party party : register.parties()) {
                holdings.add(new Holding(party.id(), measure, register.held(party.id(), measure), Period.ALWAYS));
            }
        }
        return holdings;
    }

    /** Returns every tier with all its terms, then pot, holdings and books. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        agreement.tiers().forEach(tier -> add(text, "", tier));
        text.append(pot).append('\n').append(register).append('\n');
        holdings().forEach(holding -> text.append(holding).append('\n'));
        return text.append(books).toString();
    }

    private static void add(StringBuilder text, String indent, Tier tier) {
        text.append(indent).append(tier.id()).append(": ").append(tier.take().describe());
        text.append(" (").append(tier.base().describe()).append(") ");
        text.append(tier.split().describe()).append(", ").append(tier.terms()).append('\n');
        tier.split().inner().forEach(inner -> add(text, indent + "  ", inner));
    }
}

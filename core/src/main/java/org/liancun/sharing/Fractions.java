// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import java.util.List;
import org.liancun.division.QuotaMethod;
import org.liancun.money.Money;
import org.liancun.money.Rounding;
import org.liancun.plan.Instruction;
import org.liancun.plan.Payout;
import org.liancun.plan.Posting;
import org.liancun.text.Ids;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.village.Party;

/**
 * What rounding withheld from a party is made up for in the settlements to come (尾差结转).
 *
 * <p>9.99 yuan over shares of 1,999 and 1 leave the small one nothing each time by largest remainder, for its part is 0.4995 fen. Here
 * it gets a fen every other time. The books count in {@code account.party} what each was paid so far; as long as the key stays the
 * same, nobody's count is ever a fen or more from its exact part of all that was divided, and nobody gives anything back. A count
 * that is a fen or more from what the present key says is of an earlier key: a new one begins, and that change may cost or bring
 * a party up to a fen. Exactness across changing keys is not claimed.
 *
 * <p>Source: the quota method, {@link QuotaMethod}. Immutable and thread-safe.
 *
 * @param account the account of the count; {@code account.party} for each party
 */
public record Fractions(String account) implements Carry {
    /** Checks the account's id. */
    public Fractions {
        Ids.require(account, "Account");
    }

    @Override
    public List<Mention> mentions() {
        return Mentions.of(Mention.Kind.ACCOUNT, "account", account);
    }

    @Override
    public List<String> own() {
        return List.of(account);
    }

    @Override
    public void requireFit(String tier, Split split, Rounding rounding) {
        if (!(split instanceof Split.Direct) || split.paysClaims() || !rounding.equals(Rounding.TO_FEN)) {
            throw new IllegalArgumentException("Tier " + tier + " carries fractions, so it must split equally or by a"
                    + " measure and round " + Rounding.TO_FEN + ", but was " + split.describe() + " and " + rounding);
        }
    }

    @Override
    public long[] divide(Portion portion, List<Party> parties, long[] weights, Key key) {
        Books books = portion.situation().books();
        long[] paid = parties.stream()
                .mapToLong(party -> books.balance(of(party.id())).fen())
                .toArray();
        long total = portion.amount().fen();
        return QuotaMethod.divide(total, QuotaMethod.count(total, paid, weights), weights);
    }

    @Override
    public Books carried(Books books, Turn turn, Money pot) {
        Step step = turn.steps().get(0);
        List<Line> lines = step.lines();
        long[] weights = lines.stream().mapToLong(Line::weight).toArray();
        long[] paid = lines.stream()
                .mapToLong(line -> books.balance(of(line.party())).fen())
                .toArray();
        long[] count = QuotaMethod.count(step.paid().fen(), paid, weights);
        Books next = books;
        for (int i = 0; i < count.length; i++) {
            Line line = lines.get(i);
            next = next.with(of(line.party()), Money.ofFen(count[i]).plus(line.paid()));
        }
        return next;
    }

    @Override
    public Instruction dividing(CompiledPortion portion, List<Party> parties, int block, Key key) {
        Compiling at = portion.at();
        CompiledFractions fractions = CompiledFractions.of(this, at.places(parties), block, at);
        return cells -> fractions.divide(cells[portion.amount()], cells);
    }

    @Override
    public Posting compiled(CompiledTurn turn, Compiling at) {
        if (turn.payouts().isEmpty()) {
            return Posting.NONE;
        }
        Payout payout = turn.payouts().get(0);
        int block = payout.at() - payout.parties().count();
        CompiledFractions fractions = CompiledFractions.of(this, payout.parties(), block, at);
        return new Posting(
                cells -> {
                    if (cells[turn.due()] != 0) {
                        fractions.count(cells);
                    }
                },
                fractions.accounts());
    }

    @Override
    public Phrase phrase(Names names) {
        return Phrase.of(
                "不足一分的尾差记入%s账户结转",
                "parts of a fen are made up for later, counted on account %s", names.phrase(account));
    }

    String of(String party) {
        return account + "." + party;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.List;
import org.liancun.measure.Words;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.money.Rounding;
import org.liancun.plan.Instruction;
import org.liancun.plan.Posting;
import org.liancun.text.Ids;
import org.liancun.text.Names;
import org.liancun.text.Phrase;

/**
 * What is demanded and not paid is owed, and is demanded again with interest.
 *
 * <p>Interest accrues once for each settlement in which the tier takes part, on what was owed before it, to the fen, half up.
 * Opening and accrued and newly demanded less paid is closing; what rounding overpays is not owed back. Simple interest stands
 * in an account of its own, {@code account.interest}, and is paid before the principal (Civil Code art. 561). A tier that splits
 * by claim owes each party on its own, in {@code account.party}; one that is no longer meant keeps its balance.
 *
 * <p>Immutable and thread-safe.
 *
 * @param account the account of what is owed
 * @param interest how it grows
 * @param perPeriod the rate for each settlement, zero or positive; 0 exactly when the interest is none
 */
public record Arrears(String account, Interest interest, Ratio perPeriod) implements Carry {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the account is no id, the rate is negative, or there is a rate without interest
     */
    public Arrears {
        Ids.require(account, "Account");
        requireNonNull(interest, "interest");
        if (perPeriod.signum() < 0 || (interest == Interest.NONE && !perPeriod.isZero())) {
            throw new IllegalArgumentException("Rate of arrears " + account
                    + " must not be negative, and 0% without interest, but was " + perPeriod);
        }
    }

    @Override
    public List<Mention> mentions() {
        return Mentions.of(Mention.Kind.ACCOUNT, "account", account);
    }

    @Override
    public List<String> own() {
        return List.of(account);
    }

    /**
     * Refuses what is paid in, which is always paid in full; what may leave something by agreement, which is not owed; and claims
     * inside slices: what is owed to a claimant cannot be told from what is owed to a slice.
     */
    @Override
    public void requireFit(String tier, Split split, Rounding rounding) {
        if (split.paysIn()) {
            throw new IllegalArgumentException("Tier " + tier + " carries arrears, so it must be paid out, but was "
                    + split.describe() + ". What is paid in is always paid in full");
        }
        SplitChecks.requirePaysAll("Tier " + tier + " carries arrears", split);
        if (split.paysClaims() && !(split instanceof Split.ByClaim)) {
            throw new IllegalArgumentException("Tier " + tier
                    + " pays claims inside its slices, so it must not carry arrears, but carried them on account "
                    + account);
        }
    }

    @Override
    public Claims raised(Claims claims, Books books) {
        ImmutableList.Builder<Money> raised =
                ImmutableList.builderWithExpectedSize(claims.amounts().size());
        for (int i = 0; i < claims.amounts().size(); i++) {
            String own = of(claims.parties().get(i).id());
            raised.add(claims.amounts().get(i).plus(owed(own, books)));
        }
        return new Claims(claims.parties(), raised.build());
    }

    @Override
    public Money raised(Money demanded, Books books) {
        return demanded.plus(owed(account, books));
    }

    @Override
    public Books carried(Books books, Turn turn, Money pot) {
        Step first = turn.steps().get(0);
        if (!(turn.tier().split() instanceof Split.ByClaim)) {
            return closed(account, books, first.basis().demanded(), turn.received());
        }
        Books next = books;
        for (Line line : first.lines()) {
            next = closed(of(line.party()), next, Money.ofFen(line.weight()), line.paid());
        }
        return next;
    }

    @Override
    public Instruction raising(CompiledTurn turn, Compiling at) {
        return CompiledArrears.of(this, turn, at)::raise;
    }

    @Override
    public Posting compiled(CompiledTurn turn, Compiling at) {
        CompiledArrears arrears = CompiledArrears.of(this, turn, at);
        return new Posting(arrears::close, arrears.accounts());
    }

    @Override
    public Phrase phrase(Names names) {
        return Phrase.of(
                "未付部分记入%s账户结转，%s",
                "what is not paid is owed on account %s, %s",
                names.phrase(account),
                interest.phrase(Words.of(perPeriod)));
    }

    String of(String party) {
        return account + "." + party;
    }

    static String interestOn(String own) {
        return own + ".interest";
    }

    private Money accrued(String own, Books books) {
        return books.balance(own).times(perPeriod, RoundingMode.HALF_UP);
    }

    private Money owed(String own, Books books) {
        Money interestDue = interest == Interest.SIMPLE ? books.balance(interestOn(own)) : Money.ZERO;
        return books.balance(own).plus(interestDue).plus(accrued(own, books));
    }

    /** Returns the books after a demand, what was owed included, was paid as far as it was; nothing demanded was no turn. */
    private Books closed(String own, Books books, Money demanded, Money paid) {
        if (demanded.isZero()) {
            return books;
        }
        Money open = demanded.minus(paid).max(Money.ZERO);
        if (interest != Interest.SIMPLE) {
            return books.with(own, open);
        }
        Money interestDue = books.balance(interestOn(own)).plus(accrued(own, books));
        Money interestLeft = interestDue.minus(paid).max(Money.ZERO);
        return books.with(interestOn(own), interestLeft).with(own, open.minus(interestLeft));
    }
}

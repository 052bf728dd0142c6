// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import java.io.Serializable;
import java.util.List;
import org.liancun.money.Money;
import org.liancun.plan.Account;
import org.liancun.plan.Expression;
import org.liancun.plan.Posting;
import org.liancun.text.Ids;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.text.Worded;

/**
 * Who pays in what the pot does not reach for (差额补足), so that the others are paid in full.
 *
 * <p>Out of an account, the backer pays only as far as the balance reaches, and what it pays takes from the balance. The account
 * may hold a guarantee deposit (保证金), or what the backer got in earlier settlements, which is then a clawback (回拨) that ends
 * where everything was given back. Of 728 missing with 500 in the account, 500 are paid in and 228 stay short.
 *
 * <p>A backed split must pay out all it is given: a last nested tier takes everything of the remainder, and slices that are only
 * bounded name one that gets the rest. Else the backer would pay in more than anybody lacks.
 *
 * <p>House definition. Immutable and thread-safe.
 *
 * @param party the backer's id; empty when nobody backs
 * @param account the account out of which it pays; empty when it pays without limit
 */
public record Backing(String party, String account) implements Worded, Serializable {
    /** Nobody backs. */
    public static final Backing NONE = new Backing("", "");

    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if one is no id, or there is an account without a party
     */
    public Backing {
        if (!party.isEmpty()) {
            Ids.require(party, "Backer");
        }
        if (!account.isEmpty()) {
            Ids.require(account, "Account of a backer");
            if (party.isEmpty()) {
                throw new IllegalArgumentException(
                        "Account of a backer must belong to a party, but " + account + " belonged to none");
            }
        }
    }

    /** Obtains a backer that pays whatever is missing. */
    public static Backing by(String party) {
        return new Backing(party, "");
    }

    /** Returns the same backer, paying only as far as an account reaches. */
    public Backing outOf(String newAccount) {
        return new Backing(party, newAccount);
    }

    /** Tells whether nobody backs. */
    public boolean isNone() {
        return party.isEmpty();
    }

    /** Returns how much of what is missing is paid in. */
    Money paysIn(Money missing, Books books) {
        if (isNone()) {
            return Money.ZERO;
        }
        return account.isEmpty() ? missing : missing.min(books.balance(account).max(Money.ZERO));
    }

    /** Returns the books after so much was paid in. */
    Books drawn(Books books, Money paidIn) {
        return account.isEmpty() ? books : books.minus(account, paidIn);
    }

    /** Returns the most that a plan lets the backer pay in. */
    Expression compiled(Compiling at) {
        if (account.isEmpty()) {
            return Expression.constant(isNone() ? 0 : Long.MAX_VALUE);
        }
        return at.balance(account).orZero();
    }

    /** Returns how a plan takes what was paid in, held in a cell, from the account. */
    Posting drawn(int backed, Compiling at) {
        if (account.isEmpty()) {
            return Posting.NONE;
        }
        Account own = at.account(account);
        return Posting.of(cells -> own.take(cells, cells[backed]), own);
    }

    /** Returns what is named. */
    List<Mention> mentions() {
        return Mentions.all(
                isNone() ? List.of() : Mentions.of(Mention.Kind.PARTY, "party", party),
                account.isEmpty() ? List.of() : Mentions.of(Mention.Kind.ACCOUNT, "account", account));
    }

    @Override
    public Phrase phrase(Names names) {
        if (isNone()) {
            return new Phrase("无人补足", "nobody backs");
        }
        Phrase backer = names.phrase(party);
        return account.isEmpty()
                ? Phrase.of("不足部分由%s补足", "what is short is paid in by %s", backer)
                : Phrase.of(
                        "不足部分由%s以%s账户余额为限补足",
                        "what is short is paid in by %s as far as account %s reaches", backer, names.phrase(account));
    }
}

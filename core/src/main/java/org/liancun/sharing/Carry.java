// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import java.io.Serializable;
import java.util.List;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.money.Rounding;
import org.liancun.plan.Account;
import org.liancun.plan.Instruction;
import org.liancun.plan.Posting;
import org.liancun.text.Ids;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.text.Worded;
import org.liancun.village.Party;

/**
 * What the books remember of a tier: the last of a tier's five choices.
 *
 * <p>Worked numbers: a loss of 20 is brought forward. A profit of 100 first covers it, puts 10 % of the remaining 80 into a
 * reserve, and leaves 72; the books then hold no loss and a reserve of 8. All cases are immutable and thread-safe.
 */
public sealed interface Carry extends Worded, Serializable
        permits Carry.Nothing, Carry.Balance, Carry.Losses, Carry.Draw, Arrears, Fractions, Reinvested {
    /** Obtains nothing remembered. */
    static Carry nothing() {
        return new Nothing();
    }

    /** Obtains the balance of an account, to which every payment of the tier, out or in, is added (公积金累计). */
    static Carry balance(String account) {
        return new Balance(account);
    }

    /**
     * Obtains the losses of earlier settlements (以前年度亏损): a pot below zero adds to the account, and what the tier pays takes
     * from it. The tier that covers them takes {@link Take#owed} of the account. A loss is entered once: one outermost tier of an
     * agreement carries the losses of an account, and others that cover them {@link #draw} from it.
     */
    static Carry losses(String account) {
        return new Losses(account);
    }

    /** Obtains the paying off of an account, such as a loan: what the tier pays, out or in, takes from it. */
    static Carry draw(String account) {
        return new Draw(account);
    }

    /**
     * Obtains arrears (欠付结转): what is demanded and not paid is owed, and is demanded again with interest.
     *
     * @param account the account of what is owed; {@code account.party} for each party when the tier splits by claim
     * @param perPeriod the rate for each settlement; 0 when the interest is none
     */
    static Carry arrears(String account, Interest interest, Ratio perPeriod) {
        return new Arrears(account, interest, perPeriod);
    }

    /**
     * Obtains the count by which rounding makes up later for what it withholds now (尾差结转).
     *
     * @param account the account of the count, {@code account.party} for each party
     */
    static Carry fractions(String account) {
        return new Fractions(account);
    }

    /** Obtains payments that become holdings of a measure counted in yuan (分红转股). */
    static Carry reinvested(String measure) {
        return new Reinvested(measure);
    }

    /** Returns what is named. */
    List<Mention> mentions();

    /** Returns the accounts that no other tier of the agreement may carry to. */
    default List<String> own() {
        return List.of();
    }

    /**
     * Checks that a tier with such a split and rounding can be remembered so.
     *
     * @throws IllegalArgumentException if it cannot
     */
    default void requireFit(String tier, Split split, Rounding rounding) {}

    /**
     * Checks that a tier inside one whose turn does not always come can be remembered so.
     *
     * @throws IllegalArgumentException if it cannot
     */
    default void requireWhenever(String tier) {}

    /** Returns the register of a settlement, raised by what the books say is held besides. */
    default Register raised(Register register, Books books) {
        return register;
    }

    /** Divides a portion among parties by the weights of a key, in fen. */
    default long[] divide(Portion portion, List<Party> parties, long[] weights, Key key) {
        return Payments.divide(
                portion.amount().fen(), weights, key, portion.tier().terms().rounding());
    }

    /** Returns how a plan divides a portion within a block by the weights of a key: as {@link #divide} does. */
    default Instruction dividing(CompiledPortion portion, List<Party> parties, int block, Key key) {
        Rounding rounding = portion.tier().terms().rounding();
        int amount = portion.amount();
        int count = parties.size();
        return cells -> Payments.divide(cells[amount], cells, block, count, key, rounding);
    }

    /** Returns the claims of a turn, raised by what the books say is owed. */
    default Claims raised(Claims claims, Books books) {
        return claims;
    }

    /** Returns the demand of a turn, raised by what the books say is owed. */
    default Money raised(Money demanded, Books books) {
        return demanded;
    }

    /**
     * Returns the books after a turn.
     *
     * @param pot the pot of the settlement
     * @throws IllegalArgumentException if more is taken from an account than it holds
     */
    Books carried(Books books, Turn turn, Money pot);

    /** Returns how a plan raises the claims and the demand of a turn by what the books say is owed. */
    default Instruction raising(CompiledTurn turn, Compiling at) {
        return cells -> cells[turn.demanded()] = cells[turn.demand().total()];
    }

    /** Returns how a plan enters a turn in the books: what {@link #carried} returns. */
    Posting compiled(CompiledTurn turn, Compiling at);

    /** Nothing is remembered. */
    record Nothing() implements Carry {
        @Override
        public List<Mention> mentions() {
            return List.of();
        }

        @Override
        public Books carried(Books books, Turn turn, Money pot) {
            return books;
        }

        @Override
        public Posting compiled(CompiledTurn turn, Compiling at) {
            return Posting.NONE;
        }

        @Override
        public Phrase phrase(Names names) {
            return new Phrase("不结转", "nothing carried");
        }
    }

    /**
     * Payments add to an account.
     *
     * @param account the account
     */
    record Balance(String account) implements Carry {
        /** Checks the account's id. */
        public Balance {
            Ids.require(account, "Account");
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.of(Mention.Kind.ACCOUNT, "account", account);
        }

        @Override
        public Books carried(Books books, Turn turn, Money pot) {
            return books.plus(account, turn.moved());
        }

        @Override
        public Posting compiled(CompiledTurn turn, Compiling at) {
            Account own = at.account(account);
            return Posting.of(cells -> own.add(cells, turn.moved(cells)), own);
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("付出额累计入%s账户", "payments add to account %s", names.phrase(account));
        }
    }

    /**
     * Losses add to an account, payments take from it.
     *
     * @param account the account
     */
    record Losses(String account) implements Carry {
        /** Checks the account's id. */
        public Losses {
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

        /** Refuses: a loss would be forgotten when the tier around has no turn. */
        @Override
        public void requireWhenever(String tier) {
            throw new IllegalArgumentException(
                    "Tiers inside a condition must not carry losses, but " + tier + " carried them on account "
                            + account + ". Let it draw from the account, and a tier that always has its turn carry");
        }

        @Override
        public Books carried(Books books, Turn turn, Money pot) {
            return books.minus(account, turn.received())
                    .plus(account, pot.min(Money.ZERO).negated());
        }

        @Override
        public Posting compiled(CompiledTurn turn, Compiling at) {
            Account own = at.account(account);
            return Posting.of(
                    cells -> {
                        own.take(cells, turn.received(cells));
                        own.add(cells, Math.negateExact(Math.min(0, cells[at.pot()])));
                    },
                    own);
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of(
                    "亏损记入%s账户，由本项付出额弥补", "losses add to account %s, payments take from it", names.phrase(account));
        }
    }

    /**
     * Payments take from an account.
     *
     * @param account the account
     */
    record Draw(String account) implements Carry {
        /** Checks the account's id. */
        public Draw {
            Ids.require(account, "Account");
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.of(Mention.Kind.ACCOUNT, "account", account);
        }

        @Override
        public Books carried(Books books, Turn turn, Money pot) {
            return books.minus(account, turn.moved());
        }

        @Override
        public Posting compiled(CompiledTurn turn, Compiling at) {
            Account own = at.account(account);
            return Posting.of(cells -> own.take(cells, turn.moved(cells)), own);
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("付出额从%s账户扣减", "payments take from account %s", names.phrase(account));
        }
    }
}

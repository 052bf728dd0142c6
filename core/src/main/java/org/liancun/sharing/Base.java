// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.liancun.measure.Words;
import org.liancun.money.Money;
import org.liancun.plan.Expression;
import org.liancun.text.Ids;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.text.Worded;

/**
 * Of what a tier's rates are: the first of a tier's five choices.
 *
 * <p>Worked numbers: a pot of 100 of which tier {@code a} paid 30 to a fund and tier {@code b} paid 20; its figures are 1,000
 * of ticket revenue and 60 of costs; the books bring a reserve of 15.
 *
 * <table>
 * <caption>Bases</caption>
 * <tr><td>{@code pot()}</td><td>100</td></tr>
 * <tr><td>{@code gross()}</td><td>100</td></tr>
 * <tr><td>{@code remainder()}</td><td>50</td></tr>
 * <tr><td>{@code netOf("a")}</td><td>70</td></tr>
 * <tr><td>{@code receiptsOf("fund")}</td><td>30</td></tr>
 * <tr><td>{@code figure("revenue")}</td><td>1,000</td></tr>
 * <tr><td>{@code balance("reserve")}</td><td>15</td></tr>
 * <tr><td>{@code figure("revenue").over(fixed(700))}</td><td>300</td></tr>
 * <tr><td>{@code figure("revenue").over(figure("costs"))}</td><td>940</td></tr>
 * </table>
 *
 * <p>All cases are immutable and thread-safe.
 */
public sealed interface Base extends Worded, Serializable {
    /** Obtains the whole pot of the tier's list. */
    static Base gross() {
        return new Gross();
    }

    /** Obtains the pot of the whole settlement, wherever the tier stands (按总额先提). */
    static Base pot() {
        return new WholePot();
    }

    /** Obtains what the tiers before have left. */
    static Base remainder() {
        return new Remainder();
    }

    /** Obtains the pot less what the named earlier tiers of the same list paid. */
    static Base netOf(String... tiers) {
        return new NetOf(List.of(tiers));
    }

    /** Obtains a figure of the pot, such as the year's revenue. */
    static Base figure(String name) {
        return new Figure(name);
    }

    /** Obtains a fixed amount, such as a threshold. */
    static Base fixed(Money amount) {
        return new Fixed(amount);
    }

    /** Obtains the balance of an account that the books bring into the settlement. */
    static Base balance(String account) {
        return new Balance(account);
    }

    /** Obtains what the earlier tiers of the settlement paid a party. */
    static Base receiptsOf(String party) {
        return new ReceiptsOf(party);
    }

    /**
     * Returns how far this base is above another, never below zero: revenue over a threshold (超额), revenue over costs, this
     * year over last year (增量).
     */
    default Base over(Base other) {
        return new Excess(this, other);
    }

    /**
     * Returns the amount of the base at this point of a settlement.
     *
     * @throws IllegalArgumentException if the base is a figure that the pot does not have
     */
    Money amount(Situation situation);

    /** Returns how a plan reads the amount of the base, in fen: what {@link #amount} returns. */
    Expression compiled(Compiling at);

    /** Returns what the base names. */
    List<Mention> mentions();

    /** The whole pot of the tier's list; for nested tiers, what their outer tier took. */
    record Gross() implements Base {
        @Override
        public Money amount(Situation situation) {
            return situation.gross();
        }

        @Override
        public Expression compiled(Compiling at) {
            return Expression.cell(at.gross());
        }

        @Override
        public List<Mention> mentions() {
            return List.of();
        }

        @Override
        public Phrase phrase(Names names) {
            return new Phrase("总额", "gross");
        }
    }

    /** The pot of the settlement; at source, not of what an outer tier took. */
    record WholePot() implements Base {
        @Override
        public Money amount(Situation situation) {
            return situation.pot().amount();
        }

        @Override
        public Expression compiled(Compiling at) {
            return Expression.cell(at.pot());
        }

        @Override
        public List<Mention> mentions() {
            return List.of();
        }

        @Override
        public Phrase phrase(Names names) {
            return new Phrase("待分配总额", "pot");
        }
    }

    /** What the tiers before have left. */
    record Remainder() implements Base {
        @Override
        public Money amount(Situation situation) {
            return situation.remaining();
        }

        @Override
        public Expression compiled(Compiling at) {
            return Expression.cell(at.remaining());
        }

        @Override
        public List<Mention> mentions() {
            return List.of();
        }

        @Override
        public Phrase phrase(Names names) {
            return new Phrase("剩余部分", "remainder");
        }
    }

    /**
     * The pot less what the named tiers paid.
     *
     * @param tiers ids of earlier tiers of the same list, at least one
     */
    record NetOf(List<String> tiers) implements Base {
        /**
         * Copies the ids.
         *
         * @throws IllegalArgumentException if there is none, one is no id, or one stands twice
         */
        public NetOf {
            tiers = Ids.once(tiers, "Tier of a net base");
            if (tiers.isEmpty()) {
                throw new IllegalArgumentException("Base net of tiers must name at least 1 tier, but named 0");
            }
        }

        @Override
        public Money amount(Situation situation) {
            Money net = situation.gross();
            for (String tier : tiers) {
                net = net.minus(situation.paidBy(tier));
            }
            return net;
        }

        @Override
        public Expression compiled(Compiling at) {
            Expression net = Expression.cell(at.gross());
            for (String tier : tiers) {
                net = net.minus(at.paidBy(tier));
            }
            return net;
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.ids(Mention.Kind.TIER, "tiers", tiers);
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of(
                    "总额扣除%s后的净额",
                    "net of %s", Phrase.list(tiers.stream().map(names::tier).toList()));
        }
    }

    /**
     * A figure of the pot.
     *
     * @param name the figure's name
     */
    record Figure(String name) implements Base {
        /** Checks the name. */
        public Figure {
            Ids.require(name, "Figure");
        }

        @Override
        public Money amount(Situation situation) {
            return situation.pot().figure(name);
        }

        @Override
        public Expression compiled(Compiling at) {
            return at.figure(name);
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.of(Mention.Kind.FIGURE, "figure", name);
        }

        @Override
        public Phrase phrase(Names names) {
            return names.phrase(name);
        }
    }

    /**
     * A fixed amount.
     *
     * @param amount the amount
     */
    record Fixed(Money amount) implements Base {
        /** Checks that there is an amount. */
        public Fixed {
            requireNonNull(amount, "amount");
        }

        @Override
        public Money amount(Situation situation) {
            return amount;
        }

        @Override
        public Expression compiled(Compiling at) {
            return Expression.constant(amount.fen());
        }

        @Override
        public List<Mention> mentions() {
            return List.of();
        }

        @Override
        public Phrase phrase(Names names) {
            return Words.of(amount);
        }
    }

    /**
     * The balance of an account at the opening of the settlement.
     *
     * @param account the account
     */
    record Balance(String account) implements Base {
        /** Checks the account's id. */
        public Balance {
            Ids.require(account, "Account");
        }

        @Override
        public Money amount(Situation situation) {
            return situation.books().balance(account);
        }

        @Override
        public Expression compiled(Compiling at) {
            return at.balance(account);
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.of(Mention.Kind.ACCOUNT, "account", account);
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("%s账户期初余额", "balance of %s", names.phrase(account));
        }
    }

    /**
     * What the earlier tiers of the settlement, nested or around, paid a party; zero if nothing.
     *
     * @param party the party's id
     */
    record ReceiptsOf(String party) implements Base {
        /** Checks the id. */
        public ReceiptsOf {
            Ids.require(party, "Party id");
        }

        @Override
        public Money amount(Situation situation) {
            return situation.receiptsOf(situation.register().party(party).id());
        }

        @Override
        public Expression compiled(Compiling at) {
            return at.receiptsOf(party);
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.of(Mention.Kind.PARTY, "party", party);
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("%s已得金额", "receipts of %s", names.phrase(party));
        }
    }

    /**
     * How far one base is above another, or zero.
     *
     * @param of the base that is higher
     * @param over the base above which it counts
     */
    record Excess(Base of, Base over) implements Base {
        /** Checks that both are there. */
        public Excess {
            requireNonNull(of, "of");
            requireNonNull(over, "over");
        }

        @Override
        public Money amount(Situation situation) {
            return of.amount(situation).minus(over.amount(situation)).max(Money.ZERO);
        }

        @Override
        public Expression compiled(Compiling at) {
            return of.compiled(at).minus(over.compiled(at)).orZero();
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.all(Mentions.in("of", of.mentions()), Mentions.in("over", over.mentions()));
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("%s超过%s的部分", "%s over %s", of.phrase(names), over.phrase(names));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.liancun.measure.Words;
import org.liancun.money.Money;
import org.liancun.money.Rounding;
import org.liancun.plan.Demand;
import org.liancun.plan.Expression;
import org.liancun.text.Ids;
import org.liancun.text.Names;
import org.liancun.text.Phrase;

/**
 * A take that limits another or chooses between two.
 *
 * <p>With a base of 100: the larger of 29 % and a fixed 22 is 29, the smaller is 22; 10 % until a reserve of 8 reaches 15 is 7.
 * All cases are immutable and thread-safe.
 */
public sealed interface TakeChosen extends Take {
    /**
     * Another take, but no more than brings the balance of an account to a cap.
     *
     * @param account the account in the books
     * @param cap the balance at which nothing more is taken, zero or positive
     * @param take what is taken below the cap
     */
    record UntilBalance(String account, Money cap, Take take) implements TakeChosen {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the account is no id or the cap is negative
         */
        public UntilBalance {
            Ids.require(account, "Account");
            if (cap.signum() < 0) {
                throw new IllegalArgumentException(
                        "Cap of account " + account + " must not be negative, but was " + cap);
            }
            requireNonNull(take, "take");
        }

        @Override
        public Money demand(Money base, Situation situation, Rounding rounding) {
            return take.demand(base, situation, rounding).min(room(situation));
        }

        @Override
        public boolean makesClaims() {
            return take.makesClaims();
        }

        @Override
        public Claims claims(Money base, Situation situation, Rounding rounding) {
            return take.claims(base, situation, rounding).upTo(room(situation));
        }

        @Override
        public Demand compiled(Expression base, Compiling at, Rounding rounding) {
            Expression room =
                    Expression.constant(cap.fen()).minus(at.balance(account)).orZero();
            return take.compiled(base, at, rounding).upTo(at.layout(), room);
        }

        private Money room(Situation situation) {
            return cap.minus(situation.books().balance(account)).max(Money.ZERO);
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.all(
                    Mentions.of(Mention.Kind.ACCOUNT, "account", account), Mentions.in("take", take.mentions()));
        }

        @Override
        public List<String> capped() {
            return ImmutableList.<String>builder()
                    .add(account)
                    .addAll(take.capped())
                    .build();
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of(
                    "%s，至%s账户余额达到%s为止",
                    "%s until %s reaches %s", take.phrase(names), names.phrase(account), Words.of(cap));
        }
    }

    /**
     * Another take of another base than the tier's.
     *
     * @param of the base
     * @param take what is taken of it
     */
    record Of(Base of, Take take) implements TakeChosen {
        /** Checks that both are there. */
        public Of {
            requireNonNull(of, "of");
            requireNonNull(take, "take");
        }

        @Override
        public Money demand(Money base, Situation situation, Rounding rounding) {
            return take.demand(of.amount(situation), situation, rounding);
        }

        @Override
        public boolean makesClaims() {
            return take.makesClaims();
        }

        @Override
        public Claims claims(Money base, Situation situation, Rounding rounding) {
            return take.claims(of.amount(situation), situation, rounding);
        }

        @Override
        public Demand compiled(Expression base, Compiling at, Rounding rounding) {
            Expression other = of.compiled(at);
            int cell = at.layout().cell();
            return take.compiled(Expression.cell(cell), at, rounding).after(cells -> cells[cell] = other.value(cells));
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.all(Mentions.in("of", of.mentions()), Mentions.in("take", take.mentions()));
        }

        @Override
        public List<String> capped() {
            return take.capped();
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("以%2$s为基数计的%1$s", "%s, of %s,", take.phrase(names), of.phrase(names));
        }
    }

    /**
     * One of two takes: of the amounts, or party by party when both make claims; who claims under one only has a claim of zero
     * under the other.
     */
    sealed interface OfTwo extends TakeChosen permits Larger, Smaller {
        /** Returns a take. */
        Take one();

        /** Returns another take. */
        Take other();

        /** Chooses between what they come to, in fen. */
        long chosen(long one, long other);

        @Override
        default Money demand(Money base, Situation situation, Rounding rounding) {
            return makesClaims()
                    ? claims(base, situation, rounding).total()
                    : Money.ofFen(chosen(
                            one().demand(base, situation, rounding).fen(),
                            other().demand(base, situation, rounding).fen()));
        }

        @Override
        default boolean makesClaims() {
            return one().makesClaims() && other().makesClaims();
        }

        @Override
        default Claims claims(Money base, Situation situation, Rounding rounding) {
            return makesClaims()
                    ? one().claims(base, situation, rounding)
                            .with(other().claims(base, situation, rounding), this::chosen)
                    : Claims.NONE;
        }

        @Override
        default Demand compiled(Expression base, Compiling at, Rounding rounding) {
            Demand first = one().compiled(base, at, rounding);
            Demand second = other().compiled(base, at, rounding);
            return makesClaims()
                    ? first.joinedByClaim(at.layout(), second, this::chosen)
                    : first.joined(at.layout(), second, this::chosen);
        }

        @Override
        default List<Mention> mentions() {
            return Mentions.all(Mentions.in("one", one().mentions()), Mentions.in("other", other().mentions()));
        }

        @Override
        default List<String> capped() {
            return Stream.of(one(), other())
                    .flatMap(take -> take.capped().stream())
                    .toList();
        }
    }

    /**
     * The larger of two takes (取高).
     *
     * @param one a take
     * @param other another take
     */
    record Larger(Take one, Take other) implements OfTwo {
        /** Checks that both are there. */
        public Larger {
            requireNonNull(one, "one");
            requireNonNull(other, "other");
        }

        @Override
        public long chosen(long amount, long another) {
            return Math.max(amount, another);
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("“%s”与“%s”中较高者", "the larger of %s and %s", one.phrase(names), other.phrase(names));
        }
    }

    /**
     * The smaller of two takes (封顶).
     *
     * @param one a take
     * @param other another take
     */
    record Smaller(Take one, Take other) implements OfTwo {
        /** Checks that both are there. */
        public Smaller {
            requireNonNull(one, "one");
            requireNonNull(other, "other");
        }

        @Override
        public long chosen(long amount, long another) {
            return Math.min(amount, another);
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("“%s”与“%s”中较低者", "the smaller of %s and %s", one.phrase(names), other.phrase(names));
        }
    }
}

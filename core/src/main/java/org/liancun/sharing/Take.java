// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.liancun.measure.Words;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.money.Rounding;
import org.liancun.plan.Demand;
import org.liancun.plan.Expression;
import org.liancun.text.Ids;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.text.Worded;

/**
 * How much a tier demands: the second of a tier's five choices.
 *
 * <p>A demand is never negative. A settlement pays it as far as the pot reaches and records both. Takes of the base stand here,
 * takes of what each party holds in {@link TakeByClaim}, takes that limit others in {@link TakeChosen}, and takes that
 * go by bands or years in {@link TakeStepped}. All cases are immutable and thread-safe.
 */
public sealed interface Take extends Worded, Serializable
        permits Take.Everything,
                Take.Amount,
                Take.Share,
                Take.Marginal,
                Take.Owed,
                TakeByClaim,
                TakeChosen,
                TakeStepped {
    /** Obtains the whole base. */
    static Take everything() {
        return new Everything();
    }

    /** Obtains a fixed amount, whatever the base. */
    static Take amount(Money amount) {
        return new Amount(amount);
    }

    /** Obtains a part of the base. */
    static Take share(Ratio ratio) {
        return new Share(ratio);
    }

    /** Obtains a rate on what each party holds of a measure counted in yuan: 10 % of capital paid in (固定分红). */
    static Take rate(String measure, Who among, Ratio ratio) {
        return new TakeByClaim.Rate(measure, among, ratio);
    }

    /** Obtains an amount for each unit that each party holds of a measure: 800 yuan per mu (保底租金). */
    static Take perUnit(String measure, Who among, Money amount) {
        return new TakeByClaim.PerUnit(measure, among, amount);
    }

    /** Obtains a take that stops when the balance of an account reaches a cap (提取至上限为止). */
    static Take untilBalance(String account, Money cap, Take take) {
        return new TakeChosen.UntilBalance(account, cap, take);
    }

    /** Obtains rates on the parts of the base that lie above thresholds, each on its own part (超额累进). */
    static Take marginal(Bracket... brackets) {
        return new Marginal(List.of(brackets));
    }

    /**
     * Obtains an amount that grows by a ratio every so many years (每三年递增 8%).
     *
     * @param first the amount of the first years
     */
    static Take escalating(Money first, Ratio growth, int everyYears, YearCount count, LocalDate start) {
        return new TakeStepped.Escalating(first, growth, everyYears, count, start);
    }

    /** Obtains what an account of the books says is owed. */
    static Take owed(String account) {
        return new Owed(account);
    }

    /** Obtains a take of which each party may claim its part by a measure: 29 % of profit by shares, per party. */
    static Take spread(Take take, String measure, Who among) {
        return new TakeByClaim.Spread(take, measure, among);
    }

    /** Obtains a take of another base than the tier's. */
    static Take of(Base base, Take take) {
        return new TakeChosen.Of(base, take);
    }

    /** Obtains the larger of two takes (取高); party by party when both make claims. */
    static Take larger(Take one, Take other) {
        return new TakeChosen.Larger(one, other);
    }

    /** Obtains the smaller of two takes (封顶); party by party when both make claims. */
    static Take smaller(Take one, Take other) {
        return new TakeChosen.Smaller(one, other);
    }

    /** Obtains the take of the band in which a base lies (分档全额); nothing below the first. */
    static Take byBand(Base of, TakeStepped.Band... bands) {
        return new TakeStepped.ByBand(of, List.of(bands));
    }

    /** Obtains the take of the year of an agreement that began on a day (分段递增). */
    static Take byYear(YearCount count, LocalDate start, TakeStepped.Years... steps) {
        return new TakeStepped.ByYear(count, start, List.of(steps));
    }

    /** Returns what the tier demands of a base in whole fen, never negative; the tier's rounding is that of single claims. */
    Money demand(Money base, Situation situation, Rounding rounding);

    /** Returns how a plan works the demand and the claims out: what {@link #demand} and {@link #claims} return. */
    Demand compiled(Expression base, Compiling at, Rounding rounding);

    /** Tells whether the take is the sum of what each party may claim on its own. */
    default boolean makesClaims() {
        return false;
    }

    /**
     * Returns what each party may claim of this take, or no claims when the take is of the base and not of parties. Claims add up
     * to the demand.
     */
    default Claims claims(Money base, Situation situation, Rounding rounding) {
        return Claims.NONE;
    }

    /** Returns what the take names. */
    List<Mention> mentions();

    /** Returns the accounts of which the take says a cap, at any depth. */
    default List<String> capped() {
        return List.of();
    }

    /** The whole base. */
    record Everything() implements Take {
        @Override
        public Money demand(Money base, Situation situation, Rounding rounding) {
            return base.max(Money.ZERO);
        }

        @Override
        public Demand compiled(Expression base, Compiling at, Rounding rounding) {
            return Demand.of(at.layout(), base.orZero());
        }

        @Override
        public List<Mention> mentions() {
            return List.of();
        }

        @Override
        public Phrase phrase(Names names) {
            return new Phrase("全部", "everything");
        }
    }

    /**
     * A fixed amount.
     *
     * @param amount zero or positive
     */
    record Amount(Money amount) implements Take {
        /**
         * Checks the sign.
         *
         * @throws IllegalArgumentException if the amount is negative
         */
        public Amount {
            TakeChecks.requireNotNegative(amount, "Amount to take");
        }

        @Override
        public Money demand(Money base, Situation situation, Rounding rounding) {
            return amount;
        }

        @Override
        public Demand compiled(Expression base, Compiling at, Rounding rounding) {
            return Demand.of(at.layout(), Expression.constant(amount.fen()));
        }

        @Override
        public List<Mention> mentions() {
            return List.of();
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("固定金额%s", "fixed %s", Words.of(amount));
        }
    }

    /**
     * A part of the base, rounded to the fen half up.
     *
     * @param ratio 0 to 100 %
     */
    record Share(Ratio ratio) implements Take {
        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if the ratio is below 0 or above 100 %
         */
        public Share {
            TakeChecks.requireShare(ratio, "Share to take");
        }

        @Override
        public Money demand(Money base, Situation situation, Rounding rounding) {
            return base.max(Money.ZERO).times(ratio, RoundingMode.HALF_UP);
        }

        @Override
        public Demand compiled(Expression base, Compiling at, Rounding rounding) {
            return Demand.of(at.layout(), base.orZero().times(ratio));
        }

        @Override
        public List<Mention> mentions() {
            return List.of();
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("基数的%s", "%s of base", Words.of(ratio));
        }
    }

    /**
     * Rates on the parts of the base between thresholds: of 1,000 with 8 % from 0, 9 % from 300 and 10 % from 600, 24 + 27 +
     * 40 = 91. Rounded once, to the fen, half up.
     *
     * @param brackets at least one, with thresholds that rise; below the first nothing is taken
     */
    record Marginal(List<Bracket> brackets) implements Take {
        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if there is no bracket or the thresholds do not rise
         */
        public Marginal {
            brackets = ImmutableList.copyOf(brackets);
            TakeChecks.requireRising(brackets.stream().map(Bracket::from).toList(), "Thresholds of brackets");
        }

        @Override
        public Money demand(Money base, Situation situation, Rounding rounding) {
            return of(base);
        }

        @Override
        public Demand compiled(Expression base, Compiling at, Rounding rounding) {
            return Demand.of(
                    at.layout(), cells -> of(Money.ofFen(base.value(cells))).fen());
        }

        private Money of(Money base) {
            Ratio fen = Ratio.ZERO;
            for (int i = 0; i < brackets.size(); i++) {
                Bracket bracket = brackets.get(i);
                Money top = i + 1 < brackets.size() ? base.min(brackets.get(i + 1).from) : base;
                Money part = top.minus(bracket.from).max(Money.ZERO);
                fen = fen.plus(bracket.rate.times(Ratio.of(part.fen())));
            }
            return Money.ofFen(1).times(fen, RoundingMode.HALF_UP);
        }

        @Override
        public List<Mention> mentions() {
            return List.of();
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of(
                    "各段之和（%s）",
                    "%s, each on its own part",
                    Phrase.list(brackets.stream().map(Bracket::phrase).toList()));
        }
    }

    /**
     * One bracket of marginal rates.
     *
     * @param from the threshold above which the rate holds, zero or positive
     * @param rate 0 to 100 %
     */
    record Bracket(Money from, Ratio rate) implements Serializable {
        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if the threshold is negative or the rate is below 0 or above 100 %
         */
        public Bracket {
            TakeChecks.requireNotNegative(from, "Threshold of a bracket");
            TakeChecks.requireShare(rate, "Rate of a bracket");
        }

        Phrase phrase() {
            return Phrase.of("超过%s的部分%s", "%2$s above %1$s", Words.of(from), Words.of(rate));
        }
    }

    /**
     * The balance of an account; nothing when it is negative.
     *
     * @param account the account in the books
     */
    record Owed(String account) implements Take {
        /** Checks the account's id. */
        public Owed {
            Ids.require(account, "Account");
        }

        @Override
        public Money demand(Money base, Situation situation, Rounding rounding) {
            return situation.books().balance(account).max(Money.ZERO);
        }

        @Override
        public Demand compiled(Expression base, Compiling at, Rounding rounding) {
            return Demand.of(at.layout(), at.balance(account).orZero());
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.of(Mention.Kind.ACCOUNT, "account", account);
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of("%s账户余额", "balance of %s", names.phrase(account));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

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
import org.liancun.village.Party;

/**
 * A take that is the sum of what each party may claim by what it holds.
 *
 * <p>With capital of 100 wan and 30 wan: a rate of 3 % claims 3 and 0.9; a spread of 13,000 yuan by capital claims 10,000 and
 * 3,000. All cases are immutable and thread-safe.
 */
public sealed interface TakeByClaim extends Take {
    @Override
    default Money demand(Money base, Situation situation, Rounding rounding) {
        return claims(base, situation, rounding).total();
    }

    @Override
    default boolean makesClaims() {
        return true;
    }

    /** So many fen for each unit that a party holds of a measure. */
    sealed interface OfMeasure extends TakeByClaim permits Rate, PerUnit {
        /** Returns the measure. */
        String measure();

        /** Returns whose holdings count. */
        Who among();

        /** Returns what one unit claims, in fen. */
        Ratio fenPerUnit();

        @Override
        default Claims claims(Money base, Situation situation, Rounding rounding) {
            return Claims.of(situation.register(), measure(), among(), fenPerUnit(), rounding);
        }

        @Override
        default Demand compiled(Expression base, Compiling at, Rounding rounding) {
            return at.fixed(Claims.of(at.register(), measure(), among(), fenPerUnit(), rounding));
        }

        @Override
        default List<Mention> mentions() {
            return Mentions.all(
                    Mentions.of(Mention.Kind.MEASURE, "measure", measure()), Mentions.in("among", among().mentions()));
        }
    }

    /**
     * A rate on a measure counted in yuan.
     *
     * @param measure the measure, such as {@code capital}
     * @param among whose holdings count
     * @param ratio zero or positive, for the period that is settled
     */
    record Rate(String measure, Who among, Ratio ratio) implements OfMeasure {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the measure is no id or the ratio is negative
         */
        public Rate {
            Ids.require(measure, "Measure of a rate");
            requireNonNull(among, "among");
            if (ratio.signum() < 0) {
                throw new IllegalArgumentException("Rate on " + measure + " must not be negative, but was " + ratio);
            }
        }

        @Override
        public Ratio fenPerUnit() {
            return ratio.times(Ratio.of(100));
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of(
                    "%s所持%s的%s", "%3$s of %2$s of %1$s", among.phrase(names), names.phrase(measure), Words.of(ratio));
        }
    }

    /**
     * An amount per unit of a measure.
     *
     * @param measure the measure, such as {@code mu}
     * @param among whose holdings count
     * @param amount zero or positive, for the period that is settled
     */
    record PerUnit(String measure, Who among, Money amount) implements OfMeasure {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the measure is no id or the amount is negative
         */
        public PerUnit {
            Ids.require(measure, "Measure of an amount per unit");
            requireNonNull(among, "among");
            if (amount.signum() < 0) {
                throw new IllegalArgumentException(
                        "Amount per unit of " + measure + " must not be negative, but was " + amount);
            }
        }

        @Override
        public Ratio fenPerUnit() {
            return Ratio.of(amount.fen());
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of(
                    "%s所持%s每单位%s",
                    "%3$s per unit of %2$s of %1$s", among.phrase(names), names.phrase(measure), Words.of(amount));
        }
    }

    /**
     * Another take, of which each party claims its part by a measure: to the fen by largest remainder, ties to the smaller id.
     *
     * @param take what is spread
     * @param measure the measure
     * @param among who claims
     */
    record Spread(Take take, String measure, Who among) implements TakeByClaim {
        /** Checks the parts. */
        public Spread {
            requireNonNull(take, "take");
            Ids.require(measure, "Measure of a spread");
            requireNonNull(among, "among");
        }

        @Override
        public Claims claims(Money base, Situation situation, Rounding rounding) {
            return Claims.spread(take.demand(base, situation, rounding), situation.register(), measure, among);
        }

        @Override
        public Demand compiled(Expression base, Compiling at, Rounding rounding) {
            List<Party> parties = among.select(at.register());
            long[] weights = at.register().weights(at.register().column(measure), parties);
            return Demand.spread(at.layout(), take.compiled(base, at, rounding), at.places(parties), weights);
        }

        @Override
        public List<String> capped() {
            return take.capped();
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.all(
                    Mentions.in("take", take.mentions()),
                    Mentions.of(Mention.Kind.MEASURE, "measure", measure),
                    Mentions.in("among", among.mentions()));
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of(
                    "%s，由%s按%s计各自应得",
                    "%s, claimed by %s by %s", take.phrase(names), among.phrase(names), names.phrase(measure));
        }
    }
}

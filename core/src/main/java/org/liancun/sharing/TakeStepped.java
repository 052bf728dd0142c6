// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.liancun.measure.Words;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.money.Rounding;
import org.liancun.plan.Demand;
import org.liancun.plan.Expression;
import org.liancun.text.Names;
import org.liancun.text.Phrase;

/**
 * A take that goes in steps, by the size of a base or by the year of the agreement.
 *
 * <p>Worked numbers, the bonus of village cadres in Zhashui county (2020): the smaller of 20 % of the increment of income and a
 * cap by the income's band, 1 wan from 3 wan, 3 above 10, 5 above 30. An income of 40 after 20 gives 4, of 40 after 5 gives 5
 * (20 % would be 7), of 2.9 after 2 gives nothing. All cases are immutable and thread-safe.
 */
public sealed interface TakeStepped extends Take {
    /**
     * The take of the band in which a base lies, of the tier's whole base (分档全额); nothing below the first band.
     *
     * @param of the base that chooses the band
     * @param bands at least one, with thresholds that rise; all of them make claims or none does
     */
    record ByBand(Base of, List<Band> bands) implements TakeStepped {
        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if there is no band, the thresholds do not rise, or only some make claims
         */
        public ByBand {
            requireNonNull(of, "of");
            bands = ImmutableList.copyOf(bands);
            List<Money> thresholds = bands.stream().map(Band::from).toList();
            TakeChecks.requireRising(thresholds, "Thresholds of bands");
            requireAlike(bands.stream().map(Band::take).toList(), "Takes of bands");
        }

        private Take chosen(Situation situation) {
            int place = place(of.amount(situation).fen());
            return place < 0 ? Take.amount(Money.ZERO) : bands.get(place).take;
        }

        /** Returns the place of the last band that an amount in fen reaches, or -1. */
        private int place(long amount) {
            int place = -1;
            while (place + 1 < bands.size() && bands.get(place + 1).isReached(amount)) {
                place++;
            }
            return place;
        }

        @Override
        public Money demand(Money base, Situation situation, Rounding rounding) {
            return chosen(situation).demand(base, situation, rounding);
        }

        @Override
        public boolean makesClaims() {
            return bands.get(0).take.makesClaims();
        }

        @Override
        public Claims claims(Money base, Situation situation, Rounding rounding) {
            return chosen(situation).claims(base, situation, rounding);
        }

        @Override
        public Demand compiled(Expression base, Compiling at, Rounding rounding) {
            Expression amount = of.compiled(at);
            List<Demand> demands = bands.stream()
                    .map(band -> at.demand(band.take, base, rounding))
                    .toList();
            return Demand.chosen(at.layout(), cells -> place(amount.value(cells)), demands);
        }

        @Override
        public List<String> capped() {
            return bands.stream().flatMap(band -> band.take.capped().stream()).toList();
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.all(
                    Mentions.in("of", of.mentions()),
                    Mentions.each("bands", bands, band -> Mentions.in("take", band.take.mentions())));
        }

        @Override
        public Phrase phrase(Names names) {
            Phrase said =
                    Phrase.list(bands.stream().map(band -> band.phrase(names)).toList());
            return Phrase.of("%s所在档次的金额（%s）", "by %s: %s", of.phrase(names), said);
        }
    }

    /**
     * One band.
     *
     * @param from where it begins
     * @param edge whether the beginning itself belongs to it
     * @param take what is taken in it
     */
    record Band(Money from, Edge edge, Take take) implements Serializable {
        /** Checks that all parts are there. */
        public Band {
            requireNonNull(from, "from");
            requireNonNull(edge, "edge");
            requireNonNull(take, "take");
        }

        boolean isReached(long amount) {
            return edge.isReached(amount, from.fen());
        }

        Phrase phrase(Names names) {
            return edge.phrase(Words.of(from), take.phrase(names));
        }
    }

    /** Whether a threshold itself is reached. */
    enum Edge {
        /** The band begins at the threshold (以上,含本数). */
        FROM {
            @Override
            boolean isReached(long amount, long threshold) {
                return amount >= threshold;
            }

            @Override
            Phrase phrase(Phrase threshold, Phrase take) {
                return Phrase.of("达到%s：%s", "%2$s from %1$s", threshold, take);
            }
        },
        /** The band begins above the threshold (超过,不含本数). */
        ABOVE {
            @Override
            boolean isReached(long amount, long threshold) {
                return amount > threshold;
            }

            @Override
            Phrase phrase(Phrase threshold, Phrase take) {
                return Phrase.of("超过%s：%s", "%2$s above %1$s", threshold, take);
            }
        };

        abstract boolean isReached(long amount, long threshold);

        abstract Phrase phrase(Phrase threshold, Phrase take);
    }

    /**
     * The take of the year of an agreement: 5 % in years 1 to 5, 6 % in 6 to 10, 7 % in 11 to 15.
     *
     * @param count how years are counted
     * @param start the first day of the first year
     * @param steps at least one, in order, without overlap; all of them make claims or none does
     */
    record ByYear(YearCount count, LocalDate start, List<Years> steps) implements TakeStepped {
        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if there is no step, two overlap or are out of order, or only some make claims
         */
        public ByYear {
            requireNonNull(count, "count");
            requireNonNull(start, "start");
            steps = ImmutableList.copyOf(steps);
            int last = 0;
            for (Years step : steps) {
                if (step.from <= last) {
                    throw new IllegalArgumentException("Years " + step.from + " to " + step.to
                            + " must come after year " + last + ", but did not");
                }
                last = step.to;
            }
            if (steps.isEmpty()) {
                throw new IllegalArgumentException("Steps by year must be at least 1, but were 0");
            }
            requireAlike(steps.stream().map(Years::take).toList(), "Takes of years");
        }

        private Take chosen(LocalDate day) {
            int year = count.year(start, day);
            for (Years step : steps) {
                if (step.from <= year && year <= step.to) {
                    return step.take;
                }
            }
            throw new IllegalArgumentException("Year of " + day + " must lie in years "
                    + steps.stream().map(step -> step.from + " to " + step.to).toList() + ", but was " + year);
        }

        @Override
        public Money demand(Money base, Situation situation, Rounding rounding) {
            return chosen(situation.asOf()).demand(base, situation, rounding);
        }

        @Override
        public boolean makesClaims() {
            return steps.get(0).take.makesClaims();
        }

        @Override
        public Claims claims(Money base, Situation situation, Rounding rounding) {
            return chosen(situation.asOf()).claims(base, situation, rounding);
        }

        @Override
        public Demand compiled(Expression base, Compiling at, Rounding rounding) {
            return chosen(at.asOf()).compiled(base, at, rounding);
        }

        @Override
        public List<String> capped() {
            return steps.stream().flatMap(step -> step.take.capped().stream()).toList();
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.each("steps", steps, step -> Mentions.in("take", step.take.mentions()));
        }

        @Override
        public Phrase phrase(Names names) {
            Phrase said =
                    Phrase.list(steps.stream().map(step -> step.phrase(names)).toList());
            return Phrase.of("当年所在年段的金额（自%s起按%s，%s）", "%3$s, %2$s since %1$s", Words.of(start), count.phrase(), said);
        }
    }

    /**
     * The take of some years.
     *
     * @param from the first of them; the first year of all is 1
     * @param to the last of them
     * @param take what is taken in them
     */
    record Years(int from, int to, Take take) implements Serializable {
        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if the first is below 1 or after the last
         */
        public Years {
            requireNonNull(take, "take");
            if (from < 1 || from > to) {
                throw new IllegalArgumentException("Years must rise from at least 1, but were " + from + " to " + to);
            }
        }

        Phrase phrase(Names names) {
            Phrase first = Phrase.same(Integer.toString(from));
            Phrase last = Phrase.same(Integer.toString(to));
            return Phrase.of("第%s至%s年：%s", "%3$s in years %1$s to %2$s", first, last, take.phrase(names));
        }
    }

    /**
     * An amount that grows: 30 wan with 8 % every 3 years is 30 in years 1 to 3, 32.4 in years 4 to 6, 34.992 in years 7 to 9.
     * Rounded once, to the fen, half up.
     *
     * @param first the amount of the first years, zero or positive
     * @param growth by how much it grows each time; more than -100 %
     * @param everyYears how many years an amount holds, positive
     * @param count how years are counted
     * @param start the first day of the first year
     */
    record Escalating(Money first, Ratio growth, int everyYears, YearCount count, LocalDate start)
            implements TakeStepped {
        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if the amount is negative, the growth is -100 % or less, or the years are not positive
         */
        public Escalating {
            TakeChecks.requireNotNegative(first, "Amount of the first years");
            requireNonNull(count, "count");
            requireNonNull(start, "start");
            if (growth.plus(Ratio.ONE).signum() <= 0 || everyYears < 1) {
                throw new IllegalArgumentException("Growth must be more than -100% every 1 or more years, but was "
                        + growth + " every " + everyYears);
            }
        }

        @Override
        public Money demand(Money base, Situation situation, Rounding rounding) {
            return of(situation.asOf());
        }

        @Override
        public Demand compiled(Expression base, Compiling at, Rounding rounding) {
            return Demand.of(at.layout(), Expression.constant(of(at.asOf()).fen()));
        }

        private Money of(LocalDate day) {
            int times = (count.year(start, day) - 1) / everyYears;
            Ratio factor = growth.plus(Ratio.ONE);
            BigDecimal above = new BigDecimal(
                    BigInteger.valueOf(factor.numerator()).pow(times).multiply(BigInteger.valueOf(first.fen())));
            BigDecimal below =
                    new BigDecimal(BigInteger.valueOf(factor.denominator()).pow(times));
            return Money.ofFen(above.divide(below, 0, RoundingMode.HALF_UP).longValueExact());
        }

        @Override
        public List<Mention> mentions() {
            return List.of();
        }

        @Override
        public Phrase phrase(Names names) {
            return Phrase.of(
                    "首期%s，自%s起每%s个%s递增%s",
                    "%1$s growing %5$s every %3$s %4$s since %2$s",
                    Words.of(first),
                    Words.of(start),
                    Phrase.same(Integer.toString(everyYears)),
                    count.phrase(),
                    Words.of(growth));
        }
    }

    private static void requireAlike(List<Take> takes, String subject) {
        if (takes.stream().map(Take::makesClaims).distinct().count() > 1) {
            throw new IllegalArgumentException(subject + " must all be claims of parties or none of them, but were "
                    + takes.stream().map(Take::describe).toList());
        }
    }
}

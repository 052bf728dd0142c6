// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.liancun.money.Money;
import org.liancun.money.Rounding;
import org.liancun.plan.Demand;
import org.liancun.plan.Expression;

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
            if (bands.isEmpty() || !Comparators.isInStrictOrder(thresholds, Comparator.naturalOrder())) {
                throw new IllegalArgumentException(
                        "Thresholds of bands must be at least 1 and rise, but were " + thresholds);
            }
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
        public List<Mention> mentions() {
            return Mentions.all(
                    Mentions.in("of", of.mentions()),
                    Mentions.each("bands", bands, band -> Mentions.in("take", band.take.mentions())));
        }

        @Override
        public String describe() {
            return bands.stream()
                    .map(band -> band.take.describe() + " " + band.edge.words() + " " + band.from)
                    .collect(Collectors.joining(", ", "by " + of.describe() + ": ", ""));
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
            return edge == Edge.FROM ? amount >= from.fen() : amount > from.fen();
        }
    }

    /** Whether a threshold itself is reached. */
    enum Edge {
        /** The band begins at the threshold (以上,含本数). */
        FROM,
        /** The band begins above the threshold (超过,不含本数). */
        ABOVE;

        String words() {
            return this == FROM ? "from" : "above";
        }
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
        public List<Mention> mentions() {
            return Mentions.each("steps", steps, step -> Mentions.in("take", step.take.mentions()));
        }

        @Override
        public String describe() {
            return steps.stream()
                    .map(step -> step.take.describe() + " in years " + step.from + " to " + step.to)
                    .collect(Collectors.joining(", "));
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
    }

    private static void requireAlike(List<Take> takes, String subject) {
        if (takes.stream().map(Take::makesClaims).distinct().count() > 1) {
            throw new IllegalArgumentException(subject + " must all be claims of parties or none of them, but were "
                    + takes.stream().map(Take::describe).toList());
        }
    }
}

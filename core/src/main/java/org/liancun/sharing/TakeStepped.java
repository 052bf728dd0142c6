// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.liancun.measure.Words;
import org.liancun.money.Money;
import org.liancun.money.Rounding;
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
            if (bands.isEmpty() || !Comparators.isInStrictOrder(thresholds, Comparator.naturalOrder())) {
                throw new IllegalArgumentException(
                        "Thresholds of bands must be at least 1 and rise, but were " + thresholds);
            }
            requireAlike(bands.stream().map(Band::take).toList(), "Takes of bands");
        }

        private Take chosen(Situation situation) {
            Money amount = of.amount(situation);
            Take chosen = Take.amount(Money.ZERO);
            for (Band band : bands) {
                chosen = band.edge.isReached(amount, band.from) ? band.take : chosen;
            }
            return chosen;
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
        public List<Mention> mentions() {
            return Mentions.all(
                    Mentions.in("of", of.mentions()),
                    Mentions.each("bands", bands, band -> Mentions.in("take", band.take.mentions())));
        }

        @Override
        public Phrase phrase(Names names) {
            Phrase said =
                    Phrase.list(bands.stream().map(band -> band.phrase(names)).toList());
            return Phrase.of("依%s分档：%s", "by %s: %s", of.phrase(names), said);
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

        Phrase phrase(Names names) {
            return edge.phrase(Words.of(from), take.phrase(names));
        }
    }

    /** Whether a threshold itself is reached. */
    enum Edge {
        /** The band begins at the threshold (以上,含本数). */
        FROM {
            @Override
            boolean isReached(Money amount, Money threshold) {
                return amount.compareTo(threshold) >= 0;
            }

            @Override
            Phrase phrase(Phrase threshold, Phrase take) {
                return Phrase.of("%s以上（含）取%s", "%2$s from %1$s", threshold, take);
            }
        },
        /** The band begins above the threshold (超过,不含本数). */
        ABOVE {
            @Override
            boolean isReached(Money amount, Money threshold) {
                return amount.compareTo(threshold) > 0;
            }

            @Override
            Phrase phrase(Phrase threshold, Phrase take) {
                return Phrase.of("超过%s取%s", "%2$s above %1$s", threshold, take);
            }
        };

        abstract boolean isReached(Money amount, Money threshold);

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

        private Take chosen(Situation situation) {
            int year = count.year(start, situation.asOf());
            for (Years step : steps) {
                if (step.from <= year && year <= step.to) {
                    return step.take;
                }
            }
            throw new IllegalArgumentException("Year of " + situation.asOf() + " must lie in years "
                    + steps.stream().map(step -> step.from + " to " + step.to).toList() + ", but was " + year);
        }

        @Override
        public Money demand(Money base, Situation situation, Rounding rounding) {
            return chosen(situation).demand(base, situation, rounding);
        }

        @Override
        public boolean makesClaims() {
            return steps.get(0).take.makesClaims();
        }

        @Override
        public Claims claims(Money base, Situation situation, Rounding rounding) {
            return chosen(situation).claims(base, situation, rounding);
        }

        @Override
        public List<Mention> mentions() {
            return Mentions.each("steps", steps, step -> Mentions.in("take", step.take.mentions()));
        }

        @Override
        public Phrase phrase(Names names) {
            Phrase said =
                    Phrase.list(steps.stream().map(step -> step.phrase(names)).toList());
            return Phrase.of("自%s起按%s：%s", "%3$s, %2$s since %1$s", Words.of(start), count.phrase(), said);
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
            return Phrase.of("第%s至%s年取%s", "%3$s in years %1$s to %2$s", first, last, take.phrase(names));
        }
    }

    private static void requireAlike(List<Take> takes, String subject) {
        if (takes.stream().map(Take::makesClaims).distinct().count() > 1) {
            throw new IllegalArgumentException(subject + " must all be claims of parties or none of them, but were "
                    + takes.stream().map(Take::describe).toList());
        }
    }
}

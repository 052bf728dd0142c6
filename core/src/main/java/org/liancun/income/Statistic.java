// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.text.Ids;

/**
 * A published statement about the income of some villages, to be held against their ledger.
 *
 * <p>Each case says what was counted, in which period, and the figure as it was printed. Immutable and thread-safe.
 */
public sealed interface Statistic extends Serializable {

    /** Returns the id of the figure. */
    String id();

    /** Returns the figure as it was printed, with its words. */
    Quantity published();

    /**
     * Returns what the ledger gives, in the unit of the published figure; nothing if it has no entry, or the figure does not
     * exist, such as growth over nothing.
     *
     * @throws IllegalArgumentException if the units differ, or as {@link Incomes#total} does
     */
    Optional<Quantity> computed(Incomes incomes);

    /** What the villages together earned: 总收入5149.65万元. */
    record Total(String id, Notion notion, Period period, Quantity published) implements Statistic {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the id is not an id
         */
        public Total {
            check(id, notion, period, published);
        }

        @Override
        public Optional<Quantity> computed(Incomes incomes) {
            return earned(incomes, notion, period).map(income -> income.amount().in(published.unit()));
        }
    }

    /**
     * The average over a declared count: 村均收入286.09万元.
     *
     * @param count for example {@code 18个村}
     */
    record Average(String id, Notion notion, Period period, Quantity count, Quantity published) implements Statistic {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the id is not an id
         */
        public Average {
            check(id, notion, period, published);
            requireNonNull(count, "count");
        }

        @Override
        public Optional<Quantity> computed(Incomes incomes) {
            return earned(incomes, notion, period)
                    .map(income -> income.per(count).amount().in(published.unit()));
        }
    }

    /**
     * The growth of the total over an earlier period: 增长60.21%.
     *
     * @param base the earlier period
     */
    record Rate(String id, Notion notion, Period base, Period period, Quantity published) implements Statistic {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the id is not an id
         */
        public Rate {
            check(id, notion, period, published);
            requireNonNull(base, "base");
        }

        @Override
        public Optional<Quantity> computed(Incomes incomes) {
            return incomes.growth(notion, base, period).flatMap(Growth::percent).map(rate -> rate.in(published.unit()));
        }
    }

    /**
     * The part that one notion is of another: 经营性收入占总收入47.4%. The two are not added, and each keeps its own content.
     *
     * @param whole the notion that the part is of
     */
    record Share(String id, Notion notion, Notion whole, Period period, Quantity published) implements Statistic {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the id is not an id
         */
        public Share {
            check(id, notion, period, published);
            requireNonNull(whole, "whole");
        }

        @Override
        public Optional<Quantity> computed(Incomes incomes) {
            return earned(incomes, notion, period)
                    .flatMap(part -> earned(incomes, whole, period)
                            .filter(all -> all.isPositive())
                            .map(all -> part.amount()
                                    .dividedBy(all.amount())
                                    .in(Unit.PERCENT)
                                    .in(published.unit())));
        }
    }

    private static Optional<Income> earned(Incomes incomes, Notion notion, Period period) {
        Rollup rollup = incomes.during(period).by(notion);
        return rollup.count() == 0 ? Optional.empty() : Optional.of(rollup.total());
    }

    private static void check(String id, Notion notion, Period period, Quantity published) {
        Ids.require(id, "Id of a statistic");
        requireNonNull(notion, "notion");
        requireNonNull(period, "period");
        requireNonNull(published, "published");
    }
}

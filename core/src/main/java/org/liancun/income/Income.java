// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.measure.Bounds;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Money;

/**
 * An amount of income that says what it counts and when it was earned: 2023年经营性收入约451.29万元.
 *
 * <p>Sums and differences need one notion and, for sums, one definition of it: what was earned under two accounting
 * systems is not added. A word such as 约 or 超过 carries over as {@link Quantity} says. Negative means a loss.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount in yuan, 万元 or 亿元, whole or per something: an average per village is in 万元/个村
 */
public record Income(Notion notion, Period period, Quantity amount) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the unit is not money, or the notion is not defined throughout the period
     */
    public Income {
        requireNonNull(notion, "notion");
        requireNonNull(period, "period");
        checkArgument(
                isIncome(amount.unit()),
                "Unit of an income must be 元, 万元 or 亿元, whole or per something, but was %s",
                amount.unit().symbol());
        notion.during(period);
    }

    /** Obtains an exact amount, in yuan. */
    public static Income of(Notion notion, Period period, Money amount) {
        return new Income(notion, period, Quantity.of(amount));
    }

    /** Tells whether a unit is money, whole or per something. */
    public static boolean isIncome(Unit unit) {
        int line = unit.symbol().indexOf('/');
        return Unit.of(line < 0 ? unit.symbol() : unit.symbol().substring(0, line))
                .isMoney();
    }

    /** Returns the definition of the notion that holds in the period. */
    public NotionDefinition definition() {
        return notion.during(period);
    }

    /**
     * Returns the exact amount.
     *
     * @throws IllegalStateException if it is not exact, or an average
     */
    public Money money() {
        return amount.toMoney();
    }

    /** Tells whether the amount is surely more than 0. */
    public boolean isPositive() {
        return isPositive(amount.bounds());
    }

    /**
     * Returns the sum, earned in the time from the start of the one to the end of the other.
     *
     * @throws IllegalArgumentException if the notions differ, or no one definition holds throughout
     */
    public Income plus(Income other) {
        return joined(other, amount.plus(other.amount));
    }

    /**
     * Returns this less the other.
     *
     * @throws IllegalArgumentException as {@link #plus}
     */
    public Income minus(Income other) {
        return joined(other, amount.minus(other.amount));
    }

    /**
     * Returns the average over a declared count (村均, 户均, 人均, 亩均): {@code per(Quantity.parse("5个村"))}. The count is
     * declared because those without an entry count too.
     *
     * @throws IllegalArgumentException if the count is not positive
     */
    public Income per(Quantity count) {
        checkArgument(
                count.bounds().low().isPresent() && count.value().signum() > 0,
                "Count of an average must be positive, but was %s",
                count);
        return new Income(notion, period, amount.dividedBy(count));
    }

    /** Returns the same amount, earned over another period. */
    Income over(Period other) {
        return new Income(notion, other, amount);
    }

    /** Returns the same in another unit: 元 in 万元. */
    public Income in(Unit unit) {
        return new Income(notion, period, amount.in(unit));
    }

    /** Returns period, notion and amount: {@code 2023 经营性收入 约451.29万元}. */
    @Override
    public String toString() {
        return period + " " + notion.name().zh() + " " + amount.display(4);
    }

    static boolean isPositive(Bounds bounds) {
        return bounds.low().isPresent()
                && (bounds.low().at().signum() > 0
                        || bounds.low().at().isZero() && !bounds.low().isIncluded());
    }

    void requireSameNotion(Income other, String what) {
        checkArgument(
                notion.equals(other.notion),
                "Notion of every income in one %s must be %s, but was %s",
                what,
                notion.name().en(),
                other.notion.name().en());
    }

    private Income joined(Income other, Quantity result) {
        requireSameNotion(other, "sum");
        return new Income(notion, Eras.hull(period, other.period), result);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/**
 * A counted or published amount: 约451.29万元, 13000余亩, 1-2人.
 *
 * <p>Keeps the bounds of the true value, the qualifier with which it was published, and the unit. Numbers are exact and of
 * either sign. Arithmetic works on the bounds and is sound: the true result lies in the resulting bounds. The result says
 * its bounds in the plainest words, so a fifth of 13000余亩 is 超过2600亩; an operand that is 约 counts as its number and
 * makes the result 约. Where nothing is left but the sign of a product or quotient of two bounds, the result is 不定
 * ({@link Qualifier#UNBOUNDED}): there is no number in it to be taken for one. A result whose terms do not fit 64 bits
 * throws {@link ArithmeticException}.
 *
 * <table>
 * <caption>Arithmetic</caption>
 * <tr><td>13000余亩 / 5个村</td><td>超过2600亩/个村</td></tr>
 * <tr><td>约451.29万元 / 5个村</td><td>约90.258万元/个村</td></tr>
 * <tr><td>4人 + 1-2人</td><td>5-6人</td></tr>
 * <tr><td>1 + 88.1%</td><td>1.881</td></tr>
 * <tr><td>约451.29万元 / 13000余亩</td><td>约超过0且不足0.0347…万元/亩</td></tr>
 * <tr><td>超过100万元 / 超过15万元</td><td>不定</td></tr>
 * </table>
 *
 * <p>Source: the figures are those of five published articles on joint development; the reading of qualifiers is that of
 * {@link Qualifier}. Immutable and thread-safe.
 *
 * @param bounds the numbers that the true value may be
 * @param qualifier the word with which they were published
 * @param unit what is counted
 */
public record Quantity(Bounds bounds, Qualifier qualifier, Unit unit) implements Serializable {
    /**
     * Checks that the qualifier says these bounds.
     *
     * @throws IllegalArgumentException if the qualifier says other bounds; {@code ABOUT} suits any but missing ones
     */
    public Quantity {
        requireNonNull(unit, "unit");
        if (!qualifier.suits(bounds)) {
            throw new IllegalArgumentException("Qualifier of " + bounds + " must be "
                    + Qualifier.of(bounds).label().en() + ", but was "
                    + qualifier.label().en());
        }
    }

    /** Obtains an exact whole number of a unit. */
    public static Quantity of(long value, Unit unit) {
        return of(Ratio.of(value), unit);
    }

    /** Obtains an exact number of a unit from a plain decimal number or a ratio, such as {@code "451.29"} or {@code "1/3"}. */
    public static Quantity of(String value, Unit unit) {
        return of(Ratio.parse(value), unit);
    }

    /** Obtains an exact decimal number of a unit. */
    public static Quantity of(BigDecimal value, Unit unit) {
        return of(Ratio.of(value), unit);
    }

    /** Obtains an exact number of a unit. */
    public static Quantity of(Ratio value, Unit unit) {
        return new Quantity(Bounds.point(value), Qualifier.EXACT, unit);
    }

    /** Obtains an exact amount of money, in yuan. */
    public static Quantity of(Money money) {
        return of(Ratio.of(money.fen(), 100), Unit.YUAN);
    }

    /**
     * Obtains a number as it was published: {@code of(Ratio.of(13000), Qualifier.ODD, Unit.MU)} is 13000余亩.
     *
     * @throws IllegalArgumentException if the qualifier is {@code BETWEEN} or {@code UNBOUNDED}
     */
    public static Quantity of(Ratio value, Qualifier qualifier, Unit unit) {
        return new Quantity(qualifier.around(value), qualifier, unit);
    }

    /**
     * Obtains a number from the lowest to the highest, both possible.
     *
     * @throws IllegalArgumentException if the lowest is above the highest
     */
    public static Quantity between(Ratio lowest, Ratio highest, Unit unit) {
        return derived(Bounds.between(lowest, highest), Qualifier.EXACT, unit);
    }

    /** Obtains a number of which nothing is known but what it counts. */
    public static Quantity unbounded(Unit unit) {
        return new Quantity(Bounds.ALL, Qualifier.UNBOUNDED, unit);
    }

    /**
     * Reads a published wording: an optional 约, one optional word of {@link Qualifier}, a number, a unit.
     *
     * <p>Numbers are plain decimals, with or without thousands separators, or fractions; 万 and 亿 multiply them unless 元
     * follows. Blanks between the parts are allowed. The words known are 约 大约 约为 左右 上下 ≈; 近 接近 将近; 余 多; 超过 超
     * 突破 逾 多于 大于 &gt;; 以上 不低于 不少于 至少 ≥ &gt;=; 以内 以下 不超过 至多 最多 ≤ &lt;=; 不足 不到 不满 低于 少于 小于 &lt;;
     * a range is written with - – — ~ 至 or 到.
     *
     * @throws IllegalArgumentException if the text is anything else, longer than 160 characters, or its number is not a
     *     ratio of 64-bit terms
     */
    public static Quantity parse(String text) {
        return new QuantityReader(text).read();
    }

    /**
     * Returns the one number that is printed: 13000 of 13000余亩.
     *
     * @throws IllegalStateException if two numbers are printed, or none
     */
    public Ratio value() {
        if (bounds.low().isPresent() && (bounds.isPoint() || !bounds.high().isPresent())) {
            return bounds.low().at();
        }
        if (!bounds.low().isPresent() && bounds.high().isPresent()) {
            return bounds.high().at();
        }
        throw new IllegalStateException("Quantity must print one number to have a value, but was " + this);
    }

    /**
     * Returns the printed number as if it were exact: 约90.25万元 becomes 90.25万元.
     *
     * @throws IllegalStateException if two numbers are printed, or none
     */
    public Quantity printed() {
        return of(value(), unit);
    }

    /** Tells whether the quantity is published or computed without any qualifier. */
    public boolean isExact() {
        return qualifier == Qualifier.EXACT;
    }

    /** Tells whether a true value of so many of the unit agrees with the bounds; 约 agrees with its number only. */
    public boolean allows(Ratio value) {
        return bounds.contains(value);
    }

    /**
     * Returns the amount of money, exactly.
     *
     * @throws IllegalStateException if the quantity is not exact or no money; {@link #printed} drops a qualifier
     * @throws ArithmeticException if the amount is no whole number of fen
     */
    public Money toMoney() {
        if (!isExact() || !unit.isMoney()) {
            throw new IllegalStateException(
                    "Quantity must be an exact number of 元, 万元 or 亿元 to be money, but was " + this);
        }
        Ratio fen = in(Unit.YUAN).value().times(Ratio.of(100));
        if (fen.denominator() != 1) {
            throw new ArithmeticException("Quantity must be a whole number of fen to be money, but was " + this);
        }
        return Money.ofFen(fen.numerator());
    }

    /**
     * Returns the same quantity in another unit of its kind: 31.52公顷 in 亩 is 472.8亩.
     *
     * <p>余 and 近 speak of the digits that were printed; in another unit they are 超过 and 不足.
     *
     * @throws IllegalArgumentException if the unit does not convert to the other
     */
    public Quantity in(Unit other) {
        return unit.equals(other) ? this : derived(bounds.times(Bounds.point(unit.in(other))), qualifier, other);
    }

    /**
     * Returns the sum, in the unit of this.
     *
     * @throws IllegalArgumentException if the unit of the other does not convert to that of this
     */
    public Quantity plus(Quantity other) {
        return derived(bounds.plus(other.in(unit).bounds), about(other), unit);
    }

    /**
     * Returns this less the other, in the unit of this.
     *
     * @throws IllegalArgumentException if the unit of the other does not convert to that of this
     */
    public Quantity minus(Quantity other) {
        return derived(bounds.minus(other.in(unit).bounds), about(other), unit);
    }

    /** Returns so many times the quantity. */
    public Quantity times(long factor) {
        return times(Ratio.of(factor));
    }

    /** Returns so many times the quantity. */
    public Quantity times(Ratio factor) {
        return derived(bounds.times(Bounds.point(factor)), qualifier, unit);
    }

    /** Returns the product; 2人/个村 times 282个村 are 564人, and 27% of 100万元 are 27万元. */
    public Quantity times(Quantity other) {
        return scaled(other, bounds.times(other.bounds), Factors.of(unit).times(Factors.of(other.unit)));
    }

    /**
     * Returns the quantity over a number.
     *
     * @throws ArithmeticException if the divisor is 0
     */
    public Quantity dividedBy(long divisor) {
        return dividedBy(Ratio.of(divisor));
    }

    /**
     * Returns the quantity over a number.
     *
     * @throws ArithmeticException if the divisor is 0
     */
    public Quantity dividedBy(Ratio divisor) {
        return derived(bounds.dividedBy(Bounds.point(divisor)), qualifier, unit);
    }

    /**
     * Returns the quotient; 226000人 over 383.31平方公里 is a number of 人/平方公里, and 约451.29万元 over 约90.25万元 is a plain
     * number.
     *
     * @throws ArithmeticException if the divisor can only be 0
     */
    public Quantity dividedBy(Quantity divisor) {
        Factors factors = Factors.of(unit).times(Factors.of(divisor.unit).reciprocal());
        return scaled(divisor, bounds.dividedBy(divisor.bounds), factors);
    }

    /**
     * Returns the quantity with a second bound of 0, where it is known that it cannot be negative: 5户以内 becomes 0-5户.
     *
     * @throws IllegalArgumentException if every number of the bounds is negative
     */
    public Quantity notNegative() {
        if (bounds.low().isPresent() && bounds.low().at().signum() >= 0) {
            return this;
        }
        return derived(new Bounds(Bound.including(Ratio.ZERO), bounds.high()), qualifier, unit);
    }

    /**
     * Returns the quantity with so many decimals.
     *
     * <p>A single number is rounded by the mode and becomes 约 if that changes it. Bounds are rounded outwards whatever the
     * mode, so that they still hold.
     */
    public Quantity rounded(int decimals, RoundingMode mode) {
        return QuantityText.rounded(this, decimals, mode);
    }

    /**
     * Returns the text with at most so many decimals, for people: 约589.60人/平方公里 of 22600000/38331人/平方公里.
     *
     * <p>Numbers that end within so many decimals are printed as they are. A longer number is rounded half up, printed with
     * exactly so many decimals, and marked 约; bounds are rounded outwards.
     */
    public String display(int decimals) {
        return QuantityText.display(this, decimals);
    }

    /** Returns the shortest published wording, which {@link #parse} reads. */
    @Override
    public String toString() {
        return QuantityText.of(this);
    }

    /** Obtains the plainest quantity with the bounds, which is 约 if its origin is. */
    static Quantity derived(Bounds bounds, Qualifier origin, Unit unit) {
        Qualifier plainest = Qualifier.of(bounds);
        boolean isAbout = origin == Qualifier.ABOUT && plainest != Qualifier.UNBOUNDED;
        return new Quantity(bounds, isAbout ? Qualifier.ABOUT : plainest, unit);
    }

    private Quantity scaled(Quantity other, Bounds result, Factors factors) {
        Factors reduced = factors.reduced();
        boolean saysNothing = result.tellOnlyTheSign() && !bounds.isPoint() && !other.bounds.isPoint();
        Bounds all = saysNothing ? Bounds.ALL : result.times(Bounds.point(reduced.scale()));
        return derived(all, about(other), reduced.toUnit());
    }

    private Qualifier about(Quantity other) {
        return other.qualifier == Qualifier.ABOUT ? Qualifier.ABOUT : qualifier;
    }
}

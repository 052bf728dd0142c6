// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import org.liancun.money.Ratio;
import org.liancun.text.Clip;

/**
 * An exact area of land or water, counted in mu (亩).
 *
 * <p>Never negative. Conversions are exact:
 *
 * <table>
 * <caption>One unit in the others</caption>
 * <tr><td>1 公顷 (hectare)</td><td>15 亩</td><td>10,000 平方米</td></tr>
 * <tr><td>1 亩 (mu)</td><td>1/15 公顷</td><td>2000/3 平方米, about 666.67</td></tr>
 * <tr><td>1 平方公里 (square kilometre)</td><td>1500 亩</td><td>100 公顷</td></tr>
 * </table>
 *
 * <p>A published area that is not exact (13000余亩) is a {@link Quantity}. Source: conversions in general use. Immutable and
 * thread-safe.
 *
 * @param inMu the number of mu
 */
public record Area(Ratio inMu) implements Comparable<Area>, Serializable {
    /** No area. */
    public static final Area ZERO = new Area(Ratio.ZERO);

    private static final String MU = " mu";

    /**
     * Checks the sign.
     *
     * @throws IllegalArgumentException if the area is negative
     */
    public Area {
        requireNonNull(inMu, "inMu");
        if (inMu.signum() < 0) {
            throw new IllegalArgumentException("Area must not be negative, but was " + inMu.plain() + MU);
        }
    }

    /** Obtains an area from mu (亩). */
    public static Area mu(long mu) {
        return new Area(Ratio.of(mu));
    }

    /** Obtains an area from mu (亩), such as {@code "472.8"} or {@code "1/3"}. */
    public static Area mu(String mu) {
        return new Area(Ratio.parse(mu));
    }

    /** Obtains an area from mu (亩). */
    public static Area mu(BigDecimal mu) {
        return new Area(Ratio.of(mu));
    }

    /** Obtains an area from hectares (公顷). */
    public static Area hectares(long hectares) {
        return from(Quantity.of(hectares, Unit.HECTARE));
    }

    /** Obtains an area from hectares (公顷), such as {@code "31.52"}. */
    public static Area hectares(String hectares) {
        return from(Quantity.of(hectares, Unit.HECTARE));
    }

    /** Obtains an area from hectares (公顷). */
    public static Area hectares(BigDecimal hectares) {
        return from(Quantity.of(hectares, Unit.HECTARE));
    }

    /** Obtains an area from square metres (平方米). */
    public static Area squareMetres(long squareMetres) {
        return from(Quantity.of(squareMetres, Unit.SQUARE_METRE));
    }

    /** Obtains an area from square metres (平方米), such as {@code "200.5"}. */
    public static Area squareMetres(String squareMetres) {
        return from(Quantity.of(squareMetres, Unit.SQUARE_METRE));
    }

    /** Obtains an area from square metres (平方米). */
    public static Area squareMetres(BigDecimal squareMetres) {
        return from(Quantity.of(squareMetres, Unit.SQUARE_METRE));
    }

    /** Obtains an area from square kilometres (平方公里). */
    public static Area squareKilometres(long squareKilometres) {
        return from(Quantity.of(squareKilometres, Unit.SQUARE_KILOMETRE));
    }

    /** Obtains an area from square kilometres (平方公里), such as {@code "383.31"}. */
    public static Area squareKilometres(String squareKilometres) {
        return from(Quantity.of(squareKilometres, Unit.SQUARE_KILOMETRE));
    }

    /** Obtains an area from square kilometres (平方公里). */
    public static Area squareKilometres(BigDecimal squareKilometres) {
        return from(Quantity.of(squareKilometres, Unit.SQUARE_KILOMETRE));
    }

    /**
     * Obtains an area from an exact quantity of 亩, 公顷, 平方米 or 平方公里.
     *
     * @throws IllegalArgumentException if the quantity is qualified, negative, or of another unit
     */
    public static Area from(Quantity quantity) {
        if (!quantity.isExact()) {
            throw new IllegalArgumentException("Area must be an exact quantity, but was " + quantity);
        }
        return new Area(quantity.in(Unit.MU).value());
    }

    /**
     * Reads {@code "472.8 mu"}, {@code "472.8亩"}, {@code "31.52公顷"}, {@code "200平方米"} or {@code "383.31平方公里"}.
     *
     * @throws IllegalArgumentException if the text is none of these, or its number does not fit
     */
    public static Area parse(String text) {
        try {
            return text.endsWith(MU) ? mu(text.substring(0, text.length() - MU.length())) : from(Quantity.parse(text));
        } catch (ArithmeticException undefined) {
            throw new IllegalArgumentException(
                    "Area must be a number of 64 bits over another that is not 0, but was \"" + Clip.of(text) + "\"",
                    undefined);
        }
    }

    /** Returns the sum. */
    public Area plus(Area other) {
        return new Area(inMu.plus(other.inMu));
    }

    /**
     * Returns this less the other.
     *
     * @throws IllegalArgumentException if the other is larger
     */
    public Area minus(Area other) {
        return new Area(inMu.minus(other.inMu));
    }

    /**
     * Returns so many times the area.
     *
     * @throws IllegalArgumentException if the factor is negative
     */
    public Area times(Ratio factor) {
        return new Area(inMu.times(factor));
    }

    /**
     * Returns how many times the other area this is.
     *
     * @throws ArithmeticException if the other is no area at all
     */
    public Ratio dividedBy(Area other) {
        return inMu.dividedBy(other.inMu);
    }

    /** Returns the number of hectares. */
    public Ratio toHectares() {
        return in(Unit.HECTARE);
    }

    /** Returns the number of square metres. */
    public Ratio toSquareMetres() {
        return in(Unit.SQUARE_METRE);
    }

    /** Returns the number of square kilometres. */
    public Ratio toSquareKilometres() {
        return in(Unit.SQUARE_KILOMETRE);
    }

    /** Returns the area as an exact quantity in mu. */
    public Quantity toQuantity() {
        return Quantity.of(inMu, Unit.MU);
    }

    /** Tells whether there is no area. */
    public boolean isZero() {
        return inMu.isZero();
    }

    /** Orders by size. */
    @Override
    public int compareTo(Area other) {
        return inMu.compareTo(other.inMu);
    }

    /** Returns the number of mu: {@code "472.8 mu"}, which {@link #parse} reads. */
    @Override
    public String toString() {
        return inMu.plain() + MU;
    }

    private Ratio in(Unit unit) {
        return inMu.times(Unit.MU.in(unit));
    }
}

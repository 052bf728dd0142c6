// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.money.Ratio;
import org.liancun.text.Clip;

/**
 * What a number counts: mu, households, yuan, or one of these per another.
 *
 * <p>Any word of letters is a unit, so that a file can count workstations or gardens. Words are multiplied with {@code ·}
 * and stand above or below one {@code /}: {@code 人/平方公里}, {@code 亩·年}. On either side they are kept in code-unit order
 * and a word on both sides is left out, so equal units are equal values. Units of area, money, length, weight, and the
 * three ways to write a plain number (%, 成, 倍) convert to each other exactly; 人 and 名, 个村 and 村 count the same.
 *
 * <p>万元 and 亿元 are units; before any other word 万 and 亿 belong to the number (22.6万人 are 226,000 人), therefore no
 * word but these two begins with them.
 *
 * <p>Source: the conversions in general use, 15 亩 = 1 公顷 and 2 斤 = 1 公斤; the rest is decimal. Immutable and
 * thread-safe.
 *
 * @param symbol the words, at most 64 characters; empty for a plain number
 */
public record Unit(String symbol) implements Serializable {
    /** A plain number, without a unit. */
    public static final Unit NONE = new Unit("");
    /** Hundredths (百分比). */
    public static final Unit PERCENT = new Unit("%");
    /** Times as many (倍). */
    public static final Unit TIMES = new Unit("倍");
    /** Mu (亩), a fifteenth of a hectare. */
    public static final Unit MU = new Unit("亩");
    /** Hectares (公顷). */
    public static final Unit HECTARE = new Unit("公顷");
    /** Square metres (平方米). */
    public static final Unit SQUARE_METRE = new Unit("平方米");
    /** Square kilometres (平方公里). */
    public static final Unit SQUARE_KILOMETRE = new Unit("平方公里");
    /** Metres (米). */
    public static final Unit METRE = new Unit("米");
    /** Kilometres (公里). */
    public static final Unit KILOMETRE = new Unit("公里");
    /** Yuan (元). */
    public static final Unit YUAN = new Unit("元");
    /** Wan (万元), 10,000 yuan. */
    public static final Unit WAN_YUAN = new Unit("万元");
    /** Yi (亿元), 100,000,000 yuan. */
    public static final Unit YI_YUAN = new Unit("亿元");
    /** Villages (个村). */
    public static final Unit VILLAGE = new Unit("个村");
    /** Households (户). */
    public static final Unit HOUSEHOLD = new Unit("户");
    /** Persons (人). */
    public static final Unit PERSON = new Unit("人");
    /** Attendances (人次): a person who comes twice counts twice. */
    public static final Unit ATTENDANCE = new Unit("人次");
    /** Seats (席). */
    public static final Unit SEAT = new Unit("席");
    /** Years (年). */
    public static final Unit YEAR = new Unit("年");

    private static final int LONGEST = 64;
    private static final String NOT_FIRST = "余多至到且以";

    /**
     * Checks the words and puts them in order.
     *
     * @throws IllegalArgumentException if the symbol is no such text, or a word could be read as part of the number
     */
    public Unit {
        requireNonNull(symbol, "symbol");
        if (symbol.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "Unit must have at most 64 characters, but was \"" + Clip.of(symbol) + "\"");
        }
        if (isCompound(symbol)) {
            symbol = Factors.parse(symbol).plain().symbol();
        } else if (!symbol.isEmpty()) {
            requireWord(symbol);
        }
    }

    /** Obtains the unit with the given symbol, such as {@code "人"} or {@code "人/平方公里"}. */
    public static Unit of(String symbol) {
        return new Unit(symbol);
    }

    /** Returns this unit per another: {@code PERSON.per(VILLAGE)} is 人/个村. */
    public Unit per(Unit other) {
        return Factors.of(this).times(Factors.of(other).reciprocal()).plain().toUnit();
    }

    /** Returns this unit times another: {@code MU.times(YEAR)} is 亩·年. */
    public Unit times(Unit other) {
        return Factors.of(this).times(Factors.of(other)).plain().toUnit();
    }

    /** Tells whether numbers of this unit can be given in another one. */
    public boolean convertsTo(Unit other) {
        return equals(other)
                || Factors.of(this).base().sameWords(Factors.of(other).base());
    }

    /**
     * Returns how many of another unit one of this is: {@code HECTARE.in(MU)} is 15.
     *
     * @throws IllegalArgumentException if this does not convert to the other
     */
    public Ratio in(Unit other) {
        if (equals(other)) {
            return Ratio.ONE;
        }
        Factors from = Factors.of(this).base();
        Factors to = Factors.of(other).base();
        if (!from.sameWords(to)) {
            throw new IllegalArgumentException(
                    "Unit must be one that " + named() + " converts to, but was " + other.named());
        }
        return from.scale().dividedBy(to.scale());
    }

    /** Tells whether this is a unit of money: 元, 万元 or 亿元. */
    public boolean isMoney() {
        return convertsTo(YUAN);
    }

    /** Returns the symbol, which {@link #of} reads. */
    @Override
    public String toString() {
        return symbol;
    }

    /** Returns the symbol as a message shows it. */
    String named() {
        return symbol.isEmpty() ? "a plain number" : symbol;
    }

    private static boolean isCompound(String symbol) {
        return symbol.indexOf('/') >= 0 || symbol.indexOf('·') >= 0;
    }

    /** Checks one word of a unit. */
    static void requireWord(String word) {
        boolean letters = !word.isEmpty() && word.codePoints().allMatch(Unit::isUnitCharacter);
        if (!letters) {
            throw new IllegalArgumentException(
                    "Unit must be words of letters, % or ‰, joined by · and at most one /, but was \"" + Clip.of(word)
                            + "\"");
        }
        char first = word.charAt(0);
        boolean multiplied = (first == '万' || first == '亿') && !word.equals("万元") && !word.equals("亿元");
        if (multiplied || NOT_FIRST.indexOf(first) >= 0 || QualifierWords.endsLikeOne(word)) {
            throw new IllegalArgumentException(
                    "Unit must not begin or end with a word of the number, but was \"" + Clip.of(word) + "\"");
        }
    }

    private static boolean isUnitCharacter(int c) {
        return Character.isLetter(c) || c == '%' || c == '‰' || c == '²' || c == '³';
    }
}

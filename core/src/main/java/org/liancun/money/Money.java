// SPDX-License-Identifier: Apache-2.0
package org.liancun.money;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * An exact amount of renminbi (人民币), counted in fen (分).
 *
 * <p>Positive, zero or negative; a negative amount is owed rather than received. The range is that of {@code long}: about 92
 * thousand trillion yuan either way, and whatever leaves it throws {@link ArithmeticException}. An amount that is not a whole
 * number of fen is refused, never rounded; only {@link #times(Ratio, RoundingMode)} rounds, and says how. Immutable and
 * thread-safe.
 *
 * @param fen the number of fen; 100 fen are 1 yuan
 */
public record Money(long fen) implements Comparable<Money>, Serializable {
    /** Nothing: 0.00 yuan. */
    public static final Money ZERO = new Money(0);

    private static final int YUAN = 2;
    private static final int WAN = 6;
    private static final int YI = 10;

    /** Obtains an amount from fen (分). */
    public static Money ofFen(long fen) {
        return fen == 0 ? ZERO : new Money(fen);
    }

    /** Obtains an amount from whole yuan (元). */
    public static Money yuan(long yuan) {
        return product(yuan, 100L, "yuan");
    }

    /** Obtains an amount from yuan (元), such as {@code "75,584.10"}. */
    public static Money yuan(String yuan) {
        return scaled(PlainNumber.parse(yuan, "Amount in yuan"), YUAN);
    }

    /** Obtains an amount from yuan (元). */
    public static Money yuan(BigDecimal yuan) {
        return scaled(yuan, YUAN);
    }

    /** Obtains an amount from whole wan (万元); 1 wan is 10,000 yuan. */
    public static Money wan(long wan) {
        return product(wan, 1_000_000L, "wan");
    }

    /** Obtains an amount from wan (万元), such as {@code "451.29"}. */
    public static Money wan(String wan) {
        return scaled(PlainNumber.parse(wan, "Amount in wan"), WAN);
    }

    /** Obtains an amount from wan (万元). */
    public static Money wan(BigDecimal wan) {
        return scaled(wan, WAN);
    }

    /** Obtains an amount from whole yi (亿元); 1 yi is 100,000,000 yuan. */
    public static Money yi(long yi) {
        return product(yi, 10_000_000_000L, "yi");
    }

    /** Obtains an amount from yi (亿元), such as {@code "2.528"}. */
    public static Money yi(String yi) {
        return scaled(PlainNumber.parse(yi, "Amount in yi"), YI);
    }

    /** Obtains an amount from yi (亿元). */
    public static Money yi(BigDecimal yi) {
        return scaled(yi, YI);
    }

    /**
     * Reads {@code "CNY 1234.56"}, {@code "75,584.10元"}, {@code "451.29万元"} or {@code "2.528亿元"}.
     *
     * @throws IllegalArgumentException if the text is none of these; a bare number is refused because it names no unit
     * @throws ArithmeticException if the amount is no whole number of fen or does not fit
     */
    public static Money parse(String text) {
        if (text.startsWith("CNY ")) {
            return yuan(text.substring(4));
        }
        if (text.endsWith("万元")) {
            return wan(text.substring(0, text.length() - 2));
        }
        if (text.endsWith("亿元")) {
            return yi(text.substring(0, text.length() - 2));
        }
        if (text.endsWith("元")) {
            return yuan(text.substring(0, text.length() - 1));
        }
        String start = text.length() > 60 ? text.substring(0, 57) + "..." : text;
        throw new IllegalArgumentException(
                "Amount must be written as CNY 1234.56 or with 元, 万元 or 亿元, but was \"" + start + "\"");
    }

    /**
     * Sums amounts; nothing sums to zero. The order does not matter: only a sum that does not fit throws.
     *
     * @throws ArithmeticException if the sum does not fit
     */
    public static Money sum(Iterable<Money> amounts) {
        long fen = 0;
        long overflows = 0;
        for (Money amount : amounts) {
            long next = fen + amount.fen;
            boolean wrapped = ((fen ^ next) & (amount.fen ^ next)) < 0;
            overflows += wrapped ? Long.signum(amount.fen) : 0;
            fen = next;
        }
        if (overflows != 0) {
            throw beyond("a sum of amounts");
        }
        return ofFen(fen);
    }

    /** Returns the sum. */
    public Money plus(Money other) {
        long sum = fen + other.fen;
        if (((fen ^ sum) & (other.fen ^ sum)) < 0) {
            throw beyond(this + " + " + other);
        }
        return ofFen(sum);
    }

    /** Returns this less the other. */
    public Money minus(Money other) {
        long difference = fen - other.fen;
        if (((fen ^ other.fen) & (fen ^ difference)) < 0) {
            throw beyond(this + " - " + other);
        }
        return ofFen(difference);
    }

    /** Returns the amount with the other sign. */
    public Money negated() {
        return ZERO.minus(this);
    }

    /** Returns the amount without its sign. */
    public Money abs() {
        return fen < 0 ? negated() : this;
    }

    /** Returns so many times the amount. */
    public Money times(long count) {
        return product(count, fen, "times " + this);
    }

    /**
     * Returns the given part of the amount, rounded to whole fen by the mode.
     *
     * @throws ArithmeticException if the mode is {@code UNNECESSARY} and the part is no whole number of fen, or it does not fit
     */
    public Money times(Ratio ratio, RoundingMode mode) {
        return ofFen(ratio.of(fen, mode));
    }

    /**
     * Returns how many times the other amount this is, exactly.
     *
     * @throws ArithmeticException if the other is zero
     */
    public Ratio dividedBy(Money other) {
        return Ratio.of(fen, other.fen);
    }

    /** Returns -1, 0 or 1 as the amount is negative, zero or positive. */
    public int signum() {
        return Long.signum(fen);
    }

    /** Tells whether the amount is zero. */
    public boolean isZero() {
        return fen == 0;
    }

    /** Returns the smaller amount. */
    public Money min(Money other) {
        return fen <= other.fen ? this : other;
    }

    /** Returns the larger amount. */
    public Money max(Money other) {
        return fen >= other.fen ? this : other;
    }

    /** Returns the amount in yuan, with two decimals. */
    public BigDecimal toYuan() {
        return BigDecimal.valueOf(fen, YUAN);
    }

    /** Returns the amount in yuan with separators: {@code "75,584.10元"}. */
    public String formatYuan() {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(toYuan()) + "元";
    }

    /** Returns the exact amount in wan: {@code "451.29万元"}; decimals are as many as needed. */
    public String formatWan() {
        return plain(WAN) + "万元";
    }

    /** Returns the exact amount in yi: {@code "2.528亿元"}; decimals are as many as needed. */
    public String formatYi() {
        return plain(YI) + "亿元";
    }

    /** Orders by amount. */
    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** Returns currency and yuan: {@code "CNY 1234.56"}, which {@link #parse} reads. */
    @Override
    public String toString() {
        return "CNY " + toYuan().toPlainString();
    }

    private String plain(int scale) {
        BigDecimal exact = BigDecimal.valueOf(fen, scale).stripTrailingZeros();
        return (exact.scale() < 0 ? exact.setScale(0) : exact).toPlainString();
    }

    private static Money scaled(BigDecimal amount, int scale) {
        requireNonNull(amount, "amount");
        if (amount.signum() == 0) {
            return ZERO;
        }
        if (amount.precision() - (long) amount.scale() > 18) {
            throw new ArithmeticException("Amount must fit 64 bits in fen, but had "
                    + (amount.precision() - (long) amount.scale()) + " digits before the point");
        }
        BigDecimal fen = amount.stripTrailingZeros();
        if (fen.scale() > scale) {
            throw new ArithmeticException("Amount must be a whole number of fen, but had " + fen.scale()
                    + " decimals where " + scale + " are allowed");
        }
        BigInteger whole = fen.setScale(scale).unscaledValue();
        if (whole.bitLength() > 63) {
            throw new ArithmeticException("Amount must fit 64 bits in fen, but needed " + whole.bitLength());
        }
        return ofFen(whole.longValueExact());
    }

    private static Money product(long count, long fen, String of) {
        try {
            return ofFen(Math.multiplyExact(count, fen));
        } catch (ArithmeticException tooLarge) {
            throw beyond(count + " " + of);
        }
    }

    /** Says what is too large, which the exceptions of {@link Math} do not. */
    private static ArithmeticException beyond(String what) {
        return new ArithmeticException("Amount must fit 64 bits in fen, but " + what + " does not");
    }
}

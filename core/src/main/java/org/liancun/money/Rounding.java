// SPDX-License-Identifier: Apache-2.0
package org.liancun.money;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How exact shares become payments: to which unit, in which direction, what is rounded, and where the residual goes.
 *
 * <p>The residual is what the rounded payments leave of the amount divided; it is negative when rounding up pays more than
 * there is. Worked numbers, dividing 47,617.98 yuan over 821 equal shares (57.99997... each):
 *
 * <table>
 * <caption>One pot, three roundings</caption>
 * <tr><th>rounding</th><th>one share gets</th><th>residual</th></tr>
 * <tr><td>{@code Rounding.TO_FEN}</td><td>58.00 for 819 of them, 57.99 for 2</td><td>0.00</td></tr>
 * <tr><td>{@code Rounding.to(ofFen(1), HALF_UP)}</td><td>58.00</td><td>-0.02</td></tr>
 * <tr><td>{@code Rounding.to(yuan(10), DOWN)}</td><td>50.00</td><td>6,567.98</td></tr>
 * </table>
 *
 * <p>Immutable and thread-safe. House definition; practice shows all of these.
 *
 * @param unit the step of payments, positive: a fen, a yuan, ten yuan
 * @param mode the direction in which an exact share is rounded to the unit
 * @param scope whether each payment is rounded, or the value of one share, mu or point before it is multiplied
 * @param residual where the difference goes
 */
public record Rounding(Money unit, RoundingMode mode, Scope scope, Residual residual) implements Serializable {
    /** Whole fen that add up: shares are cut to the fen and the odd fen go by largest remainder, ties to the smaller id. */
    public static final Rounding TO_FEN =
            new Rounding(Money.ofFen(1), RoundingMode.DOWN, Scope.EACH_PAYMENT, Residual.LARGEST_REMAINDER);

    /**
     * Checks that unit, mode and residual go together.
     *
     * @throws IllegalArgumentException if the unit is not positive, or a residual that goes to parties is asked of another
     *     mode than {@code DOWN} or of another scope than {@code EACH_PAYMENT}
     */
    public Rounding {
        requireNonNull(mode, "mode");
        requireNonNull(scope, "scope");
        if (unit.signum() <= 0) {
            throw new IllegalArgumentException("Rounding unit must be positive, but was " + unit);
        }
        if (requireNonNull(residual, "residual") != Residual.REMAINS
                && (mode != RoundingMode.DOWN || scope != Scope.EACH_PAYMENT)) {
            throw new IllegalArgumentException("Rounding whose residual goes by " + residual
                    + " must round each payment down, but was " + mode + " of " + scope);
        }
    }

    /** Obtains the rounding of each payment to the unit, the residual remaining in the pot. */
    public static Rounding to(Money unit, RoundingMode mode) {
        return new Rounding(unit, mode, Scope.EACH_PAYMENT, Residual.REMAINS);
    }

    /** Obtains whole units that add up: cut to the unit, odd units by largest remainder; less than a unit remains. */
    public static Rounding toUnit(Money unit) {
        return new Rounding(unit, RoundingMode.DOWN, Scope.EACH_PAYMENT, Residual.LARGEST_REMAINDER);
    }

    /** Returns the same rounding applied to the value of one share, mu or point, the residual remaining in the pot. */
    public Rounding perUnit() {
        return new Rounding(unit, mode, Scope.EACH_UNIT, Residual.REMAINS);
    }

    /** Returns the same rounding with another destination of the residual. */
    public Rounding with(Residual destination) {
        return new Rounding(unit, mode, scope, destination);
    }

    /**
     * Rounds {@code amount * numerator / denominator} to the unit.
     *
     * @throws ArithmeticException if the result does not fit 64 bits, or the mode is {@code UNNECESSARY} and rounding is needed
     */
    public Money round(Money amount, long numerator, long denominator) {
        return Money.ofFen(round(amount.fen(), numerator, denominator));
    }

    /**
     * Rounds {@code fen * numerator / denominator} to the unit, in fen.
     *
     * @throws ArithmeticException as {@link #round(Money, long, long)}
     */
    public long round(long fen, long numerator, long denominator) {
        return Math.multiplyExact(unit.fen(), FenMath.mulDiv(fen, numerator, denominator, unit.fen(), mode));
    }

    /**
     * Rounds {@code fen * numerator / denominator} to the fen, whatever the unit: the value of one unit is rounded to it before.
     *
     * @throws ArithmeticException as {@link #round(Money, long, long)}
     */
    public long toFen(long fen, long numerator, long denominator) {
        return FenMath.mulDiv(fen, numerator, denominator, mode);
    }

    /** Returns text such as {@code "CNY 0.01 DOWN EACH_PAYMENT LARGEST_REMAINDER"}, which {@link #parse} reads. */
    @Override
    public String toString() {
        return unit + " " + mode + " " + scope + " " + residual;
    }

    /**
     * Reads what {@link #toString} prints.
     *
     * @throws IllegalArgumentException if the text is anything else, or its unit does not fit
     */
    public static Rounding parse(String text) {
        String[] words = text.split(" ", -1);
        if (words.length != 5) {
            throw new IllegalArgumentException(
                    "Rounding must be written as \"" + TO_FEN + "\", but was \"" + text + "\"");
        }
        return new Rounding(
                unit(words[0] + " " + words[1]),
                named(RoundingMode.class, "mode", words[2]),
                named(Scope.class, "scope", words[3]),
                named(Residual.class, "residual", words[4]));
    }

    private static Money unit(String text) {
        try {
            return Money.parse(text);
        } catch (ArithmeticException tooLarge) {
            throw new IllegalArgumentException(
                    "Rounding unit must fit 64 bits of fen, but was \"" + text + "\"", tooLarge);
        }
    }

    private static <E extends Enum<E>> E named(Class<E> type, String what, String name) {
        Map<String, E> known = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            known.put(constant.name(), constant);
        }
        E constant = known.get(name);
        if (constant == null) {
            throw new IllegalArgumentException(
                    "Rounding " + what + " must be one of " + known.keySet() + ", but was \"" + name + "\"");
        }
        return constant;
    }

    /** What is rounded. */
    public enum Scope {
        /** Each party's payment. */
        EACH_PAYMENT,
        /** The value of one unit of the measure (one share, one mu, one point), which is then multiplied. */
        EACH_UNIT
    }

    /** Where the difference between the exact and the rounded payments goes. */
    public enum Residual {
        /** Unit by unit to the parties whose shares were cut most; ties to the smaller id. */
        LARGEST_REMAINDER,
        /** Wholly to the party with the largest weight; ties to the smaller id. */
        LARGEST_WEIGHT,
        /** Nowhere: it stays in the pot, or is missing from it, and a later tier may take it. */
        REMAINS
    }
}

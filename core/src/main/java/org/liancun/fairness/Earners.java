// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigInteger;
import org.liancun.money.Money;

/**
 * So many who have an amount together, each the same part of it.
 *
 * <p>A village of 1,200 persons whose collective earned 3.4 million is {@code new Earners(1_200, Money.wan(340))} where persons
 * count, and {@link #one} where villages count. Ordered by what each has, then by how many they are. Immutable and thread-safe.
 *
 * @param count how many they are, at least 1
 * @param amount what they have together; negative for a loss
 */
public record Earners(long count, Money amount) implements Comparable<Earners>, Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the count is below 1
     */
    public Earners {
        requireNonNull(amount, "amount");
        if (count < 1) {
            throw new IllegalArgumentException("Number of earners must be at least 1, but was " + count);
        }
    }

    /** Obtains one who has an amount. */
    public static Earners one(Money amount) {
        return new Earners(1, amount);
    }

    /**
     * Obtains so many of whom each has an amount.
     *
     * @throws ArithmeticException if what they have together does not fit
     */
    public static Earners each(long count, Money amount) {
        return new Earners(count, amount.times(count));
    }

    /** Orders by what each has, exactly, then by how many they are. */
    @Override
    public int compareTo(Earners other) {
        if (count == other.count) {
            return amount.compareTo(other.amount);
        }
        int each = product(amount, other.count).compareTo(product(other.amount, count));
        return each != 0 ? each : Long.compare(count, other.count);
    }

    /** Tells whether each of them has exactly what each of the others has. */
    boolean hasAsMuchAs(Earners other) {
        return product(amount, other.count).equals(product(other.amount, count));
    }

    private static BigInteger product(Money amount, long count) {
        return BigInteger.valueOf(amount.fen()).multiply(BigInteger.valueOf(count));
    }

    /** Returns text such as {@code "1200 with CNY 3400000.00"}. */
    @Override
    public String toString() {
        return count + " with " + amount;
    }
}

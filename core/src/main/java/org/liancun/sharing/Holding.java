// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Prompt;

/**
 * How much of a measure a party holds, and during which period: 4 shares since 2019, 600,000 yuan of capital, 472.8 mu.
 *
 * <p>Immutable and thread-safe.
 *
 * @param party the party's id
 * @param measure what is held, such as {@code shares}, {@code capital} (in yuan), {@code mu}, {@code people}
 * @param amount how much, zero or positive; all holdings of a measure, over their least common denominator, must add up to
 *     at most 2^63 - 1 to be divided by
 * @param during from when until when
 */
public record Holding(String party, String measure, Ratio amount, Period during) implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if party or measure is no id or the amount is negative
     */
    public Holding {
        Ids.require(party, "Party id");
        Ids.require(measure, "Measure");
        requireNonNull(during, "during");
        if (amount.signum() < 0) {
            throw new IllegalArgumentException(
                    "Holding of " + measure + " by " + party + " must not be negative, but was " + amount.plain());
        }
    }

    /** Obtains a holding without beginning or end. */
    public static Holding of(String party, String measure, long amount) {
        return new Holding(party, measure, Ratio.of(amount), Period.ALWAYS);
    }

    /** Obtains a holding without beginning or end, from a plain decimal number such as {@code "472.8"}. */
    public static Holding of(String party, String measure, String amount) {
        return new Holding(party, measure, Ratio.decimal(amount), Period.ALWAYS);
    }

    /** Returns party, amount, measure and period: {@code "household holds 4 shares, 2019.."}. */
    @Override
    public String toString() {
        return Prompt.line(party + " holds " + amount.plain() + " " + measure + ", " + during);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.money.Fraction;
import org.liancun.money.Ratio;

/**
 * How a number grows when nothing else is known: by a rate, once every so many years (递增).
 *
 * <p>A rent of 30 wan that grows by 8 % every 3 years is 30 in the first three years, 32.4 in the next three, then 34.992. House
 * definition. Immutable and thread-safe.
 *
 * @param rate by what part it grows each time; above -100 %
 * @param every after how many years, at least 1
 */
public record Escalation(Ratio rate, int every) implements Serializable {
    /** No growth. */
    public static final Escalation NONE = yearly(Ratio.ZERO);

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if the rate takes everything or more, or the years are fewer than 1
     */
    public Escalation {
        if (requireNonNull(rate, "rate").compareTo(Ratio.ONE.negated()) <= 0) {
            throw new IllegalArgumentException("Rate of an escalation must be above -100%, but was " + rate);
        }
        if (every < 1) {
            throw new IllegalArgumentException("Years of an escalation must be at least 1, but were " + every);
        }
    }

    /** Obtains growth by a rate every year. */
    public static Escalation yearly(Ratio rate) {
        return new Escalation(rate, 1);
    }

    /** Returns what a number has become after so many years, exactly. */
    Fraction after(int years, Ratio number) {
        Fraction one = Fraction.ONE.plus(Fraction.of(rate));
        int times = years / every;
        return Fraction.of(number)
                .times(new Fraction(
                        one.numerator().pow(times), one.denominator().pow(times)));
    }

    /** Returns text such as {@code "8% every 3 years"}. */
    @Override
    public String toString() {
        return rate + (every == 1 ? " a year" : " every " + every + " years");
    }
}

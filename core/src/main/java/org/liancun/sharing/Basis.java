// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.measure.Words;
import org.liancun.money.Money;
import org.liancun.text.Phrase;

/**
 * The amounts that lead to what a tier pays out. Immutable and thread-safe.
 *
 * <p>A guaranteed 2,528 of which the project's profit reaches for 1,800: demanded 2,528, allotted 1,800, backed 728, nothing
 * short. The step of the backer itself demands and is allotted -728.
 *
 * @param of the amount of the tier's base; zero when the tier was not due, for then its base is not asked for
 * @param demanded what the tier's take asks for; negative for what is paid in
 * @param allotted what it gets out of the pot: the demand, or less when the pot does not reach
 * @param backed what a backer adds
 */
public record Basis(Money of, Money demanded, Money allotted, Money backed) implements Serializable {
    /**
     * Checks that no more is allotted and backed than demanded.
     *
     * @throws IllegalArgumentException if it is, or the signs differ
     */
    public Basis {
        requireNonNull(of, "of");
        boolean paysIn = demanded.signum() < 0 && allotted.equals(demanded) && backed.isZero();
        boolean paysOut = allotted.signum() >= 0
                && backed.signum() >= 0
                && allotted.plus(backed).compareTo(demanded) <= 0;
        if (!paysIn && !paysOut) {
            throw new IllegalArgumentException("Amount allotted must be CNY 0.00 to " + demanded
                    + " as demanded, but was " + allotted + (backed.isZero() ? "" : " and " + backed + " backed"));
        }
    }

    /** Obtains the basis of an amount that is paid as demanded. */
    static Basis paid(Money of, Money amount) {
        return new Basis(of, amount, amount, Money.ZERO);
    }

    /** Returns what is there to be paid. */
    public Money payable() {
        return allotted.plus(backed);
    }

    /** Returns what was demanded and is not paid. */
    public Money shortfall() {
        return demanded.minus(payable());
    }

    /** Returns words for what was short and what a backer added, or nothing. */
    Phrase gap() {
        Phrase missing =
                shortfall().isZero() ? Phrase.EMPTY : Phrase.of("，尚缺%s", ", short by %s", Words.of(shortfall()));
        Phrase added = backed.isZero() ? Phrase.EMPTY : Phrase.of("，其中补足%s", ", of which %s backed", Words.of(backed));
        return missing.plus(added);
    }
}

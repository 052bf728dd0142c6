// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.liancun.money.Money;
import org.liancun.sharing.Books;
import org.liancun.sharing.Pot;
import org.liancun.sharing.Settlement;

/**
 * A distribution and its settlement, held against what is expected.
 *
 * <p>Immutable and thread-safe.
 *
 * @param received what other distributions added to the pot
 * @param opening the books brought forward
 */
public record Settled(Distribution distribution, Money received, Books opening, Settlement settlement)
        implements Serializable {

    /**
     * Checks that the parts belong together.
     *
     * @throws IllegalArgumentException if agreement, pot with receipts or day differ
     */
    public Settled {
        requireNonNull(opening, "opening");
        Money pot = pot(distribution, received).amount();
        checkArgument(
                settlement.agreement().equals(distribution.agreement())
                        && settlement.pot().equals(pot)
                        && settlement.asOf().equals(distribution.day()),
                "Settlement of %s must divide %s under %s as of %s, but divided %s under %s as of %s",
                distribution.id(),
                pot,
                distribution.agreement(),
                distribution.day(),
                settlement.pot(),
                settlement.agreement(),
                settlement.asOf());
    }

    /** Returns what was divided, receipts included, and what else is known of the period. */
    public Pot pot() {
        return pot(distribution, received);
    }

    static Pot pot(Distribution distribution, Money received) {
        Pot own = distribution.inputs().pot();
        return new Pot(own.amount().plus(received), own.figures(), own.decided(), own.events());
    }

    /** Returns what is expected beside what came out, in the order of the distribution. */
    public List<Comparison> comparisons() {
        return distribution.expected().stream()
                .map(expected -> new Comparison(expected, expected.of().in(settlement)))
                .toList();
    }

    /** Returns whether everything that is expected came out as its words allow. */
    public boolean agrees() {
        return comparisons().stream().allMatch(Comparison::agrees);
    }
}

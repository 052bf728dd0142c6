// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.liancun.money.Money;
import org.liancun.sharing.Settlement;

/**
 * A distribution and its settlement, held against what a source says was paid.
 *
 * <p>Immutable and thread-safe.
 */
public record Settled(Distribution distribution, Settlement settlement) implements Serializable {

    /**
     * Checks that the two belong together.
     *
     * @throws IllegalArgumentException if agreement, pot or date differ
     */
    public Settled {
        requireNonNull(distribution, "distribution");
        checkArgument(
                settlement.agreement().equals(distribution.agreement())
                        && settlement.pot().equals(distribution.pot())
                        && settlement.asOf().equals(distribution.asOf()),
                "Settlement of %s must divide %s under %s as of %s, but divided %s under %s as of %s",
                distribution.id(),
                distribution.pot(),
                distribution.agreement(),
                distribution.asOf(),
                settlement.pot(),
                settlement.agreement(),
                settlement.asOf());
    }

    /**
     * Returns each published payment beside the settled one, in the order of the source; a party that the
     * settlement does not pay gets zero. Empty if none is published.
     */
    public List<Comparison> comparisons() {
        Map<String, Money> paid = settlement.payments();
        return distribution.published().stream()
                .map(expected -> new Comparison(
                        expected.party(), expected.amount(), paid.getOrDefault(expected.party(), Money.ZERO)))
                .toList();
    }

    /** Returns whether every published payment is the settled one to the fen. */
    public boolean agrees() {
        return comparisons().stream().allMatch(comparison -> comparison.gap().isZero());
    }

    /**
     * A published payment beside the settled one.
     *
     * <p>Immutable and thread-safe.
     */
    public record Comparison(String party, Money published, Money settled) implements Serializable {

        /** Checks that no part is missing. */
        public Comparison {
            requireNonNull(party, "party");
            requireNonNull(published, "published");
            requireNonNull(settled, "settled");
        }

        /** Returns the settled less the published amount. */
        public Money gap() {
            return settled.minus(published);
        }
    }
}

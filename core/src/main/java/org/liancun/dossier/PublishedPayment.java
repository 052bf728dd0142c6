// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.money.Money;
import org.liancun.text.Ids;

/**
 * What a source says one party was paid by a distribution.
 *
 * <p>Immutable and thread-safe.
 */
public record PublishedPayment(String party, Money amount) implements Serializable {

    /**
     * Checks the parts by themselves; the party is checked by {@link Dossier}.
     *
     * @throws IllegalArgumentException if the id is not an id
     */
    public PublishedPayment {
        Ids.require(party, "Party of a published payment");
        requireNonNull(amount, "amount");
    }
}

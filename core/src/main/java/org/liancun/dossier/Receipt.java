// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import java.io.Serializable;
import org.liancun.text.Ids;

/**
 * Money that a pot receives from another distribution: whatever that one pays to a party, who divides it again.
 *
 * <p>A company pays its villages; what Ganxi gets is {@code new Receipt("company-2024", "ganxi")} in the pot that Ganxi
 * divides among its households. Immutable and thread-safe.
 *
 * @param distribution the id of the distribution that pays
 * @param party the id of the party that is paid and whose pot this is
 */
public record Receipt(String distribution, String party) implements Serializable {
    /**
     * Checks the parts by themselves; what they refer to is checked by {@link Dossier}.
     *
     * @throws IllegalArgumentException if an id is not an id
     */
    public Receipt {
        Ids.require(distribution, "Distribution of a receipt");
        Ids.require(party, "Party of a receipt");
    }
}

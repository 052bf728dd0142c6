// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.liancun.money.Money;
import org.liancun.sharing.Books;
import org.liancun.sharing.Pot;

/**
 * What a distribution is settled with, besides its agreement and the books that earlier ones left.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pot what is divided, without receipts, and what else is known of the period
 * @param asOf when holdings are read
 * @param opening the balances that the first distribution of a series begins with; empty for later ones
 * @param receipts what other distributions add to the pot, in the order given
 */
public record Inputs(Pot pot, RecordDate asOf, Books opening, List<Receipt> receipts) implements Serializable {
    /** Copies the list. */
    public Inputs {
        requireNonNull(pot, "pot");
        requireNonNull(asOf, "asOf");
        requireNonNull(opening, "opening");
        receipts = ImmutableList.copyOf(receipts);
    }

    /** Obtains an amount, about which nothing else is known, as of a day. */
    public static Inputs of(Money pot, LocalDate asOf) {
        return new Inputs(Pot.of(pot), RecordDate.on(asOf), Books.EMPTY, List.of());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.measure.Quantity;
import org.liancun.text.Ids;

/**
 * What one village of a roll-up paid another, which the whole did not earn, as both of them booked it (抵销).
 *
 * <p>Immutable and thread-safe.
 *
 * @param at the narrowest line that holds both ends, at which the payment drops out; {@code ""} if only the whole does
 * @param received what the recipient booked as income from the payer, on whatever account
 * @param paid what the payer booked as expense or distribution to the recipient
 * @param eliminated what these entries count under the notion, and the whole therefore leaves out
 */
public record Elimination(
        String payer, String recipient, String at, Quantity received, Quantity paid, Income eliminated)
        implements Serializable {

    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if payer or recipient is not an id
     */
    public Elimination {
        Ids.require(payer, "Payer of an elimination");
        Ids.require(recipient, "Recipient of an elimination");
        requireNonNull(at, "at");
        requireNonNull(received, "received");
        requireNonNull(paid, "paid");
        requireNonNull(eliminated, "eliminated");
    }

    /** Returns what the recipient booked less what the payer booked; not zero if the books do not agree. */
    public Quantity gap() {
        return received.minus(paid);
    }

    /** Tells whether one of the two booked something and the other nothing. */
    public boolean isOneSided() {
        return isNothing(received) != isNothing(paid);
    }

    /** Returns both ends and both sides. */
    @Override
    public String toString() {
        return payer + " -> " + recipient + (at.isEmpty() ? "" : " in " + at) + ": received " + received.display(2)
                + ", paid " + paid.display(2) + (isOneSided() ? " (one-sided)" : "");
    }

    private static boolean isNothing(Quantity amount) {
        return amount.bounds().isPoint() && amount.value().isZero();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.liancun.plan.Demand;
import org.liancun.plan.Payout;

/**
 * The cells of what comes of a tier's turn: what {@link Turn} is to a settlement. Immutable and thread-safe.
 *
 * @param tier the tier
 * @param demand what its take demands; claims include what the books say is owed
 * @param demanded the cell of what it demands in all, with what is owed
 * @param due the cell that is 1 when its condition holds
 * @param payouts where it pays, at any depth; the first is that of the tier's own split
 * @param paid the cell of what they pay out of the pot
 */
public record CompiledTurn(Tier tier, Demand demand, int demanded, int due, List<Payout> payouts, int paid) {
    /** Copies the payouts. */
    public CompiledTurn {
        payouts = ImmutableList.copyOf(payouts);
    }

    /** Returns what changes hands: what the parties of a tier pay in, or what those of any other receive. */
    long moved(long[] cells) {
        return tier.split().paysIn() ? Math.negateExact(cells[paid]) : received(cells);
    }

    /** Tells whether the tier pays each party its own claim. */
    boolean paysClaims() {
        return tier.split() instanceof Split.ByClaim;
    }

    /** Returns what the parties receive: what is paid out of the pot and what backers add, at any depth. */
    long received(long[] cells) {
        long received = 0;
        for (Payout payout : payouts) {
            received = Math.addExact(received, payout.received(cells));
        }
        return received;
    }
}

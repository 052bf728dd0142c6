// SPDX-License-Identifier: Apache-2.0
package org.liancun.network;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.sharing.Agreement;
import org.liancun.text.Ids;
import org.liancun.text.Prompt;

/**
 * One agreement of a network and where its pot comes from.
 *
 * <p>A company divides a profit among villages; a village divides what it got among its households: the second hop is paid by
 * the village and draws from the first. Immutable and thread-safe.
 *
 * @param id the hop's id
 * @param agreement how the pot is divided
 * @param payer the id of the party whose money is divided
 * @param from the hops whose payments to the payer are added to the pot, in id order; none when all of it is given from outside
 */
public record Hop(String id, Agreement agreement, String payer, List<String> from) implements Serializable {
    /**
     * Checks the ids and puts those of the hops it draws from in order.
     *
     * @throws IllegalArgumentException if an id breaks the rule of ids, or the hop draws from one twice
     */
    public Hop {
        Ids.require(id, "Hop id");
        requireNonNull(agreement, "agreement");
        Ids.require(payer, "Payer of hop " + id);
        from = ImmutableList.sortedCopyOf(Ids.once(from, "Hop from which " + id + " draws"));
    }

    /** Obtains a hop from the hops it draws from, which may be none. */
    public static Hop of(String id, Agreement agreement, String payer, String... from) {
        return new Hop(id, agreement, payer, List.of(from));
    }

    /** Returns id, payer, agreement and where it draws from: {@code "village: v1 pays by rules, drawing from pool"}. */
    @Override
    public String toString() {
        String drawing = from.isEmpty() ? "" : ", drawing from " + String.join(", ", from);
        return Prompt.line(id + ": " + payer + " pays by " + agreement.id() + drawing);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.plan;

import java.util.List;
import java.util.Set;

/**
 * An agreement compiled for one register: dates, selections and weights are settled once, and what is left is arithmetic on
 * cells.
 *
 * <p>A plan pays what {@code Sharing.settle} pays and keeps the same books, to the fen, but gives no reasons. Whoever wants to
 * know why settles the same pot there. Immutable and thread-safe; each thread works on a worksheet of its own.
 */
public final class Plan {
    final Names names;
    final int pot;
    final int remaining;
    final Routine routine;
    private final long[] image;

    Plan(Names names, long[] image, int pot, int remaining, Routine routine) {
        this.names = names;
        this.image = image;
        this.pot = pot;
        this.remaining = remaining;
        this.routine = routine;
    }

    /** Returns the ids of the parties of the register, in their order, which is also that of payments. */
    public List<String> parties() {
        return names.parties();
    }

    /** Returns the figures that the agreement refers to. */
    public Set<String> figures() {
        return names.figures().keySet();
    }

    /** Returns a worksheet with empty books, no figures, decisions or events. */
    public Worksheet worksheet() {
        return new Worksheet(this, image.clone());
    }

    /** Returns how many parties and cells there are. */
    @Override
    public String toString() {
        return "Plan for " + names.parties().size() + " parties: " + image.length + " cells";
    }
}

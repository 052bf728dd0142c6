// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Prompt;

/**
 * The part of an entity that one owner holds directly, during a period (持股).
 *
 * <p>An entity may hold a part of itself; such treasury stock gets nothing (Company Law 2023, article 210(4)), so that
 * everything seen through it belongs to the other owners. Immutable and thread-safe.
 *
 * @param owner the id of the party or venture that owns
 * @param entity the id of what is owned
 * @param share how much of it, above 0 and at most 100 %
 * @param during when the owner holds it
 */
public record Stake(String owner, String entity, Ratio share, Period during)
        implements Comparable<Stake>, Serializable {
    private static final Comparator<Stake> ORDER = Comparator.comparing(Stake::entity)
            .thenComparing(Stake::owner)
            .thenComparing(Stake::during)
            .thenComparing(Stake::share);

    /**
     * Checks the ids and the share.
     *
     * @throws IllegalArgumentException if an id breaks the rule of {@link Ids} or the share is not above 0 and at most 100 %
     */
    public Stake {
        Ids.require(owner, "Owner of a stake");
        Ids.require(entity, "Entity of a stake");
        requireNonNull(during, "during");
        if (share.signum() <= 0 || share.compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException(
                    "Stake of " + owner + " in " + entity + " must be above 0% and at most 100%, but was " + share);
        }
    }

    /** Obtains a stake without beginning or end. */
    public static Stake of(String owner, String entity, Ratio share) {
        return new Stake(owner, entity, share, Period.ALWAYS);
    }

    /** Obtains a stake without beginning or end from a text that {@link Ratio#parse} reads, such as {@code "80%"}. */
    public static Stake of(String owner, String entity, String share) {
        return of(owner, entity, Ratio.parse(share));
    }

    /** Orders by entity, owner, period and share. */
    @Override
    public int compareTo(Stake other) {
        return ORDER.compare(this, other);
    }

    /** Returns owner, share, entity and period, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(Prompt.cut(owner, 24) + " " + share + " of " + Prompt.cut(entity, 24) + ", " + during);
    }
}

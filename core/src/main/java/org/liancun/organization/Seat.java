// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import org.liancun.text.Ids;

/**
 * Where somebody sits: a post, and of a post counted per village also the village.
 *
 * <p>Immutable and thread-safe.
 *
 * @param post the post
 * @param village the id of the village, empty if the seat is of none
 */
public record Seat(Post post, String village) implements Comparable<Seat>, Serializable {
    private static final Comparator<Seat> ORDER =
            Comparator.comparing(Seat::post).thenComparing(Seat::village);

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the village breaks the rule for ids
     */
    public Seat {
        requireNonNull(post, "post");
        if (!requireNonNull(village, "village").isEmpty()) {
            Ids.require(village, "Village of a seat");
        }
    }

    /** Obtains a seat of no village. */
    public static Seat of(Post post) {
        return new Seat(post, "");
    }

    /** Orders by post, then by village. */
    @Override
    public int compareTo(Seat other) {
        return ORDER.compare(this, other);
    }

    /** Returns text such as {@code "joint 村书记 of ganxi"}. */
    @Override
    public String toString() {
        return post + (village.isEmpty() ? "" : " of " + village);
    }
}

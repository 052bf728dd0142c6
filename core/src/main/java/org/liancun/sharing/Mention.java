// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.text.Ids;

/**
 * Something outside an agreement that the agreement names, and where.
 *
 * <p>Whoever checks an agreement, or asks what must be known to settle it, reads its mentions and knows no case of the vocabulary.
 * Immutable and thread-safe.
 *
 * @param kind what is named
 * @param id its id
 * @param path the tier or slice that names it, as steps have it, such as {@code "dividend/members"}; empty outside a tier
 * @param at where it stands in the data, part by part, such as {@code "tiers/0/split/slices/1/to/party"}
 */
public record Mention(Kind kind, String id, String path, String at) implements Serializable {
    /** Checks that all parts are there and the id is one. */
    public Mention {
        requireNonNull(kind, "kind");
        Ids.require(id, "Mentioned id");
        requireNonNull(path, "path");
        requireNonNull(at, "at");
    }

    /** What can be named. */
    public enum Kind {
        /** A party of the register. */
        PARTY,
        /** A measure of the register. */
        MEASURE,
        /** A figure of the pot. */
        FIGURE,
        /** An account of the books. */
        ACCOUNT,
        /** An event of the pot's period. */
        EVENT,
        /** A slice whose ratio the pot must have decided. */
        SLICE,
        /** An earlier tier of the same list. */
        TIER
    }
}

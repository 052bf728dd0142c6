// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * The statement that a local mechanism amounts to a canonical one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param mechanism the canonical kind
 * @param strength how strongly the source shows it, never {@link Strength#SILENT}
 */
public record Link(Mechanism mechanism, Strength strength) implements Serializable {
    /**
     * Checks that the link says something.
     *
     * @throws IllegalArgumentException if the strength is {@link Strength#SILENT}
     */
    public Link {
        requireNonNull(mechanism, "mechanism");
        if (!requireNonNull(strength, "strength").isEvident()) {
            throw new IllegalArgumentException(
                    "Strength of a link to " + mechanism + " must be STRONG, PARTIAL or NAME_ONLY, but was SILENT");
        }
    }

    /** Obtains a strong link. */
    public static Link strong(Mechanism mechanism) {
        return new Link(mechanism, Strength.STRONG);
    }

    /** Obtains a partial link. */
    public static Link partial(Mechanism mechanism) {
        return new Link(mechanism, Strength.PARTIAL);
    }

    /** Obtains a link by name only. */
    public static Link nameOnly(Mechanism mechanism) {
        return new Link(mechanism, Strength.NAME_ONLY);
    }

    /** Returns text such as {@code "L04 STRONG"}. */
    @Override
    public String toString() {
        return mechanism.code() + " " + strength;
    }
}

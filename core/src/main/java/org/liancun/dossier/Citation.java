// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A place in a dossier that refers to a fact.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fact the id of the fact
 * @param pointer the place as a JSON pointer into the file format, for example {@code /places/villages/0/facts/2}
 * @param owner the id of what stands there: the village, body, mechanism or recomputation, the subject of a figure, the
 *     figure of a published income, the village of an income entry
 */
public record Citation(String fact, String pointer, String owner) implements Serializable {
    /** Checks that no part is missing. */
    public Citation {
        requireNonNull(fact, "fact");
        requireNonNull(pointer, "pointer");
        requireNonNull(owner, "owner");
    }

    /** Returns text such as {@code "S0-064 at /figures/23 (fengchaoshan-cluster)"}. */
    @Override
    public String toString() {
        return fact + " at " + pointer + " (" + owner + ")";
    }
}

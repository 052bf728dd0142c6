// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;

/**
 * How much of a scheme is done: which of the six unified services (六统一) a co-operative gives, for example.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scheme what was promised
 * @param done the ids of the mechanisms that are done, each once, whether they are of the scheme or not
 */
public record Completeness(Scheme scheme, List<String> done) implements Serializable {
    /**
     * Checks the list.
     *
     * @throws IllegalArgumentException if an id breaks the rule for ids or is listed twice
     */
    public Completeness {
        requireNonNull(scheme, "scheme");
        done = Ids.once(done, "Mechanism done of " + scheme.id());
    }

    /** Returns the mechanisms of the scheme that are done, in the order of the scheme. */
    public List<String> present() {
        return scheme.mechanisms().stream().filter(done::contains).toList();
    }

    /** Returns the mechanisms of the scheme that are not done, in the order of the scheme. */
    public List<String> missing() {
        return scheme.mechanisms().stream().filter(id -> !done.contains(id)).toList();
    }

    /** Returns what is done beyond the scheme, in the order given. */
    public List<String> beyond() {
        return done.stream().filter(id -> !scheme.mechanisms().contains(id)).toList();
    }

    /** Returns the part of the scheme that is done, from 0 to 1; each mechanism counts the same. */
    public Ratio share() {
        return Ratio.of(present().size(), scheme.mechanisms().size());
    }

    /** Tells whether nothing of the scheme is missing. */
    public boolean isComplete() {
        return missing().isEmpty();
    }

    /** Returns text such as {@code "six-unified: 5 of 6, missing [order-purchase]"}. */
    @Override
    public String toString() {
        return scheme.id() + ": " + present().size() + " of "
                + scheme.mechanisms().size() + (isComplete() ? "" : ", missing " + missing());
    }
}

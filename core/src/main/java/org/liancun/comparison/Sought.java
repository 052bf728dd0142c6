// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.liancun.money.Money;

/**
 * What came of a search for the input at which a figure reaches a target. Immutable and thread-safe.
 *
 * @param <V> what the input is
 */
public sealed interface Sought<V> extends Serializable permits Sought.Found, Sought.Missed {
    /** Returns the input, or nothing where the target is not reached. */
    Optional<V> answer();

    /** Returns the figure at the answer, or the most that was found. */
    Money figure();

    /** Returns how the search looked, and so how sure it is. */
    Looking looking();

    /** Returns how many values of the input were looked at. */
    long asked();

    /**
     * The target is reached: the input at which it is, and the figure there, which is at least the target. Looked for by halves, there may
     * be an earlier one if the figure turns.
     */
    record Found<V>(V at, Money figure, Looking looking, long asked) implements Sought<V> {
        /** Checks that all are there. */
        public Found {
            requireNonNull(at, "at");
            requireNonNull(figure, "figure");
            requireNonNull(looking, "looking");
        }

        @Override
        public Optional<V> answer() {
            return Optional.of(at);
        }

        @Override
        public String toString() {
            return "Reached at " + at + " with " + figure + ", " + looking.words(asked);
        }
    }

    /**
     * The target is not reached: the input at which the figure comes nearest, and the figure there. Looked for by halves, it may be reached
     * elsewhere if the figure turns.
     */
    record Missed<V>(V best, Money figure, Looking looking, long asked) implements Sought<V> {
        /** Checks that all are there. */
        public Missed {
            requireNonNull(best, "best");
            requireNonNull(figure, "figure");
            requireNonNull(looking, "looking");
        }

        @Override
        public Optional<V> answer() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "Not reached, at most " + figure + " at " + best + ", " + looking.words(asked);
        }
    }
}

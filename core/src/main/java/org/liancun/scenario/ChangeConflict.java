// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.io.Serializable;
import org.liancun.measure.Period;
import org.liancun.text.Phrase;
import org.liancun.text.Prompt;

/**
 * Two changes that cannot both be meant (变更冲突). Applied all the same, the later one has the last word. Immutable and thread-safe.
 *
 * @param first the one that is applied first
 * @param second the one that is applied after it
 */
public record ChangeConflict(Change first, Change second) implements Serializable {
    /**
     * Checks that they conflict.
     *
     * @throws IllegalArgumentException if they do not
     */
    public ChangeConflict {
        if (!first.conflictsWith(second)) {
            throw new IllegalArgumentException(
                    "Changes of a conflict must conflict, but were " + first.id() + " and " + second.id());
        }
    }

    /** Returns the days on which both hold. */
    public Period during() {
        return first.during().intersection(second.during()).orElseThrow();
    }

    /** Returns the conflict as a sentence. */
    public Phrase phrase() {
        return Phrase.of(
                "变更%s与%s都改动%s。",
                "Changes %s and %s both change %s.",
                Phrase.same(first.id()),
                Phrase.same(second.id()),
                Phrase.same(first.path().length() > second.path().length() ? first.path() : second.path()));
    }

    /** Returns the English sentence, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(phrase().en());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.text.Phrase;
import org.liancun.text.Prompt;

/**
 * What a meeting lacked. Immutable and thread-safe.
 *
 * @param rule the rule that it did not keep to
 * @param needed the days or votes needed
 * @param had the days or votes there were, fewer than needed
 */
public record Shortfall(VotingRule rule, long needed, long had) implements Serializable {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if nothing was lacking
     */
    public Shortfall {
        requireNonNull(rule, "rule");
        if (had >= needed) {
            throw new IllegalArgumentException("Shortfall must be of less than needed " + needed + ", but was " + had);
        }
    }

    /** Returns how many days or votes were missing. */
    public long missing() {
        return needed - had;
    }

    /** Returns a sentence: 同意票数应当不少于667，实为600，缺67（…第27条第3款）。 */
    public Phrase describe() {
        Phrase counted = rule.requirement().label();
        Phrase cited = rule.article().cite();
        return new Phrase(
                counted.zh() + "应当不少于" + needed + "，实为" + had + "，缺" + missing() + "（" + cited.zh() + "）",
                "Number " + counted.en() + " must be at least " + needed + ", but was " + had + ": " + missing()
                        + " missing (" + cited.en() + ")");
    }

    /** Returns the sentence in English, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(describe().en());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Prompt;

/**
 * Awards given together (集中表彰). Immutable and thread-safe.
 *
 * @param categories the titles awarded, at least one, each once
 * @param awards how many in all categories together; sources seldom say how many in each
 * @param during when
 */
public record Commendation(List<Name> categories, Quantity awards, Period during) implements Serializable {
    /**
     * Checks the categories.
     *
     * @throws IllegalArgumentException if there is none or one stands twice
     */
    public Commendation {
        categories = ImmutableList.copyOf(categories);
        requireNonNull(awards, "awards");
        requireNonNull(during, "during");
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("Commendation must have at least 1 category, but had 0");
        }
        Ids.requireOnce(categories, category -> category, "Category of a commendation");
    }

    /** Returns text such as {@code "150个 in 5 categories, 2024"}. */
    @Override
    public String toString() {
        return Prompt.line(awards + " in " + categories.size()
                + (categories.size() == 1 ? " category, " : " categories, ") + during);
    }
}

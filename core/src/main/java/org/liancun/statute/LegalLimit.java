// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.measure.Bounds;
import org.liancun.money.Money;
import org.liancun.text.Prompt;

/**
 * What an article, or a charter, allows a parameter to be; where and from when is what its law says.
 *
 * <p>At least 60 % by trade is {@code LegalLimit.of(PATRONAGE, Bounds.atLeast(Ratio.percent(60)), CooperativeLaw.PATRONAGE)}.
 * When several limits hold at once, all of them are kept to. Immutable and thread-safe.
 *
 * @param parameter what is limited
 * @param bounds the numbers allowed: a count, or a part of the whole
 * @param above the net income above which the limit holds; zero where it always does
 * @param article the article that sets it
 */
public record LegalLimit(Parameter parameter, Bounds bounds, Money above, Article article) implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the net income is negative
     */
    public LegalLimit {
        requireNonNull(parameter, "parameter");
        requireNonNull(bounds, "bounds");
        requireNonNull(article, "article");
        if (above.signum() < 0) {
            throw new IllegalArgumentException(
                    "Net income above which a limit holds must not be negative, but was " + above);
        }
    }

    /** Obtains a limit that holds whatever the net income. */
    public static LegalLimit of(Parameter parameter, Bounds bounds, Article article) {
        return new LegalLimit(parameter, bounds, Money.ZERO, article);
    }

    /** Returns parameter, bounds and citation, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(parameter + " in " + bounds + ", " + article.cite().zh());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.text.Phrase;
import org.liancun.text.Prompt;

/**
 * What a guard found. Immutable and thread-safe.
 *
 * @param guard the guard
 * @param article the article that is not kept to
 * @param place the path of the tier, or the id of the party, entity or meeting that it concerns
 * @param figures the figures that break the rule, in the order in which one reads them
 */
public record Finding(Guard guard, Article article, String place, List<Measured> figures) implements Serializable {
    /** Copies the figures. */
    public Finding {
        requireNonNull(guard, "guard");
        requireNonNull(article, "article");
        requireNonNull(place, "place");
        figures = ImmutableList.copyOf(figures);
    }

    /** Returns the whole in a sentence: how much it matters, where, what the law says, the figures, the citation. */
    public Phrase describe() {
        Phrase matters = new Phrase(
                guard.severity().label().zh() + "：" + place + "，",
                guard.severity().label().en() + " at " + place + ": ");
        Phrase shown = Phrase.list(figures.stream().map(Measured::describe).toList());
        Phrase reasons = figures.isEmpty()
                ? article.cite()
                : shown.plus(new Phrase("；", "; ")).plus(article.cite());
        return matters.plus(guard.meaning()).plus(Phrase.of("（%s）", " (%s)", reasons));
    }

    /** Returns guard, place and citation, then the figures. */
    @Override
    public String toString() {
        return Prompt.text(
                guard + " at " + Prompt.cut(place, 24) + ", " + article.cite().zh(),
                figures.stream().map(each -> "  " + each).toList());
    }
}

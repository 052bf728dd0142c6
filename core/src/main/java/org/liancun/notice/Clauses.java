// SPDX-License-Identifier: Apache-2.0
package org.liancun.notice;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Step;
import org.liancun.sharing.Tier;
import org.liancun.text.Names;
import org.liancun.text.Outline;
import org.liancun.text.Phrase;
import org.liancun.text.Prompt;

/**
 * An agreement read aloud: a clause for each tier, in order, and in it one for each tier or slice inside.
 *
 * <p>Nothing that the agreement says is left out, and nothing is said twice. Immutable and thread-safe.
 *
 * @param title what the agreement is called
 * @param opening what holds for all clauses
 * @param example pot and day of the worked example; no text when there is none
 * @param clauses the clauses, in order
 */
public record Clauses(Phrase title, Phrase opening, Phrase example, List<Clause> clauses) implements Serializable {
    /** Copies the clauses. */
    public Clauses {
        requireNonNull(title, "title");
        requireNonNull(opening, "opening");
        requireNonNull(example, "example");
        clauses = ImmutableList.copyOf(clauses);
    }

    /** Obtains the clauses of an agreement, in which things are called by their names. */
    public static Clauses of(Agreement agreement, Names names) {
        return of(agreement, names, Phrase.EMPTY, path -> Phrase.EMPTY);
    }

    /**
     * Obtains the clauses of an agreement with a worked example: each clause says what it came to in a settlement.
     *
     * @throws IllegalArgumentException if the settlement is not one of the agreement
     */
    public static Clauses of(Agreement agreement, Names names, Settlement example) {
        List<Tier> settled = example.steps().stream()
                .filter(step -> step.path().equals(step.tier().id()))
                .map(Step::tier)
                .toList();
        if (!settled.equals(agreement.tiers())) {
            throw new IllegalArgumentException("Example of clauses must be a settlement of agreement " + agreement.id()
                    + " and its tiers, but was one of " + example.agreement());
        }
        Worked worked = new Worked(example, names);
        return of(agreement, names, worked.opening(), worked::at);
    }

    private static Clauses of(Agreement agreement, Names names, Phrase opening, Function<String, Phrase> examples) {
        Outline outline = agreement.outline(names);
        List<Clause> clauses = new ArrayList<>();
        for (Outline point : outline.points()) {
            String number = Integer.toString(clauses.size() + 1);
            Phrase article = Numbering.article(clauses.size() + 1);
            clauses.add(clause(point, point.id(), article, number, examples));
        }
        return new Clauses(agreement.name().phrase(), outline.text(), opening, clauses);
    }

    private static Clause clause(
            Outline point, String path, Phrase shown, String number, Function<String, Phrase> examples) {
        List<Clause> inner = new ArrayList<>();
        for (Outline inside : point.points()) {
            String next = Numbering.inside(number, inner.size() + 1);
            inner.add(clause(inside, path + "/" + inside.id(), Phrase.same(next), next, examples));
        }
        return new Clause(path, shown, point.text(), examples.apply(path), inner);
    }

    /** Returns title, opening and clauses, one a line, with what stands in a clause two blanks further in. */
    public String text(Locale locale) {
        return ClauseText.plain(this, locale);
    }

    /** Returns title, opening and clauses in Markdown. */
    public String markdown(Locale locale) {
        return ClauseText.markdown(this, locale);
    }

    /** Returns the Chinese title and clauses, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        return Prompt.text(title.zh(), text(Locale.CHINESE).lines().skip(1).toList());
    }
}

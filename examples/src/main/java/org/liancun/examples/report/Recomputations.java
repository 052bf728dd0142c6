// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Figure;
import org.liancun.dossier.Recomputed;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Section;
import org.liancun.examples.page.Wording;
import org.liancun.income.Reconciliation;
import org.liancun.income.Verdict;
import org.liancun.text.TextTable;

/** The part that works every figure out again and holds it against what was published. */
final class Recomputations {
    private static final int DECIMALS = 5;
    private static final Pattern ID = Pattern.compile("\\p{L}[\\p{L}\\p{N}_.-]*");

    private Recomputations() {}

    static List<Section> of(String heading, Shelf shelf, Wording wording) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(1, heading, summary(shelf, Words.of(wording))));
        for (Dossier dossier : shelf.all()) {
            if (!dossier.evidence().recomputations().isEmpty()) {
                Words words = Words.of(wording, dossier);
                sections.add(Section.of(2, words.name(dossier.title()), table(dossier.recompute(), words)));
            }
        }
        return sections;
    }

    private static Block summary(Shelf shelf, Words words) {
        Tally all = Tally.of(shelf.all());
        List<String> headings = new ArrayList<>(List.of(words.say(Caption.AREA)));
        all.verdicts().keySet().forEach(verdict -> headings.add(words.say(verdict.label())));
        headings.add(words.say(Caption.NOT_PUBLISHED));
        List<List<String>> rows = shelf.all().stream()
                .map(dossier -> counts(dossier, all.verdicts().keySet(), words))
                .toList();
        return new Block.Grid(new TextTable(headings, rows));
    }

    private static List<String> counts(Dossier dossier, Set<Verdict> verdicts, Words words) {
        Tally tally = Tally.of(List.of(dossier));
        List<String> row = new ArrayList<>(List.of(words.name(dossier.title())));
        for (Verdict verdict : verdicts) {
            Integer count = tally.verdicts().get(verdict);
            row.add(count == null ? "-" : count.toString());
        }
        row.add(Integer.toString(tally.unpublished()));
        return row;
    }

    /** Returns the formula with each figure as published, followed by its fact: {@code "约451.29万元 [S0-064] / 5个村 [S0-006]"}. */
    private static String inNumbers(Recomputed recomputed) {
        Map<String, Figure> figures = recomputed.figures();
        return ID.matcher(recomputed.recomputation().formula().toString())
                .replaceAll(match -> figures.containsKey(match.group())
                        ? Matcher.quoteReplacement(withFact(figures.get(match.group())))
                        : Matcher.quoteReplacement(match.group()));
    }

    private static String withFact(Figure figure) {
        return figure.quantity() + " [" + figure.id() + "]";
    }

    /** One row for each recomputation: the formula in numbers, what comes out, what was published, the verdict. */
    static Block table(List<Recomputed> all, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (Recomputed recomputed : all) {
            rows.add(List.of(
                    recomputed.recomputation().id(),
                    words.name(recomputed.recomputation().name()),
                    inNumbers(recomputed),
                    recomputed.computed().display(DECIMALS),
                    recomputed.published().map(Recomputations::withFact).orElse(""),
                    recomputed
                            .reconciliation()
                            .map(Reconciliation::verdict)
                            .map(verdict -> words.say(verdict.label()))
                            .orElse(words.say(Caption.NOT_PUBLISHED)),
                    recomputed.recomputation().note()));
        }
        return words.grid(
                1,
                rows,
                Caption.ROW,
                Caption.WHAT,
                Caption.FORMULA,
                Caption.COMPUTED,
                Caption.PUBLISHED,
                Caption.VERDICT,
                Caption.NOTE);
    }
}

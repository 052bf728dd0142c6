// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import java.util.ArrayList;
import java.util.List;
import org.liancun.dossier.Dossier;
import org.liancun.examples.cases.Check;
import org.liancun.examples.cases.Trial;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Report;
import org.liancun.examples.page.Section;
import org.liancun.examples.page.Wording;
import org.liancun.income.Verdict;

/** Published cases that were run: one row each, or one of them whole. */
public final class Cases {
    private Cases() {}

    /** Returns a table with one row for each case, and how many conform. */
    public static Report table(List<Trial> trials, Wording wording) {
        Words words = Words.of(wording);
        List<List<String>> rows =
                trials.stream().map(trial -> row(trial, words)).toList();
        long checks = trials.stream().mapToLong(trial -> trial.checks().size()).sum();
        long conforming = trials.stream().filter(Trial::conforms).count();
        String counts = words.say(Caption.CONFORMING) + ": " + conforming + " / " + trials.size() + "; "
                + words.say(Caption.CHECKS) + ": " + checks;
        Block table = words.grid(
                rows,
                Caption.CASE,
                Caption.NAME,
                Caption.GRADE,
                Caption.CHECKS,
                Caption.EQUAL,
                Caption.AS_WORDED,
                Caption.APART,
                Caption.VERDICT);
        Section only = Section.of(1, words.say(Caption.CASES), table, new Block.Prose(counts));
        return new Report(words.say(Caption.TITLE), List.of(only));
    }

    private static List<String> row(Trial trial, Words words) {
        long equal = trial.checks().stream()
                .filter(check -> check.agrees() && check.reconciliation().verdict() == Verdict.EQUAL)
                .count();
        int apart = trial.gaps().size();
        return List.of(
                trial.entry().id(),
                words.say(trial.dossier().title()),
                words.say(trial.entry().grade().label()),
                Integer.toString(trial.checks().size()),
                Long.toString(equal),
                Long.toString(trial.checks().size() - equal - apart),
                Integer.toString(apart),
                words.say(trial.conforms() ? Caption.CONFORMS : Caption.CONFORMS_NOT));
    }

    /** Returns one case: its sources, its figures worked out again, its distributions explained, and every check. */
    public static Report whole(Trial trial, Wording wording) {
        Dossier dossier = trial.dossier();
        Words words = Words.of(wording, dossier);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(2, words.say(Caption.SOURCES), sources(dossier, words)));
        if (!dossier.evidence().recomputations().isEmpty()) {
            sections.add(
                    Section.of(2, words.say(Caption.RECOMPUTED), Recomputations.table(dossier.recompute(), words)));
        }
        sections.addAll(Settlements.of(dossier, wording, Settlements::everybody));
        sections.add(Section.of(2, words.say(Caption.CHECKS), checks(trial, words)));
        return new Report(trial.entry().id() + "  " + words.name(dossier.title()), sections);
    }

    private static List<Block> sources(Dossier dossier, Words words) {
        return dossier.evidence().sources().stream()
                .<Block>map(source ->
                        new Block.Prose(source.id() + "  " + words.name(source.title()) + ". " + source.note()))
                .toList();
    }

    private static Block checks(Trial trial, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (Check check : trial.checks()) {
            rows.add(List.of(
                    check.id(),
                    words.say(check.agrees() ? Caption.AGREES : Caption.APART),
                    check.reconciliation().explain(words.wording().locale()),
                    check.note()));
        }
        return words.grid(rows, Caption.ROW, Caption.VERDICT, Caption.WHAT, Caption.NOTE);
    }
}

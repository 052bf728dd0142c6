// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.liancun.money.Money;
import org.liancun.text.Name;

/** Settles runs that begin with what earlier ones still owe. */
final class Correcting {
    private static final String PATH = "correction";

    private Correcting() {}

    /**
     * Settles corrections in steps of their own, and then the run with what they leave; rates of the gross stay rates of the pot.
     * What is owed was owed before this run and is paid in full: where the pot does not reach, what remains is negative.
     *
     * @throws IllegalArgumentException if there are corrections and a tier has the path of their steps
     */
    static Settlement settle(Agreement rules, Run run, Books books, List<Restatement> corrections) {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        for (Restatement correction : corrections) {
            String path = PATH + "/" + correction.corrected().asOf();
            add(steps, path + "/owed", correction.owed(), Split.by(PATH, Who.all()));
            add(steps, path + "/back", correction.back(), Split.from(Split.by(PATH, Who.all())));
        }
        List<Step> first = steps.build();
        if (!first.isEmpty()
                && rules.tiers().stream().anyMatch(tier -> tier.id().equals(PATH))) {
            throw new IllegalArgumentException("Agreement " + rules.id() + " has corrections to settle, so no tier must"
                    + " be called " + PATH + ", but one was");
        }
        return Sharing.settle(rules, run.pot(), run.register(), books, first);
    }

    private static void add(
            ImmutableList.Builder<Step> steps, String path, SortedMap<String, Money> entries, Split split) {
        if (entries.isEmpty()) {
            return;
        }
        Money total = Money.sum(entries.values());
        Tier tier = Tier.of("part", Base.fixed(total), Take.everything(), split).called(Name.of("更正", "correction"));
        List<Line> lines =
                entries.entrySet().stream().map(entry -> line(entry, split)).toList();
        Money paid = split.paysIn() ? total.negated() : total;
        steps.add(new Step(path, tier, Basis.paid(total, paid), new Key(total.fen(), 100), lines));
    }

    private static Line line(Map.Entry<String, Money> entry, Split split) {
        Line line = new Line(entry.getKey(), entry.getValue().fen(), entry.getValue());
        return split.paysIn() ? line.negated() : line;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.liancun.dossier.Distribution;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Settled;
import org.liancun.dossier.Standing;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Section;
import org.liancun.examples.page.Wording;
import org.liancun.sharing.Explanation;
import org.liancun.sharing.Settlement;

/** The chapters on the distributions of a dossier: what was divided, how, to whom, and why. */
public final class Settlements {
    private Settlements() {}

    /**
     * Returns a chapter for each distribution of a dossier, in order.
     *
     * @param explained the ids of the parties to explain, given what was settled
     */
    public static List<Section> of(Dossier dossier, Wording wording, Function<Settled, List<String>> explained) {
        Words words = Words.of(wording, dossier);
        List<Section> sections = new ArrayList<>();
        for (Distribution distribution : dossier.economy().distributions()) {
            Settled settled = dossier.settle(distribution.id());
            sections.add(new Section(2, heading(dossier, settled, words), opening(settled, words)));
            SettlementTables tables = new SettlementTables(dossier, settled, words);
            sections.add(chapter(words, Caption.PARTIES, tables.parties()));
            sections.add(chapter(words, Caption.STEPS, tables.steps()));
            sections.add(
                    new Section(3, "· " + words.say(Caption.PAYMENTS), payments(settled.settlement(), tables, words)));
            if (!settled.comparisons().isEmpty()) {
                sections.add(chapter(words, Caption.AGAINST_EXPECTED, tables.comparisons()));
            }
            List<Block> reasons = explained.apply(settled).stream()
                    .<Block>map(party ->
                            new Block.Listing(words.say(settled.settlement().explain(party))))
                    .toList();
            sections.add(new Section(3, "· " + words.say(Caption.WHY), reasons));
        }
        return sections;
    }

    /**
     * Returns the one party whose explanation shows most: the last one whose payment was expected, else the one paid in the
     * most steps, of several such the one paid most.
     */
    public static List<String> mostTelling(Settled settled) {
        Settlement settlement = settled.settlement();
        List<String> expected = settled.distribution().expected().stream()
                .map(each -> each.of().party())
                .filter(settlement.payments()::containsKey)
                .toList();
        if (!expected.isEmpty()) {
            return expected.subList(expected.size() - 1, expected.size());
        }
        return settlement.payments().keySet().stream()
                .map(settlement::explain)
                .max(Comparator.<Explanation>comparingInt(each -> each.reasons().size())
                        .thenComparing(Explanation::total))
                .map(Explanation::party)
                .stream()
                .toList();
    }

    /** Returns every party that is paid, in order. */
    public static List<String> everybody(Settled settled) {
        return List.copyOf(settled.settlement().payments().keySet());
    }

    private static Section chapter(Words words, Caption caption, Block... blocks) {
        return new Section(3, "· " + words.say(caption), List.of(blocks));
    }

    private static String heading(Dossier dossier, Settled settled, Words words) {
        Distribution distribution = settled.distribution();
        String agreement = dossier.economy()
                .agreement(distribution.agreement())
                .map(found -> words.name(found.name()))
                .orElse(distribution.agreement());
        return agreement + " — " + words.say(distribution.standing().label());
    }

    private static List<Block> opening(Settled settled, Words words) {
        Distribution distribution = settled.distribution();
        List<Block> blocks = new ArrayList<>();
        if (distribution.standing() == Standing.ILLUSTRATIVE) {
            blocks.add(new Block.Notice(words.say(Caption.ILLUSTRATIVE)));
        } else if (distribution.standing() == Standing.RULE_PUBLISHED) {
            blocks.add(new Block.Prose(words.say(Caption.RULE_PUBLISHED)));
        }
        if (!distribution.note().isEmpty()) {
            blocks.add(new Block.Prose(distribution.note()));
        }
        Settlement settlement = settled.settlement();
        blocks.add(new Block.Prose(String.format(
                "%s %s (%s %s) = %s %s + %s %s",
                words.say(Caption.POT),
                settlement.pot().formatYuan(),
                words.say(Caption.AS_OF),
                settlement.asOf(),
                words.say(Caption.PAID),
                settlement.paid().formatYuan(),
                words.say(Caption.REMAINING),
                settlement.remaining().formatYuan())));
        return blocks;
    }

    /** The table, and the picture where there is a pot out of which something flows. */
    private static List<Block> payments(Settlement settlement, SettlementTables tables, Words words) {
        return settlement.pot().signum() > 0
                ? List.of(tables.payments(), FlowPicture.of(settlement, words))
                : List.of(tables.payments());
    }
}

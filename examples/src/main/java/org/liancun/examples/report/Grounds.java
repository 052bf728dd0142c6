// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.liancun.dossier.Dossier;
import org.liancun.examples.page.Block;
import org.liancun.grouping.HollowSign;
import org.liancun.grouping.LinkingPrinciple;
import org.liancun.measure.Unit;

/** By what an area says that it links villages, and in what it calls them hollow. */
final class Grounds {
    private static final int DECIMALS = 2;

    private Grounds() {}

    static List<Block> of(Dossier dossier, Words words) {
        List<Block> blocks = new ArrayList<>();
        words.gridIfAny(principles(dossier, words), Caption.PRINCIPLE, Caption.ASPECTS, Caption.FACTS)
                .ifPresent(blocks::add);
        words.gridIfAny(
                        signs(dossier, words),
                        Caption.HOLLOW,
                        Caption.WHAT,
                        Caption.GONE,
                        Caption.ALL,
                        Caption.SHARE,
                        Caption.FACTS)
                .ifPresent(blocks::add);
        return blocks;
    }

    private static List<List<String>> principles(Dossier dossier, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (LinkingPrinciple principle : dossier.places().principles()) {
            String aspects = principle.aspects().stream().map(words::name).collect(joining("; "));
            rows.add(List.of(words.name(principle.name()), aspects, Facts.brief(principle.facts())));
        }
        return rows;
    }

    private static List<List<String>> signs(Dossier dossier, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (HollowSign sign : dossier.places().hollow()) {
            boolean counted = !sign.gone().isEmpty() && !sign.all().isEmpty();
            rows.add(List.of(
                    words.nameOf(sign.of()),
                    words.say(sign.aspect().label()),
                    words.figure(dossier, sign.gone()),
                    words.figure(dossier, sign.all()),
                    counted
                            ? sign.share(dossier.evidence().quantities())
                                    .in(Unit.PERCENT)
                                    .display(DECIMALS)
                            : words.say(Caption.NOT_TOLD),
                    Facts.brief(sign.facts())));
        }
        return rows;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.liancun.dossier.Dossier;
import org.liancun.examples.page.Block;
import org.liancun.governance.Arrangement;
import org.liancun.governance.Counted;
import org.liancun.governance.PublishedChain;

/** The chapter on how an area governs itself: every arrangement with what it counts, and its chains of chiefs drawn. */
final class Governance {
    private final Dossier dossier;
    private final Words words;

    private Governance(Dossier dossier, Words words) {
        this.dossier = dossier;
        this.words = words;
    }

    static List<Block> of(Dossier dossier, Words words) {
        Governance chapter = new Governance(dossier, words);
        List<Block> blocks = new ArrayList<>();
        if (!dossier.governance().all().isEmpty()) {
            blocks.add(chapter.arrangements());
        }
        List<TreePicture.Node> chains = dossier.governance().all(PublishedChain.class).stream()
                .map(chapter::chain)
                .toList();
        if (!chains.isEmpty()) {
            blocks.add(TreePicture.of(words.say(Caption.CHIEFS), chains));
        }
        return blocks;
    }

    /** A row for each arrangement, and under it one for each thing that it counts. */
    private Block arrangements() {
        List<List<String>> rows = new ArrayList<>();
        for (Arrangement each : dossier.governance().all()) {
            String said = each.words().stream().map(words::say).collect(joining("; "));
            rows.add(List.of(words.name(each.name()), words.say(each.kind()), said, "", Facts.brief(each.facts())));
            for (Counted counted : each.counted().values()) {
                rows.add(List.of("", "", words.name(counted.name()), figure(counted), ""));
            }
        }
        return words.grid(rows, Caption.ARRANGEMENT, Caption.KIND, Caption.WHAT, Caption.FIGURE, Caption.FACTS);
    }

    private String figure(Counted counted) {
        return words.figure(dossier, counted.figure());
    }

    private TreePicture.Node chain(PublishedChain chain) {
        return TreePicture.line(chain.tiers().stream()
                .map(tier -> TreePicture.Node.leaf(
                        tier.name().zh() + " " + figure(tier),
                        words.name(tier.name()) + "\n" + words.name(chain.name())))
                .toList());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liancun.dossier.Alternative;
import org.liancun.dossier.Ambiguity;
import org.liancun.dossier.Dossier;
import org.liancun.examples.page.Block;

/** What the sources of an area leave open: one row for each reading, with the one that is followed marked. */
final class Doubts {
    private static final String FOLLOWED = "✓ ";

    private Doubts() {}

    static Optional<Block> of(Dossier dossier, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (Ambiguity ambiguity : dossier.evidence().ambiguities()) {
            String facts = Facts.brief(ambiguity.facts());
            rows.add(List.of(words.name(ambiguity.question()), readings(ambiguity, words), facts, ambiguity.note()));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(words.grid(1, rows, Caption.QUESTION, Caption.READINGS, Caption.FACTS, Caption.NOTE));
    }

    private static String readings(Ambiguity ambiguity, Words words) {
        return ambiguity.alternatives().isEmpty()
                ? words.say(Caption.NOT_TOLD)
                : ambiguity.alternatives().stream()
                        .map(reading -> reading(reading, ambiguity, words))
                        .collect(joining("; "));
    }

    private static String reading(Alternative reading, Ambiguity ambiguity, Words words) {
        String follows = reading.recomputations().isEmpty() ? "" : " [" + Facts.brief(reading.recomputations()) + "]";
        return (reading.id().equals(ambiguity.adopted()) ? FOLLOWED : "") + words.name(reading.name()) + follows;
    }
}

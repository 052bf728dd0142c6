// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.liancun.dossier.Places;
import org.liancun.income.By;
import org.liancun.income.Partial;
import org.liancun.measure.Span;
import org.liancun.text.Phrase;
import org.liancun.village.Level;

/** The words by which {@code --by} tells what income is put on lines by. */
final class Ways {
    private static final Phrase SUBJECT = new Phrase("--by", "Word after --by");

    private final Map<String, Supplier<By>> known = new LinkedHashMap<>();

    /** Obtains the words for a file; clusters and regions are those of the places. */
    Ways(Places places, Partial partial) {
        known.put("village", By::village);
        known.put("cluster", () -> By.cluster(places.clusters(), partial));
        for (Level level : List.of(Level.TOWNSHIP, Level.COUNTY, Level.PREFECTURE, Level.PROVINCE)) {
            known.put(word(level), () -> By.region(places.regions(), places.villages(), level));
        }
        for (Span span : Span.values()) {
            known.put(word(span), () -> By.period(span));
        }
        known.put("account", By::account);
        known.put("counterparty", By::counterparty);
        known.put("origin", By::origin);
    }

    /**
     * Returns the ways of putting income on lines that words ask for.
     *
     * @throws Refusal if a word is none of those there are
     */
    By[] of(List<String> words, Language language) {
        words.forEach(word -> Refusal.unlessKnown(word, known.keySet(), SUBJECT, language));
        return words.stream().map(word -> known.get(word).get()).toArray(By[]::new);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

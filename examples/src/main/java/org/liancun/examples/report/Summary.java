// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.liancun.dossier.Distribution;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Standing;
import org.liancun.examples.page.Wording;

/** What a report has come to, in five lines for the top of a terminal. */
public final class Summary {
    private Summary() {}

    /**
     * Returns the five lines, each ending in {@code '\n'}.
     *
     * @param page where the page of the report is
     */
    public static String of(Shelf shelf, Wording wording, String page) {
        Words words = Words.of(wording);
        List<Dossier> all = shelf.all();
        Tally tally = Tally.of(all);
        long villages =
                all.stream().mapToLong(each -> each.places().villages().size()).sum();
        long figures =
                all.stream().mapToLong(each -> each.evidence().figures().size()).sum();
        List<Distribution> settled = all.stream()
                .flatMap(each -> each.economy().distributions().stream())
                .toList();
        long illustrative = settled.stream()
                .filter(each -> each.standing() == Standing.ILLUSTRATIVE)
                .count();
        return line(
                        words,
                        Caption.AREAS,
                        shelf.areas().size() + "; "
                                + words.say(Caption.VILLAGES_NAMED) + ": " + villages + "; "
                                + words.say(Caption.OTHER_DOSSIERS) + ": "
                                + shelf.agreements().size())
                + line(words, Caption.FIGURES, Long.toString(figures))
                + line(words, Caption.RECOMPUTED, tally.total() + " (" + verdicts(tally, words) + ")")
                + line(
                        words,
                        Caption.AGREEMENTS,
                        settled.size() + "; " + words.say(Standing.ILLUSTRATIVE.label()) + ": " + illustrative)
                + line(words, Caption.PAGE, page);
    }

    private static String verdicts(Tally tally, Words words) {
        String reached = tally.verdicts().entrySet().stream()
                .map(each -> words.say(each.getKey().label()) + " " + each.getValue() + ", ")
                .collect(joining());
        return reached + words.say(Caption.NOT_PUBLISHED) + " " + tally.unpublished();
    }

    private static String line(Words words, Caption caption, String value) {
        return words.say(caption) + ": " + value + "\n";
    }
}

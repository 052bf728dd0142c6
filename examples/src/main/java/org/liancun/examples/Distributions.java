// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.util.List;
import org.liancun.dossier.Distribution;
import org.liancun.dossier.Dossier;
import org.liancun.text.Phrase;

/** Finds the distributions that a command is told to work on. */
final class Distributions {
    private static final Phrase SUBJECT = new Phrase("分配", "Distribution");

    private Distributions() {}

    /**
     * Returns the ids of all distributions of a dossier, in order.
     *
     * @throws Refusal if there are none
     */
    static List<String> all(Dossier dossier, Language language) {
        List<Distribution> distributions = dossier.economy().distributions();
        if (distributions.isEmpty()) {
            throw Refusal.ofUsage(language.say(
                    "档案应有可结算的分配，" + dossier.id() + " 实无",
                    "Dossier must have a distribution to settle, but " + dossier.id() + " has none"));
        }
        return distributions.stream().map(Distribution::id).toList();
    }

    /**
     * Returns the id of the one that is wanted.
     *
     * @throws Refusal if the dossier does not have it
     */
    static String one(String wanted, Dossier dossier, Language language) {
        Refusal.unlessKnown(wanted, all(dossier, language), SUBJECT, language);
        return wanted;
    }
}

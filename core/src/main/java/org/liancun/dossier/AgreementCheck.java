// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import org.liancun.sharing.Agreement;
import org.liancun.sharing.Mention;

/** Checks that an agreement names only parties of the dossier and measures that somebody holds. */
final class AgreementCheck {
    private AgreementCheck() {}

    static void run(String pointer, Agreement agreement, Known known, Check check) {
        String of = " of agreement " + agreement.id();
        for (Mention mention : agreement.mentions()) {
            String place = pointer + "/" + mention.at();
            switch (mention.kind()) {
                case PARTY -> check.known(place, "Party" + of, "a party", mention.id(), known.parties());
                case MEASURE ->
                    check.known(place, "Measure" + of, "a measure held by a party", mention.id(), known.measures());
                case FIGURE, ACCOUNT, EVENT, SLICE, TIER -> {
                    // of the pot, the books or the agreement itself
                }
            }
        }
    }
}

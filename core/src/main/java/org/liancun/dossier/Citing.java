// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import java.util.List;
import org.liancun.measure.Quantities;
import org.liancun.measure.Unit;

/** Checks ids that anything in a dossier may cite: facts, figures, villages, bodies and parties. */
final class Citing {
    private final Known known;
    private final Quantities quantities;
    private final Check check;

    Citing(Known known, Quantities quantities, Check check) {
        this.known = known;
        this.quantities = quantities;
        this.check = check;
    }

    void facts(String pointer, String owner, List<String> facts) {
        for (int i = 0; i < facts.size(); i++) {
            check.cited(pointer + "/" + i, owner, facts.get(i));
            if (!known.isFact(facts.get(i))) {
                String what = "a figure, or a fact numbered after a source";
                check.known(pointer + "/" + i, "Fact of " + owner, what, facts.get(i), known.figures());
            }
        }
    }

    void villages(String pointer, String owner, List<String> villages) {
        for (int i = 0; i < villages.size(); i++) {
            village(pointer + "/" + i, owner, villages.get(i));
        }
    }

    void village(String pointer, String owner, String village) {
        check.known(pointer, "Village of " + owner, "a village", village, known.villages());
    }

    void participants(String pointer, String owner, List<String> participants) {
        for (int i = 0; i < participants.size(); i++) {
            participant(pointer + "/" + i, owner, participants.get(i));
        }
    }

    void participant(String pointer, String owner, String participant) {
        String subject = "Participant of " + owner;
        check.known(pointer, subject, "a village, body or party", participant, known.participants());
    }

    void figures(String pointer, String owner, List<String> figures) {
        for (int i = 0; i < figures.size(); i++) {
            figure(pointer + "/" + i, owner, figures.get(i));
        }
    }

    /** Checks a figure that is named alone; an empty text names none. */
    void figure(String pointer, String owner, String figure) {
        if (!figure.isEmpty()) {
            check.cited(pointer, owner, figure);
            check.known(pointer, "Figure of " + owner, "a figure", figure, known.figures());
        }
    }

    /** Checks a figure that is named alone and must be in a unit. */
    void figure(String pointer, String owner, String figure, Unit unit) {
        figure(pointer, owner, figure);
        if (known.figures().contains(figure)) {
            Unit printed = quantities.of(figure).unit();
            if (!printed.convertsTo(unit)) {
                check.mismatch(pointer, "Unit of " + figure + " for " + owner, printed.toString(), "one like " + unit);
            }
        }
    }
}

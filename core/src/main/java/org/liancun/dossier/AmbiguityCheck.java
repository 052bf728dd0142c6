// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that every ambiguity has its own id and refers to what the dossier holds. */
record AmbiguityCheck(Check check, Citing citing) {
    void run(Evidence evidence) {
        Set<String> recomputations =
                evidence.recomputations().stream().map(Recomputation::id).collect(Collectors.toSet());
        Set<String> used = new HashSet<>();
        for (int i = 0; i < evidence.ambiguities().size(); i++) {
            Ambiguity ambiguity = evidence.ambiguities().get(i);
            String pointer = "/ambiguities/" + i;
            check.once(pointer + "/id", "Id of an ambiguity", ambiguity.id(), used);
            citing.facts(pointer + "/facts", ambiguity.id(), ambiguity.facts());
            for (int j = 0; j < ambiguity.alternatives().size(); j++) {
                alternative(
                        pointer + "/alternatives/" + j, ambiguity.alternatives().get(j), recomputations);
            }
        }
    }

    private void alternative(String pointer, Alternative alternative, Set<String> recomputations) {
        List<String> cited = alternative.recomputations();
        for (int i = 0; i < cited.size(); i++) {
            check.known(
                    pointer + "/recomputations/" + i,
                    "Recomputation of alternative " + alternative.id(),
                    "a recomputation",
                    cited.get(i),
                    recomputations);
        }
    }
}

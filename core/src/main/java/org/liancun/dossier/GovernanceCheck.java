// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.liancun.governance.Arrangement;
import org.liancun.governance.Arrangements;
import org.liancun.governance.Counted;

/** Checks what is told of governance: the figures that count it, the units of these, and the facts. */
final class GovernanceCheck {
    private final Check check;
    private final Citing citing;

    GovernanceCheck(Check check, Citing citing) {
        this.check = check;
        this.citing = citing;
    }

    void run(Arrangements governance) {
        Set<String> used = new HashSet<>();
        for (int i = 0; i < governance.all().size(); i++) {
            Arrangement arrangement = governance.all().get(i);
            String pointer = "/governance/" + i;
            check.once(pointer + "/id", "Id of an arrangement", arrangement.id(), used);
            for (Map.Entry<String, Counted> each : arrangement.counted().entrySet()) {
                counted(pointer + each.getKey(), arrangement, each.getValue());
            }
            citing.facts(pointer + "/facts", arrangement.id(), arrangement.facts());
        }
    }

    private void counted(String pointer, Arrangement arrangement, Counted counted) {
        arrangement
                .unit()
                .ifPresentOrElse(
                        unit -> citing.figure(pointer, arrangement.id(), counted.figure(), unit),
                        () -> citing.figure(pointer, arrangement.id(), counted.figure()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.liancun.scenario.Change;
import org.liancun.scenario.Changes;
import org.liancun.scenario.Model;

/**
 * Makes the changes of a scenario while it is read, so that whatever keeps one from being made is told at its place.
 *
 * @param model what is changed
 * @param scenario where the scenario stands in the file
 * @param in the reading
 */
record Rehearsal(Model model, String scenario, Reading in) {
    void of(Changes changes) {
        Set<String> told = new HashSet<>();
        Set<Changes> turns = new LinkedHashSet<>();
        for (int year = model.firstYear(); year <= model.lastYear(); year++) {
            turns.add(changes.in(year));
        }
        for (int i = 0; i < changes.list().size(); i++) {
            tellIfNeverFelt(changes.list().get(i), i);
        }
        turns.forEach(turn -> make(turn, changes.list(), told));
        if (in.isClean()) {
            tellIfTorn(changes);
        }
    }

    private void make(Changes turn, List<Change> all, Set<String> told) {
        Patched patched = new Patched(model);
        for (Change change : turn.list()) {
            String pointer = pointer(change, all);
            try {
                patched.make(change);
            } catch (FormatException unreadable) {
                if (told.add(pointer)) {
                    unreadable.problems().forEach(problem -> tell(problem, pointer + "/edit/value"));
                }
            } catch (IllegalArgumentException | ArithmeticException broken) {
                if (told.add(pointer)) {
                    in.reportRuleAfterwards(pointer + "/path", String.valueOf(broken.getMessage()));
                }
            }
        }
        patched.misfits().forEach((misfit, change) -> {
            if (told.add(misfit)) {
                in.reportRuleAfterwards(
                        pointer(change, all) + "/path", "Model with the change must fit together, but had " + misfit);
            }
        });
    }

    private String pointer(Change change, List<Change> all) {
        return scenario + "/changes/" + all.indexOf(change);
    }

    private void tell(Problem inside, String value) {
        in.reportAfterwards(
                value + inside.pointer(), inside.kind(), inside.value(), inside.expected(), inside.nearest());
    }

    private void tellIfNeverFelt(Change change, int index) {
        try {
            Patches.requireFelt(model, change);
        } catch (IllegalArgumentException never) {
            in.reportRuleAfterwards(scenario + "/changes/" + index + "/during", String.valueOf(never.getMessage()));
        }
    }

    private void tellIfTorn(Changes changes) {
        try {
            Patches.outlook(model, changes);
        } catch (IllegalArgumentException torn) {
            in.reportRuleAfterwards(scenario, String.valueOf(torn.getMessage()));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.util.List;
import org.liancun.sharing.Line;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Step;

/** Says in words where a settlement is another one than expected, at the first place. */
final class Deviation {
    private Deviation() {}

    static String between(Settlement expected, Settlement found) {
        List<Step> steps = expected.steps();
        for (int i = 0; i < Math.min(steps.size(), found.steps().size()); i++) {
            Step step = steps.get(i);
            Step other = found.steps().get(i);
            if (!step.equals(other)) {
                return "step " + step.path() + " has " + between(step, other);
            }
        }
        if (!steps.equals(found.steps())) {
            return "it has " + found.steps().size() + " steps instead of " + steps.size();
        }
        if (!expected.next().equals(found.next())) {
            return "its books are " + found.next().balances() + " instead of "
                    + expected.next().balances();
        }
        return "it is of " + found.agreement() + " as of " + found.asOf() + " instead of " + expected.agreement()
                + " as of " + expected.asOf();
    }

    private static String between(Step expected, Step found) {
        for (Line line : expected.lines()) {
            if (!found.lines().contains(line)) {
                String instead = found.lines().stream()
                        .filter(other -> other.party().equals(line.party()))
                        .map(Deviation::of)
                        .findFirst()
                        .orElse("no line");
                return instead + " for " + line.party() + " instead of " + of(line);
            }
        }
        return found.basis() + " of " + found.tier() + " instead of " + expected.basis() + " of " + expected.tier();
    }

    private static String of(Line line) {
        return line.paid() + " by weight " + line.weight();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Listing.list;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.MONEY;

import java.util.List;
import org.liancun.sharing.Explanation;
import org.liancun.sharing.Explanation.Reason;
import org.liancun.sharing.Line;
import org.liancun.sharing.Step;

/** How an explanation stands in a file: the whole steps in which the party has a line. */
final class ExplanationFormat {
    static final Shape<Explanation> CONTENT = shape(
            field("party", ID, Explanation::party),
            field("pot", MONEY, Explanation::pot),
            field("steps", list(SettlementFormat.STEP), explanation -> steps(explanation.reasons())),
            (party, pot, steps) -> new Explanation(party, pot, reasons(steps, party)));

    static final Format<Explanation> FILE = Format.of(new Header("liancun-explanation", 1), CONTENT);

    private ExplanationFormat() {}

    /** Returns the steps of reasons. */
    static List<Step> steps(List<Reason> reasons) {
        return reasons.stream().map(Reason::step).toList();
    }

    /**
     * Returns the lines of a party in steps.
     *
     * @throws IllegalArgumentException if a step has none
     */
    static List<Reason> reasons(List<Step> steps, String party) {
        return steps.stream().map(step -> new Reason(step, line(step, party))).toList();
    }

    private static Line line(Step step, String party) {
        return step.lines().stream()
                .filter(line -> line.party().equals(party))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Step " + step.path() + " must have a line of " + party + ", but had none"));
    }
}

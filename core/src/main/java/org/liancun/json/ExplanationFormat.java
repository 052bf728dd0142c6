// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Listing.list;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.MONEY;

import java.util.List;
import org.liancun.money.Money;
import org.liancun.sharing.Explanation;
import org.liancun.sharing.Explanation.Reason;
import org.liancun.sharing.Line;
import org.liancun.sharing.Step;

/** How an explanation stands in a file: the whole steps in which the party has a line. */
final class ExplanationFormat {
    static final Shape<Explanation> CONTENT = shape(
            field("party", ID, Explanation::party),
            field("pot", MONEY, Explanation::pot),
            field("steps", list(SettlementFormat.STEP), ExplanationFormat::steps),
            ExplanationFormat::explanation);

    static final Format<Explanation> FILE = Format.of(new Header("liancun-explanation", 1), CONTENT);

    private ExplanationFormat() {}

    private static List<Step> steps(Explanation explanation) {
        return explanation.reasons().stream().map(Reason::step).toList();
    }

    private static Explanation explanation(String party, Money pot, List<Step> steps) {
        return new Explanation(
                party,
                pot,
                steps.stream().map(step -> new Reason(step, line(step, party))).toList());
    }

    /**
     * Returns the line of a party.
     *
     * @throws IllegalArgumentException if the step has none
     */
    static Line line(Step step, String party) {
        return step.lines().stream()
                .filter(line -> line.party().equals(party))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Step " + step.path() + " must have a line of " + party + ", but had none"));
    }
}

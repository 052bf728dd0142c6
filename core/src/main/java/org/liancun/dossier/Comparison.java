// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.income.Reconciliation;
import org.liancun.income.Verdict;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/**
 * What was expected of a distribution beside what it came to.
 *
 * <p>Printed words are read as {@link Reconciliation} reads them: 20.4545万元 stands for CNY 204545.45 rounded or cut off there,
 * 近4.8万元 for anything below and not far. A number worked out by hand, and one derived from others, stands for itself to the fen
 * unless its own words say otherwise.
 *
 * <p>Immutable and thread-safe.
 */
public record Comparison(Expectation expected, Money settled) implements Serializable {
    /** Checks that no part is missing. */
    public Comparison {
        requireNonNull(expected, "expected");
        requireNonNull(settled, "settled");
    }

    /** Returns the two in the unit of the expected one, with how they agree. */
    public Reconciliation reconciliation() {
        Quantity amount = expected.amount();
        return Reconciliation.of(Quantity.of(settled).in(amount.unit()), amount);
    }

    /** Returns how the two agree by the words alone. */
    public Verdict verdict() {
        return reconciliation().verdict();
    }

    /** Returns whether the settled amount is one that the expected words allow. */
    public boolean agrees() {
        boolean toTheFen =
                expected.known() != Provenance.PRINTED && expected.amount().isExact();
        Verdict verdict = verdict();
        return toTheFen ? verdict == Verdict.EQUAL : verdict.agrees() && verdict != Verdict.COMPATIBLE;
    }

    /** Returns the settled less the expected amount in yuan, zero where it lies in the range that the words allow. */
    public Ratio gap() {
        return Reconciliation.of(Quantity.of(settled), expected.amount().in(Unit.YUAN))
                .gap();
    }

    /** Returns outcome, both amounts and the verdict on one line. */
    @Override
    public String toString() {
        return expected.of() + ": " + reconciliation();
    }
}

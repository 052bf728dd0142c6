// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.cases;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.liancun.dossier.Comparison;
import org.liancun.dossier.Distribution;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Recomputed;
import org.liancun.income.Reconciliation;

/**
 * One number that the library works out, held against one that was printed or worked out by hand.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the recomputation, or the distribution and what is expected of it: {@code "sheet/p1"}
 * @param agrees whether the number is one that the expected words allow
 * @param note the arithmetic by hand, or what a reader must know, {@code ""} is nothing
 */
public record Check(String id, Reconciliation reconciliation, boolean agrees, String note) {
    /** Checks that the parts are there. */
    public Check {
        requireNonNull(id, "id");
        requireNonNull(reconciliation, "reconciliation");
        requireNonNull(note, "note");
    }

    /** Returns the checks of a dossier: its recomputations, then its distributions, in the order of the file. */
    public static List<Check> of(Dossier dossier) {
        ImmutableList.Builder<Check> checks = ImmutableList.builder();
        for (Recomputed each : dossier.recompute()) {
            each.reconciliation().map(found -> of(each, found)).ifPresent(checks::add);
        }
        for (Distribution distribution : dossier.economy().distributions()) {
            for (Comparison each : dossier.settle(distribution.id()).comparisons()) {
                String id = distribution.id() + "/" + each.expected().of();
                checks.add(new Check(
                        id,
                        each.reconciliation(),
                        each.agrees(),
                        each.expected().note()));
            }
        }
        return checks.build();
    }

    private static Check of(Recomputed recomputed, Reconciliation found) {
        return new Check(
                recomputed.recomputation().id(),
                found,
                found.verdict().agrees(),
                recomputed.recomputation().note());
    }
}

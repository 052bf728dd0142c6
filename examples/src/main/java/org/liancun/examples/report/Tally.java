// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import com.google.common.collect.ImmutableSortedMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Recomputed;
import org.liancun.income.Verdict;

/**
 * How many recomputations came to which verdict. Immutable and thread-safe.
 *
 * @param verdicts how often each verdict was reached, in their order, without those never reached
 * @param unpublished how many recomputations have nothing published to be held against
 */
record Tally(Map<Verdict, Integer> verdicts, int unpublished) {
    /** Copies the map. */
    Tally {
        verdicts = ImmutableSortedMap.copyOf(verdicts);
    }

    static Tally of(List<Dossier> dossiers) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        int unpublished = 0;
        for (Dossier dossier : dossiers) {
            for (Recomputed recomputed : dossier.recompute()) {
                recomputed.reconciliation().ifPresent(each -> verdicts.merge(each.verdict(), 1, Integer::sum));
                unpublished += recomputed.reconciliation().isEmpty() ? 1 : 0;
            }
        }
        return new Tally(verdicts, unpublished);
    }

    int total() {
        return unpublished
                + verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }
}

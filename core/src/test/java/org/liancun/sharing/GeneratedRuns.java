// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Runs of which every generated agreement can be settled, over the five villages of {@link Generated}. */
public final class GeneratedRuns {
    private GeneratedRuns() {}

    public static Arbitrary<Run> runs() {
        return Combinators.combine(Arbitraries.longs().between(-1_000_000, 1_000_000_000), Generated.holdings())
                .as((fen, holdings) -> new Run(Generated.pot(fen), Generated.register(holdings)));
    }

    /** Returns a run that decides only what an agreement leaves open. */
    public static Run fit(Agreement agreement, Run run) {
        return new Run(Generated.pot(agreement, run.pot()), run.register());
    }

    public static Books books() {
        return Generated.BOOKS;
    }
}

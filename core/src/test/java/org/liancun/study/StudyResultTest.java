// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.liancun.chance.Tally;

/** A checkpoint may come from a file that somebody has edited. */
class StudyResultTest {
    private static final RowLayout LAYOUT = new RowLayout(List.of(Orchards.JIA), 2025, 2026);
    private static final DoneRuns TWO = new DoneRuns(0, 2, List.of(1L, 2L));

    @Test
    void parts_that_do_not_belong_together_are_refused() {
        refused(() -> result(TWO, Tally.of(1, 2)), "Tallies of a study must be 2 in number, but were 1");
        refused(
                () -> result(new DoneRuns(0, 2, List.of(1L)), Tally.of(1, 2), Tally.of(1, 2)),
                "Row of the first run must be 2 in number, but were 1");
        refused(
                () -> result(TWO, Tally.of(1, 2), Tally.of(1, 2, 3)),
                "Tally of a study must hold at most a number of each of 2 runs, but held 3");
    }

    @Test
    void runs_have_a_first_row_exactly_if_there_are_any() {
        refused(
                () -> new DoneRuns(3, 3, List.of(1L)),
                "Done runs must have the row of the first of them, but had 1 numbers for 0 runs");
        refused(
                () -> new DoneRuns(3, 5, List.of()),
                "Done runs must have the row of the first of them, but had 0 numbers for 2 runs");
        refused(
                () -> new DoneRuns(-1, 5, List.of(1L)),
                "Runs must begin at 0 or later and not end before, but were from -1 until 5");
    }

    @Test
    void years_of_a_layout_are_in_order() {
        refused(
                () -> new RowLayout(List.of(), 2026, 2025),
                "Years of a study must be within 1 to 9999, the last not before the first, but were 2026 to 2025");
    }

    private static StudyResult result(DoneRuns done, Tally... tallies) {
        return new StudyResult("orchards", Orchards.DRAWS, LAYOUT, done, List.of(tallies));
    }

    private static void refused(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}

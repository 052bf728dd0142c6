// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeedsTest {
    private static List<Needs> metBy(long... amounts) {
        return Arrays.stream(Needs.values())
                .filter(needs -> needs.areMetBy(Spread.ofFen(amounts)))
                .toList();
    }

    @Test
    void nobody_and_nothing_meet_no_need() {
        assertThat(metBy()).isEmpty();
        assertThat(metBy(0)).isEmpty();
        assertThat(metBy(0, 0)).isEmpty();
        assertThat(metBy(-5, 5)).isEmpty();
        assertThat(metBy(-7, 5)).isEmpty();
    }

    @Test
    void losses_and_zeros_leave_some_needs_unmet() {
        assertThat(metBy(-1, 5)).containsExactly(Needs.TOTAL, Needs.TWO);
        assertThat(metBy(0, 5)).containsExactly(Needs.TOTAL, Needs.NO_LOSSES, Needs.TWO);
        assertThat(metBy(1, 5)).containsExactly(Needs.values());
        assertThat(metBy(5)).containsExactly(Needs.TOTAL, Needs.NO_LOSSES, Needs.NO_ZEROS);
    }

    @Test
    void what_is_needed_is_said_in_both_languages() {
        assertThat(Index.theilL().needs().words().en()).isEqualTo("every amount above zero");
        assertThat(Index.theilL().needs().words().zh()).isEqualTo("全部为正");
    }
}

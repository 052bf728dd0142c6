// SPDX-License-Identifier: Apache-2.0
package org.liancun.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class QuotaMethodTest {
    /** By hand: of 7 : 2 : 1 the fourth unit finds the first at 3, above 2.8, and goes to the second; ten complete 7, 2, 1. */
    @Test
    void units_come_one_by_one_as_a_table_by_hand_says() {
        int[] table = {0, 0, 0, 1, 0, 0, 1, 0, 0, 2};
        long[] count = {0, 0, 0};

        for (int next : table) {
            long[] parts = QuotaMethod.divide(1, count, new long[] {7, 2, 1});
            assertThat(parts[next]).isEqualTo(1);
            count[next]++;
        }
        assertThat(count).containsExactly(7, 2, 1);
    }

    @Test
    void a_count_by_other_weights_is_not_gone_on_with() {
        assertThat(QuotaMethod.count(10, new long[] {5, 5}, new long[] {1, 1})).containsExactly(5, 5);
        assertThat(QuotaMethod.count(10, new long[] {5, 5}, new long[] {3, 1})).containsExactly(0, 0);
    }

    /** Three are ahead by 2/3 each of what 1 : 1 : 1 : 6 gives them of 3; with 1 more the last alone is due 2 of 4. */
    @Test
    void a_count_by_which_somebody_would_give_back_is_not_gone_on_with() {
        assertThat(QuotaMethod.count(1, new long[] {1, 1, 1, 2}, new long[] {1, 1, 1, 6}))
                .containsExactly(0, 0, 0, 0);
    }

    @Test
    void nothing_over_no_weights_is_nothing_and_something_is_refused() {
        assertThat(QuotaMethod.divide(0, new long[] {0, 0}, new long[] {0, 0})).containsExactly(0, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuotaMethod.divide(3, new long[] {0, 0}, new long[] {0, 0}))
                .withMessage("Weights must have a positive sum to divide 3, but 2 were all 0");
    }
}

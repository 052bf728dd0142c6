// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.money.Money;

class RoundedTest {
    /** Any two of three get 2 fen, all three 3: a fen each is the only payoff in the core, and it is whole already. */
    @Test
    void whole_payoffs_stay_in_the_core() {
        Gains gains = Gains.ofFen(List.of("a", "b", "c"), 0, 0, 0, 2, 0, 2, 2, 3);

        Rounded rounded = Rounded.of(gains, Nucleolus.of(gains));

        assertThat(rounded.payments().values()).containsOnly(Money.ofFen(1));
        assertThat(rounded.changesVerdict()).isFalse();
        assertThat(rounded).hasToString("Paid in fen: In the core\nExactly: In the core");
    }

    /** Two of three get 66 fen, all 100: a third each, paid as 34, 33 and 33, leaves every pair with at least 66. */
    @Test
    void an_odd_fen_may_leave_a_group_with_just_enough() {
        Gains gains = Gains.ofFen(List.of("a", "b", "c"), 0, 0, 0, 66, 0, 66, 66, 100);

        Rounded rounded = Rounded.of(gains, Values.equal(gains));

        assertThat(rounded.payments().values()).containsExactly(Money.ofFen(34), Money.ofFen(33), Money.ofFen(33));
        assertThat(rounded.paid().holds()).isTrue();
        assertThat(rounded.changesVerdict()).isFalse();
    }

    /** Any two or three of four get 1 fen, all four 2: half a fen each is in the core, but whole fen leave two without any. */
    @Test
    void a_verdict_that_rounding_turns_is_seen() {
        Gains gains = Gains.ofFen(List.of("a", "b", "c", "d"), 0, 0, 0, 1, 0, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 2);

        Rounded rounded = Rounded.of(gains, Values.equal(gains));

        assertThat(rounded.exact().holds()).isTrue();
        assertThat(rounded.payments().values()).containsExactly(Money.ofFen(1), Money.ofFen(1), Money.ZERO, Money.ZERO);
        assertThat(rounded.changesVerdict()).isTrue();
        assertThat(rounded.keepsOrder()).isTrue();
        assertThat(rounded).hasToString("""
                Paid in fen: Not in the core, 1 blocking, most [c, d] short of CNY 0.0100
                Exactly: In the core""");
    }
}

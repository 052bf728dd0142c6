// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Fifty deep is the most that the classes say. */
class DepthTest {
    @Test
    void tiers_are_nested_at_most_50_deep() {
        Split split = Split.to("a");
        for (int i = 0; i < 50; i++) {
            split = Split.tiers(Tier.of("t", Base.gross(), Take.everything(), split));
        }
        Tier deepest = Tier.of("t", Base.gross(), Take.everything(), split);

        assertThat(deepest.mentions()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Split.tiers(deepest))
                .withMessage("Tiers must be nested at most 50 deep, but were nested 51 deep");
    }

    @Test
    void conditions_are_nested_at_most_50_deep() {
        When when = When.always();
        for (int i = 1; i < 50; i++) {
            when = i % 2 == 0 ? When.not(when) : When.both(When.always(), when);
        }
        When deepest = when;

        assertThat(deepest.mentions()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.not(deepest))
                .withMessage("Conditions must be nested at most 50 deep, but were nested 51 deep");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.both(deepest, When.always()))
                .withMessage("Conditions must be nested at most 50 deep, but were nested 51 deep");
    }
}

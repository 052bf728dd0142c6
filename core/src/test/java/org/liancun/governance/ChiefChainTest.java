// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.liancun.money.Ratio;

/** 凤巢山片区 of Baojing (2024): 22 片长, 52 组长, 155 邻长, 64 disputes and 255 services since May. */
class ChiefChainTest {
    private static final ChiefChain CHIEFS =
            ChiefChain.of(ChiefTier.of("片长", 22), ChiefTier.of("组长", 52), ChiefTier.of("邻长", 155));

    @Test
    void a_chain_has_229_chiefs_in_spans_of_about_two_and_three() {
        assertThat(CHIEFS.total()).isEqualTo(229);
        assertThat(rounded(CHIEFS.span("片长", "组长"))).isEqualTo("2.3636");
        assertThat(rounded(CHIEFS.span("组长", "邻长"))).isEqualTo("2.9808");
        assertThat(rounded(CHIEFS.span("片长", "邻长"))).isEqualTo("7.0455");
    }

    @Test
    void a_chief_has_about_one_and_a_half_matters() {
        assertThat(rounded(CHIEFS.load(64 + 255))).isEqualTo("1.3930");
    }

    @Test
    void chains_print_from_top_to_bottom() {
        assertThat(CHIEFS).hasToString("22 片长 > 52 组长 > 155 邻长");
    }

    @Test
    void bad_chains_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(ChiefChain::of)
                .withMessage("Chain of chiefs must have at least 1 tier, but had 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChiefChain.of(ChiefTier.of("片长", 1), ChiefTier.of("片长", 2)))
                .withMessage("Title of a chain of chiefs must be listed once, but 片长 was listed twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChiefTier.of("片长", 0))
                .withMessage("Tier 片长 must have at least 1 chief, but had 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHIEFS.tier("邻居长"))
                .withMessage("Title must be one of [片长, 组长, 邻长], but was 邻居长. Did you mean \"邻长\"?");
    }

    private static String rounded(Ratio ratio) {
        return ratio.rounded(4, RoundingMode.HALF_UP).toPlainString();
    }
}

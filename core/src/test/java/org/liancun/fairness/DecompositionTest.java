// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.money.Ratio;

class DecompositionTest {
    private static final Map<String, Spread> APART = Map.of("low", Spread.ofFen(1, 2), "high", Spread.ofFen(3, 4));

    /** By hand: means 1.5 and 3.5; 1/6 and 1/14 within, times head and amount shares 1/2 * 3/10 and 1/2 * 7/10. */
    @Test
    void gini_of_groups_that_lie_apart_by_hand() {
        Decomposition parts = Index.gini().decompose(APART).orElseThrow();

        assertThat(parts.between()).isEqualTo(0.2);
        assertThat(parts.within()).containsExactly(Map.entry("high", 0.025), Map.entry("low", 0.025));
        assertThat(parts.overlap()).isZero();
        assertThat(parts.total()).isEqualTo(0.25);
    }

    /** By hand: both groups have the mean 2, so nothing lies between; 1/4 within each, times 1/4; 1/4 is to be reached. */
    @Test
    void gini_of_groups_that_are_alike_lies_within_and_in_the_overlap() {
        Decomposition parts = Index.gini()
                .decompose(Map.of("a", Spread.ofFen(1, 3), "b", Spread.ofFen(1, 3)))
                .orElseThrow();

        assertThat(parts.between()).isZero();
        assertThat(parts.withinAll()).isEqualTo(0.125);
        assertThat(parts.overlap()).isEqualTo(0.125);
    }

    /** By hand: half the squared coefficient of variation of 1 to 4 is 1/10; of the means 2/25; of each group less. */
    @Test
    void half_the_squared_variation_by_hand() {
        Decomposition parts = Index.entropy(Ratio.of(2)).decompose(APART).orElseThrow();

        assertThat(parts.between()).isCloseTo(0.08, within(1e-15));
        assertThat(parts.withinAll()).isCloseTo(0.02, within(1e-15));
        assertThat(parts.overlap()).isZero();
    }

    @Test
    void a_group_of_nobody_and_one_with_nothing_add_nothing() {
        Map<String, Spread> groups =
                Map.of("some", Spread.ofFen(1, 3), "nobody", Spread.ofFen(), "poor", Spread.ofFen(0, 0));

        assertThat(Index.theilT().decompose(groups).orElseThrow().within())
                .containsEntry("nobody", 0.0)
                .containsEntry("poor", 0.0);
        assertThat(Index.gini().decompose(groups).orElseThrow().within())
                .containsEntry("nobody", 0.0)
                .containsEntry("poor", 0.0);
        assertThat(Index.theilL().decompose(groups)).isEmpty();
    }

    /** As by hand above, with a group of nobody beside the two. */
    @Test
    void a_group_of_nobody_adds_nothing_under_any_parameter() {
        Map<String, Spread> groups =
                Map.of("low", Spread.ofFen(1, 2), "high", Spread.ofFen(3, 4), "nobody", Spread.ofFen());

        for (int alpha : new int[] {-1, 0, 1, 2}) {
            Entropy index = Index.entropy(Ratio.of(alpha));
            Decomposition parts = index.decompose(groups).orElseThrow();

            assertThat(parts.within()).containsEntry("nobody", 0.0);
            assertThat(parts.total())
                    .isEqualTo(index.decompose(APART).orElseThrow().total());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liancun.money.Fraction;
import org.liancun.money.Money;

/** Two who get nothing alone and 10 together can both be 5 ahead, and no more. */
class LeastCoreTest {
    private static final Gains PAIR = Gains.ofFen(List.of("a", "b"), 0, 0, 0, 10);
    private static final Map<Set<String>, Fraction> WEIGHTS =
            Map.of(Set.of("a"), Fraction.ONE, Set.of("b"), Fraction.ONE);

    @Test
    void the_level_is_proven() {
        assertThat(new LeastCore(Fraction.of(5), payoff(5, 5), WEIGHTS).isProvenFor(PAIR))
                .isTrue();
        assertThat(new LeastCore(Fraction.of(4), payoff(5, 5), WEIGHTS).isProvenFor(PAIR))
                .isFalse();
    }

    /** With 4/3 for nobody, 10 would be 3 times 10/3. */
    @Test
    void nobody_and_everybody_carry_no_weight() {
        Map<Set<String>, Fraction> nobody =
                Map.of(Set.of("a"), Fraction.ONE, Set.of("b"), Fraction.ONE, Set.of(), Fraction.of(4, 3));
        Map<Set<String>, Fraction> all = Map.of(Set.of("a", "b"), Fraction.ONE);

        assertThat(new LeastCore(Fraction.of(3), payoff(3, 7), nobody).isProvenFor(PAIR))
                .isFalse();
        assertThat(new LeastCore(Fraction.ZERO, payoff(3, 7), all).isProvenFor(PAIR))
                .isFalse();
    }

    @Test
    void a_payoff_of_others_proves_nothing() {
        Payoff others = Payoff.of(Map.of("x", Money.ofFen(5), "y", Money.ofFen(5)));

        assertThatThrownBy(() -> new LeastCore(Fraction.of(5), others, WEIGHTS).isProvenFor(PAIR))
                .hasMessage("Payoff must have a part for each of [a, b], but had parts for [x, y]");
    }

    private static Payoff payoff(long a, long b) {
        return Payoff.of(Map.of("a", Money.ofFen(a), "b", Money.ofFen(b)));
    }
}

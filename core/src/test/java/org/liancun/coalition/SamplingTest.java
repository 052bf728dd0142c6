// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class SamplingTest {
    private static final Sampling SAMPLING = new Sampling(7, 2_000, Ratio.of(1, 1_000));

    /** Littlechild and Owen 1973 have the exact value: 60 needs of 1 to 60 yuan, far more players than coalitions can be asked for. */
    @Test
    void sixty_villages_are_estimated_within_the_bound() {
        AirportGame needs = new AirportGame(IntStream.rangeClosed(1, 60)
                .boxed()
                .collect(java.util.stream.Collectors.toMap(i -> "v" + i, Money::yuan)));

        Sampled sampled = new Sampling(7, 500, Ratio.of(1, 1_000))
                .shapley(needs.needs().keySet(), largest(needs.needs()), Money.yuan(60));

        Payoff exact = needs.shapley();
        assertThat(sampled.payoff().sum()).isEqualTo(Fraction.of(6_000));
        sampled.payoff()
                .parts()
                .forEach((id, part) -> assertThat(
                                part.minus(exact.of(id)).max(exact.of(id).minus(part)))
                        .isLessThanOrEqualTo(Fraction.of(sampled.within().fen())));
    }

    /** 60 × √(ln(2 · 60 · 1000) ÷ 4000) = 60 × √(11.695247 ÷ 4000) = 3.2443…; bounds are rounded up. */
    @Test
    void the_bound_is_that_of_hoeffding() {
        assertThat(SAMPLING.within(60, Money.yuan(60))).isBetween(Money.yuan("3.25"), Money.yuan("3.26"));
    }

    /** Half the distance takes four times the orders: 60² × 11.695 ÷ (2 × 1.62²) = 8,021.8. */
    @Test
    void it_says_how_many_orders_are_enough() {
        Sampling enough = SAMPLING.enoughFor(60, Money.yuan(60), Money.yuan("1.62"));

        assertThat(enough.orders()).isBetween(8_022, 8_060);
        assertThat(enough.within(60, Money.yuan(60))).isLessThanOrEqualTo(Money.yuan("1.62"));
    }

    /** Where everybody always adds the same, one order is enough and nothing can be off. */
    @Test
    void what_is_certain_is_exact() {
        Sampled sampled = new Sampling(1, 1, Ratio.of(1, 2))
                .shapley(List.of("b", "a"), who -> Money.yuan(who.size() * 3L), Money.ZERO);

        assertThat(sampled.payoff()).isEqualTo(Payoff.of(Map.of("a", Money.yuan(3), "b", Money.yuan(3))));
        assertThat(sampled.within()).isEqualTo(Money.ZERO);
        assertThat(sampled.toString().lines()).first().isEqualTo("Within CNY 0.00 by 1 orders, at a risk of 50%");
    }

    @Test
    void what_cannot_be_sampled_is_named() {
        assertThatThrownBy(() -> new Sampling(1, 0, Ratio.of(1, 2)))
                .hasMessage("Orders must be at least 1, but were 0");
        assertThatThrownBy(() -> new Sampling(1, 1, Ratio.ONE))
                .hasMessage("Risk must be above 0% and below 100%, but was 100%");
        assertThatThrownBy(() -> SAMPLING.enoughFor(2, Money.yuan(1), Money.ZERO))
                .hasMessage("Distance from the value must be positive, but was CNY 0.00");
        assertThatThrownBy(() -> SAMPLING.within(0, Money.yuan(1)))
                .hasMessage("Players must be at least 1, but were 0");
        assertThatThrownBy(() -> SAMPLING.within(3, Money.ofFen(-10)))
                .hasMessage("Range must not be negative, but was CNY -0.10");
        assertThatThrownBy(() -> SAMPLING.enoughFor(-5, Money.yuan(1), Money.yuan(1)))
                .hasMessage("Players must be at least 1, but were -5");
        Money most = Money.ofFen(Long.MAX_VALUE);
        assertThatThrownBy(() -> SAMPLING.shapley(List.of("a"), who -> most, most))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Amount must fit 64 bits in fen, but "
                        + "CNY 92233720368547758.07 + CNY 92233720368547758.07 does not");
        assertThatThrownBy(() -> SAMPLING.shapley(List.of("a", "a"), who -> Money.ZERO, Money.ZERO))
                .hasMessage("Player must be listed once, but a was listed twice");
        assertThatThrownBy(() -> SAMPLING.shapley(
                        List.of("a", "b"), largest(Map.of("a", Money.yuan(1), "b", Money.yuan(2))), Money.ofFen(99)))
                .hasMessage("What a adds must differ by at most CNY 0.99, but differed by CNY 1.00");
    }

    private static Function<Set<String>, Money> largest(Map<String, Money> needs) {
        return who -> who.stream().map(needs::get).max(Money::compareTo).orElse(Money.ZERO);
    }
}

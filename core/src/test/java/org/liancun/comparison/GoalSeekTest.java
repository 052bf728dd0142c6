// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class GoalSeekTest {
    private static final Steps<Ratio> PERCENTS = Steps.of(Ratio.ZERO, Ratio.ONE, Ratio.percent(1));

    /** By hand: 1,000 yuan over 300 kilograms are 3.333.. yuan, so 3.34 is the first price without a loss. */
    @Test
    void a_price_breaks_even_to_the_fen() {
        Sought<Money> price = GoalSeek.breakEven(
                Steps.of(Money.ZERO, Money.yuan(1_000)), each -> each.times(300).minus(Money.yuan(1_000)));

        assertThat(price.answer()).contains(Money.yuan("3.34"));
        assertThat(price.figure()).isEqualTo(Money.yuan(2));
        assertThat(price)
                .hasToString("Reached at CNY 3.34 with CNY 2.00, by halves as if the figure never turned, 30 values");
    }

    /** By hand: five villages share r of a million; each gets 50,000 from 25 % on. */
    @Test
    void a_ratio_is_found_at_which_the_weakest_village_gets_enough() {
        Function<Ratio, Money> weakest = r -> Money.yuan(200_000).times(r, RoundingMode.UNNECESSARY);

        assertThat(GoalSeek.least(PERCENTS, weakest, Money.yuan(50_000)).answer())
                .contains(Ratio.percent(25));
        assertThat(GoalSeek.least(PERCENTS, weakest, Money.yuan(50_001)).answer())
                .contains(Ratio.percent(26));
    }

    /** By hand: of 90,000 yuan a charge of r leaves at least 60,000 up to a third, 33 % in whole percents. */
    @Test
    void the_most_that_a_charge_can_be_is_found() {
        Sought<Ratio> charge = GoalSeek.most(
                PERCENTS,
                r -> Money.yuan(90_000).times(Ratio.ONE.minus(r), RoundingMode.UNNECESSARY),
                Money.yuan(60_000));

        assertThat(charge.answer()).contains(Ratio.percent(33));
        assertThat(charge.looking()).isEqualTo(Looking.BY_HALVES);
    }

    /** A figure that is above the target in the middle only: 100 - (x - 50)² reaches 99 at 49, after 50 values
     * and 9 of the 17 that showed the turn. */
    @Test
    void a_figure_that_turns_is_looked_at_one_by_one() {
        Sought<Ratio> peak = GoalSeek.least(PERCENTS, r -> peak(r, 50), Money.yuan(99));

        assertThat(peak).hasToString("Reached at 49% with CNY 99.00, looked at one by one, 59 values");
    }

    @Test
    void what_cannot_be_reached_is_told_with_the_best_there_is() {
        Sought<Ratio> missed = GoalSeek.least(PERCENTS, r -> peak(r, 50), Money.yuan(101));
        Sought<Ratio> falling = GoalSeek.least(PERCENTS, r -> peak(r, -1), Money.yuan(200));

        assertThat(missed.answer()).isEmpty();
        assertThat(missed).hasToString("Not reached, at most CNY 100.00 at 50%, looked at one by one, 101 values");
        assertThat(falling)
                .hasToString(
                        "Not reached, at most CNY 99.00 at 0%, by halves as if the figure never turned, 17 values");
    }

    @Test
    void what_is_reached_at_once_is_not_searched_for() {
        assertThat(GoalSeek.least(PERCENTS, r -> Money.ZERO, Money.ZERO))
                .hasToString("Reached at 0% with CNY 0.00, by halves as if the figure never turned, 17 values");
        assertThat(GoalSeek.least(Steps.of(Ratio.ZERO, Ratio.ZERO, Ratio.ONE), r -> Money.ZERO, Money.ZERO))
                .hasToString("Reached at 0% with CNY 0.00, looked at one by one, 1 value");
    }

    @Test
    void too_many_values_of_a_figure_that_turns_are_refused() {
        Steps<Money> fen = Steps.of(Money.ZERO, Money.yuan(10_000));

        assertThatThrownBy(() -> GoalSeek.least(fen, x -> Money.ofFen(-Math.abs(x.fen() - 500_000)), Money.yuan(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Values of a figure that turns must be at most 100000 to be looked at one by one, "
                        + "but were 1000001. Take larger steps.");
        assertThatThrownBy(() -> GoalSeek.most(fen, x -> x, Money.yuan(1), Looking.AT_EACH))
                .hasMessage("Values must be at most 100000 to be looked at one by one, but were 1000001. "
                        + "Take larger steps.");
    }

    /** By hand: the figure is 10 fen at 1.00 and from 900.00 on, else nothing, which halves do not see. */
    @Test
    void whoever_asks_for_certainty_is_told_the_first_whatever_the_figure() {
        Steps<Money> fen = Steps.of(Money.ZERO, Money.yuan("999.99"));
        Function<Money, Money> figure = x -> Money.ofFen(x.fen() == 100 || x.fen() >= 90_000 ? 10 : 0);

        assertThat(GoalSeek.least(fen, figure, Money.ofFen(10), Looking.AT_EACH))
                .hasToString("Reached at CNY 1.00 with CNY 0.10, looked at one by one, 101 values");
        assertThat(GoalSeek.most(fen, x -> figure.apply(x).negated(), Money.ZERO, Looking.AT_EACH)
                        .answer())
                .contains(Money.yuan("899.99"));
        assertThat(GoalSeek.least(fen, figure, Money.ofFen(10)))
                .asString()
                .startsWith("Reached at CNY 900.00 with CNY 0.10, by halves as if the figure never turned, ");
    }

    /** By hand: 5 fen are the first that are 5 fen, among 2^62 amounts. */
    @Test
    void amounts_are_found_among_as_many_as_there_may_be() {
        assertThat(GoalSeek.least(Steps.of(Money.ZERO, Money.ofFen((1L << 62) - 1)), x -> x, Money.ofFen(5))
                        .answer())
                .contains(Money.ofFen(5));
        assertThatThrownBy(() -> Steps.of(Money.ZERO, Money.ofFen(Long.MAX_VALUE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Values a step apart must be at most 2^62, but were from CNY 0.00 to "
                        + "CNY 92233720368547758.07 by CNY 0.01");
    }

    /** By hand: 999999937 and 999999929 have no common divisor, and a million over their product needs 80 bits. */
    @Test
    void values_that_do_not_fit_are_refused_at_once() {
        Ratio from = Ratio.of(1, 999_999_937);

        assertThatThrownBy(() -> Steps.of(from, Ratio.of(1_000_000), Ratio.of(1, 999_999_929)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Values a step apart must fit 64 bits over one denominator, but were from 1/999999937 to "
                        + "100000000% by 1/999999929");
        assertThatThrownBy(() -> Steps.of(Ratio.of(-Long.MAX_VALUE), Ratio.of(Long.MAX_VALUE), Ratio.of(4)))
                .hasMessageStartingWith("Values a step apart must fit 64 bits over one denominator");
        assertThat(Steps.of(from, Ratio.ONE, from).at(999_999_936)).isEqualTo(Ratio.ONE);
    }

    @Test
    void steps_end_at_or_before_the_last() {
        assertThat(Steps.of(Ratio.ZERO, Ratio.percent(10), Ratio.percent(4)).all())
                .containsExactly(Ratio.ZERO, Ratio.percent(4), Ratio.percent(8));
        assertThat(Steps.of(Money.ZERO, Money.ofFen(3)).all()).hasSize(4);
    }

    @Test
    void steps_that_lead_nowhere_are_refused() {
        assertThatThrownBy(() -> Steps.of(Ratio.ONE, Ratio.ZERO, Ratio.ONE))
                .hasMessage("Values must go upwards by a positive step, but were to go from 100% to 0% by 100%");
        assertThatThrownBy(() -> Steps.of(Money.ZERO, Money.yuan(1), Money.ZERO))
                .hasMessage("Values must go upwards by a positive step, but were to go from CNY 0.00 to CNY 1.00 by "
                        + "CNY 0.00");
        assertThatThrownBy(() -> Steps.of(Ratio.ZERO, Ratio.of(Long.MAX_VALUE), Ratio.ONE))
                .hasMessageStartingWith("Values a step apart must be at most 2^62, but were from 0% to ");
        assertThatThrownBy(() -> Steps.of(Money.ZERO, Money.yuan(11)).all())
                .hasMessage("Values to be listed must be at most 1000, but were 1101");
    }

    private static Money peak(Ratio r, long top) {
        long percent = r.times(Ratio.of(100)).numerator();
        return Money.yuan(100 - (percent - top) * (percent - top));
    }
}

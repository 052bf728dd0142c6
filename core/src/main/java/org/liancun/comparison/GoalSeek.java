// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import java.util.function.Function;
import org.liancun.money.Money;

/**
 * Finding the input at which a figure reaches a target (目标求解): the ratio at which the weakest village gets 100,000, the price at
 * which a venture breaks even.
 *
 * <p>The answer is one of the steps, so an amount is found to the fen. Up to 64 values are looked at one by one. Among more, 17
 * are looked at first: if the figure rises throughout or falls throughout, the rest is halved again and again, and as soon as it turns
 * all are looked at one by one, up to {@value #MOST}. A figure that turns only between the values looked at is not noticed; whoever
 * needs certainty asks for {@link Looking#AT_EACH}. House definition.
 */
public final class GoalSeek {
    /** The most values that are looked at one by one. */
    public static final int MOST = 100_000;

    private GoalSeek() {}

    /**
     * Finds the smallest value at which a figure is at least the target, {@linkplain Looking#BY_HALVES by halves}: it is the smallest
     * for sure if the figure only rises or only falls.
     *
     * @throws IllegalArgumentException if the figure was seen to turn and there are more than {@value #MOST} values
     */
    public static <V> Sought<V> least(Steps<V> steps, Function<V, Money> figure, Money target) {
        return least(steps, figure, target, Looking.BY_HALVES);
    }

    /**
     * Finds the smallest value at which a figure is at least the target.
     *
     * @param looking how to look, and so whether the answer is the smallest whatever the figure
     * @throws IllegalArgumentException if there are more than {@value #MOST} values to be looked at one by one
     */
    public static <V> Sought<V> least(Steps<V> steps, Function<V, Money> figure, Money target, Looking looking) {
        return new Search<>(steps.count(), steps::at, figure, target).run(looking);
    }

    /**
     * Finds the largest value at which a figure is at least the target: how far a charge can go up before somebody has too little. By
     * halves, so it is the largest for sure if the figure only rises or only falls.
     *
     * @throws IllegalArgumentException as {@link #least(Steps, Function, Money)}
     */
    public static <V> Sought<V> most(Steps<V> steps, Function<V, Money> figure, Money target) {
        return most(steps, figure, target, Looking.BY_HALVES);
    }

    /**
     * Finds the largest value at which a figure is at least the target.
     *
     * @param looking how to look, and so whether the answer is the largest whatever the figure
     * @throws IllegalArgumentException as {@link #least(Steps, Function, Money, Looking)}
     */
    public static <V> Sought<V> most(Steps<V> steps, Function<V, Money> figure, Money target, Looking looking) {
        long last = steps.count() - 1;
        return new Search<>(steps.count(), place -> steps.at(last - place), figure, target).run(looking);
    }

    /**
     * Finds the smallest value at which a figure is no loss (盈亏平衡点): {@link #least(Steps, Function, Money)} for a target of nothing.
     *
     * @throws IllegalArgumentException as there
     */
    public static <V> Sought<V> breakEven(Steps<V> steps, Function<V, Money> figure) {
        return least(steps, figure, Money.ZERO);
    }
}

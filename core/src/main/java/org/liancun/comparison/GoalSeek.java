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
 * all are looked at one by one, up to {@value #MOST}. House definition.
 */
public final class GoalSeek {
    /** The most values that are looked at one by one. */
    public static final int MOST = 100_000;

    private GoalSeek() {}

    /**
     * Finds the smallest value at which a figure is at least the target.
     *
     * @throws IllegalArgumentException if the figure turns and there are more than {@value #MOST} values
     */
    public static <V> Sought<V> least(Steps<V> steps, Function<V, Money> figure, Money target) {
        return new Search<>(steps.count(), steps::at, figure, target).run();
    }

    /**
     * Finds the largest value at which a figure is at least the target: how far a charge can go up before somebody has too little.
     *
     * @throws IllegalArgumentException as {@link #least}
     */
    public static <V> Sought<V> most(Steps<V> steps, Function<V, Money> figure, Money target) {
        long last = steps.count() - 1;
        return new Search<>(steps.count(), place -> steps.at(last - place), figure, target).run();
    }

    /**
     * Finds the smallest value at which a figure is no loss (盈亏平衡点).
     *
     * @throws IllegalArgumentException as {@link #least}
     */
    public static <V> Sought<V> breakEven(Steps<V> steps, Function<V, Money> figure) {
        return least(steps, figure, Money.ZERO);
    }
}

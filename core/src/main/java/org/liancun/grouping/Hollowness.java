// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Prompt;

/**
 * How hollow a village is (空心村): which part of its people, houses and workforce is gone.
 *
 * <p>Sources name the three aspects without a formula; each is a plain ratio here, and there is a score only by weights that the
 * caller gives. House definition. Immutable and thread-safe.
 *
 * @param village the village's id
 * @param indicators what is known, each aspect once, in the order of the aspects
 */
public record Hollowness(String village, List<Indicator> indicators) implements Serializable {
    /**
     * Puts the indicators in order.
     *
     * @throws IllegalArgumentException if the id breaks the rule of ids, there is no indicator, or an aspect stands twice
     */
    public Hollowness {
        Ids.require(village, "Village");
        Ids.requireOnce(indicators, Indicator::aspect, "Aspect of hollow village " + village);
        indicators = indicators.stream()
                .sorted(Comparator.comparing(Indicator::aspect))
                .collect(ImmutableList.toImmutableList());
        if (indicators.isEmpty()) {
            throw new IllegalArgumentException(
                    "Hollow village " + village + " must have 1 or more indicators, but had 0");
        }
    }

    /** Obtains what is known of a village. */
    public static Hollowness of(String village, Indicator... indicators) {
        return new Hollowness(village, List.of(indicators));
    }

    /** Returns the part that is gone, 0 to 1, by aspect. */
    public SortedMap<Aspect, Ratio> ratios() {
        SortedMap<Aspect, Ratio> ratios = new TreeMap<>();
        indicators.forEach(indicator -> ratios.put(indicator.aspect(), indicator.ratio()));
        return ImmutableSortedMap.copyOfSorted(ratios);
    }

    /**
     * Returns the sum of the ratios times their weights, 0 to 1.
     *
     * @param weights a weight for each aspect that is known, together 100 %
     * @throws IllegalArgumentException if an aspect has no weight or a weight no aspect, one is negative, or they do not add up
     */
    public Ratio score(Map<Aspect, Ratio> weights) {
        SortedMap<Aspect, Ratio> ratios = ratios();
        Ratio sum = Ratio.ZERO;
        for (Ratio weight : weights.values()) {
            sum = sum.plus(weight);
        }
        boolean negative = weights.values().stream().anyMatch(weight -> weight.signum() < 0);
        if (!weights.keySet().equals(ratios.keySet()) || negative || !sum.equals(Ratio.ONE)) {
            throw new IllegalArgumentException("Weights must be of " + ratios.keySet()
                    + ", zero or positive, and add up to 100%, but were " + new TreeMap<>(weights));
        }
        Ratio score = Ratio.ZERO;
        for (Map.Entry<Aspect, Ratio> each : ratios.entrySet()) {
            score = score.plus(each.getValue().times(weights.get(each.getKey())));
        }
        return score;
    }

    /** What of a village may be gone: 人口空、住房空、产业空. */
    public enum Aspect {
        /** Registered people who live elsewhere. */
        PEOPLE("人口", "people"),
        /** Houses in which nobody lives. */
        HOUSES("住房", "houses"),
        /** Workers who work elsewhere. */
        WORK("产业", "work");

        private final Name label;

        Aspect(String zh, String en) {
            label = Name.of(zh, en);
        }

        /** Returns the Chinese and the English word. */
        public Name label() {
            return label;
        }
    }

    /**
     * One aspect in numbers. Immutable and thread-safe.
     *
     * @param aspect what is counted
     * @param gone how many are gone or empty, 0 to all
     * @param all how many there are, positive
     */
    public record Indicator(Aspect aspect, long gone, long all) implements Serializable {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if there are none, or fewer than are gone
         */
        public Indicator {
            if (all < 1 || gone < 0 || gone > all) {
                throw new IllegalArgumentException(
                        "Number of " + aspect + " gone must be 0 to all of 1 or more, but was " + gone + " of " + all);
            }
        }

        /** Returns the part that is gone, 0 to 1. */
        public Ratio ratio() {
            return Ratio.of(gone, all);
        }

        /** Returns text such as {@code "HOUSES 30 of 120"}. */
        @Override
        public String toString() {
            return aspect + " " + gone + " of " + all;
        }
    }

    /** Returns the village and its indicators, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(village + ": " + String.join(", ", Lists.transform(indicators, Indicator::toString)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;
import org.liancun.text.Prompt;

/**
 * What a village is known by: words under traits, such as {@code industry: rice, tea}, and whole numbers under measures, such as
 * {@code households: 320}. Immutable and thread-safe.
 *
 * @param village the village's id
 * @param traits words by trait, both in order
 * @param amounts numbers by measure, zero or positive, in order of the measures
 */
public record Profile(String village, SortedMap<String, SortedSet<String>> traits, SortedMap<String, Long> amounts)
        implements Serializable {
    /**
     * Checks ids and numbers.
     *
     * @throws IllegalArgumentException if an id breaks the rule of ids, or a number is negative
     */
    public Profile {
        Ids.require(village, "Village");
        ImmutableSortedMap.Builder<String, SortedSet<String>> words = ImmutableSortedMap.naturalOrder();
        traits.forEach((trait, of) ->
                words.put(Ids.require(trait, "Trait of village " + village), ImmutableSortedSet.copyOf(of)));
        traits = words.build();
        amounts = ImmutableSortedMap.copyOfSorted(amounts);
        for (Map.Entry<String, Long> amount : amounts.entrySet()) {
            Ids.require(amount.getKey(), "Measure of village " + village);
            if (amount.getValue() < 0) {
                throw new IllegalArgumentException("Amount of " + amount.getKey() + " of village " + village
                        + " must not be negative, but was " + amount.getValue());
            }
        }
    }

    /** Obtains a village of which nothing is known. */
    public static Profile of(String village) {
        return new Profile(village, ImmutableSortedMap.of(), ImmutableSortedMap.of());
    }

    /**
     * Returns the profile with the words of one more trait.
     *
     * @throws IllegalArgumentException if the trait is known already
     */
    public Profile with(String trait, String... words) {
        return new Profile(village, added(traits, trait, ImmutableSortedSet.copyOf(words)), amounts);
    }

    /**
     * Returns the profile with the number of one more measure.
     *
     * @throws IllegalArgumentException if the measure is known already
     */
    public Profile with(String measure, long amount) {
        return new Profile(village, traits, added(amounts, measure, amount));
    }

    /** Returns the words under a trait; none if nothing is known of it. */
    public SortedSet<String> words(String trait) {
        return traits.getOrDefault(trait, ImmutableSortedSet.of());
    }

    /**
     * Returns the number of a measure.
     *
     * @throws IllegalArgumentException if it is not known
     */
    public long amount(String measure) {
        Long amount = amounts.get(measure);
        if (amount == null) {
            throw new IllegalArgumentException("Measure of village " + village + " must be one of "
                    + List.copyOf(amounts.keySet()) + ", but was " + measure
                    + Nearest.advice(measure, amounts.keySet()));
        }
        return amount;
    }

    private <V> SortedMap<String, V> added(SortedMap<String, V> known, String name, V value) {
        if (known.containsKey(name)) {
            throw new IllegalArgumentException(
                    name + " of village " + village + " must be given once, but was given twice");
        }
        return ImmutableSortedMap.<String, V>naturalOrder()
                .putAll(known)
                .put(name, value)
                .build();
    }

    /** Returns text such as {@code "ganxi {industry=[rice]} {households=320}"}, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(village + " " + traits + " " + amounts);
    }
}

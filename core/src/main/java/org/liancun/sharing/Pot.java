// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.SortedMap;
import java.util.SortedSet;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;

/**
 * What is to be divided, and what else the period is known by: figures that rates refer to, ratios that the agreement left to
 * a decision, and events that happened.
 *
 * <p>A park that took 1,000 wan at the gate and has 45 wan to divide is {@code Pot.of(Money.wan(45)).with("tickets",
 * Money.wan(1_000))}. Immutable and thread-safe.
 *
 * @param amount what is to be divided; a loss is negative
 * @param figures amounts of the period by name, such as {@code revenue}, {@code costs} or {@code last-year}
 * @param decided the ratios decided for slices that the agreement only bounds, by slice id or by the path of its step;
 *     a settlement refuses others
 * @param events what happened in the period, such as {@code harvest-failure}
 */
public record Pot(
        Money amount, SortedMap<String, Money> figures, SortedMap<String, Ratio> decided, SortedSet<String> events)
        implements Serializable {
    /**
     * Copies the parts.
     *
     * @throws IllegalArgumentException if the name of a figure or an event is no id
     */
    public Pot {
        requireNonNull(amount, "amount");
        figures = ImmutableSortedMap.copyOfSorted(figures);
        decided = ImmutableSortedMap.copyOfSorted(decided);
        events = ImmutableSortedSet.copyOfSorted(events);
        figures.keySet().forEach(name -> Ids.require(name, "Figure"));
        events.forEach(event -> Ids.require(event, "Event"));
    }

    /** Obtains an amount about which nothing else is known. */
    public static Pot of(Money amount) {
        return new Pot(amount, ImmutableSortedMap.of(), ImmutableSortedMap.of(), ImmutableSortedSet.of());
    }

    /** Returns the pot with an amount more to divide; less if it is negative. */
    public Pot plus(Money more) {
        return new Pot(amount.plus(more), figures, decided, events);
    }

    /**
     * Returns the pot with a figure.
     *
     * @throws IllegalArgumentException if the figure is known already, or its name is no id
     */
    public Pot with(String name, Money figure) {
        return new Pot(amount, added(figures, name, figure, "Figure"), decided, events);
    }

    /**
     * Returns the pot with the ratio decided for a slice.
     *
     * @param slice the id of the slice, or the path of its step when several slices have the same id
     * @throws IllegalArgumentException if a ratio is decided for it already
     */
    public Pot deciding(String slice, Ratio ratio) {
        return new Pot(amount, figures, added(decided, slice, ratio, "Decided ratio"), events);
    }

    /** Returns the pot with an event. */
    public Pot after(String event) {
        return new Pot(
                amount,
                figures,
                decided,
                ImmutableSortedSet.<String>naturalOrder()
                        .addAll(events)
                        .add(event)
                        .build());
    }

    /**
     * Returns a figure of the period.
     *
     * @throws IllegalArgumentException if it is not known
     */
    public Money figure(String name) {
        Money figure = figures.get(name);
        if (figure == null) {
            throw new IllegalArgumentException("Figure must be one of " + figures.keySet() + " of the pot, but was "
                    + name + Nearest.advice(name, figures.keySet()));
        }
        return figure;
    }

    /** Returns the amount, then figures, decided ratios and events where there are any. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Pot of ").append(amount);
        text.append(figures.isEmpty() ? "" : ", figures " + figures);
        text.append(decided.isEmpty() ? "" : ", decided " + decided);
        return text.append(events.isEmpty() ? "" : ", after " + events).toString();
    }

    private static <V> SortedMap<String, V> added(SortedMap<String, V> known, String name, V value, String subject) {
        if (known.containsKey(name)) {
            throw new IllegalArgumentException(subject + " " + name + " must be given once, but was given twice: "
                    + known.get(name) + " and " + value);
        }
        return ImmutableSortedMap.copyOf(
                ImmutableMap.<String, V>builder().putAll(known).put(name, value).build());
    }
}

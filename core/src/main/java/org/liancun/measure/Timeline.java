// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liancun.text.Prompt;

/**
 * A value that changes with time: dated values of which at most one holds on any day.
 *
 * <p>Kept in the order of their periods, whatever the order in which they are given. Days on which no value holds are gaps,
 * not errors; {@link #gaps} names them and {@link #require} refuses them. Immutable and thread-safe if its values are.
 *
 * @param <T> the type of the values
 * @param entries the dated values, from the earliest to the latest
 */
public record Timeline<T>(List<Dated<T>> entries) implements Serializable {
    /**
     * Puts the entries in order and checks that none overlap.
     *
     * @throws IllegalArgumentException if two periods share a day
     */
    public Timeline {
        entries = entries.stream().sorted(Comparator.comparing(Dated::period)).collect(ImmutableList.toImmutableList());
        for (int i = 1; i < entries.size(); i++) {
            Period earlier = entries.get(i - 1).period();
            Period later = entries.get(i).period();
            if (earlier.overlaps(later)) {
                throw new IllegalArgumentException(
                        "Periods of a timeline must not overlap, but were " + earlier + " and " + later);
            }
        }
    }

    /** Obtains a timeline on which no value ever holds. */
    public static <T> Timeline<T> empty() {
        return new Timeline<>(List.of());
    }

    /** Obtains a timeline on which one value holds on all days. */
    public static <T> Timeline<T> always(T value) {
        return new Timeline<>(List.of(Dated.always(value)));
    }

    /**
     * Returns this timeline and one more value.
     *
     * @throws IllegalArgumentException if the period shares a day with one that is there
     */
    public Timeline<T> with(Period period, T value) {
        return new Timeline<>(ImmutableList.<Dated<T>>builder()
                .addAll(entries)
                .add(new Dated<>(period, value))
                .build());
    }

    /** Returns the value that holds on a day, or nothing. */
    public Optional<T> at(LocalDate day) {
        int low = 0;
        int high = entries.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Dated<T> entry = entries.get(middle);
            if (entry.holdsOn(day)) {
                return Optional.of(entry.value());
            }
            if (day.isBefore(entry.period().from())) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the value that holds on a day.
     *
     * @param subject what the value is, as the message begins, for example {@code "Resident population of 甘溪村"}
     * @throws IllegalArgumentException if no value holds on that day
     */
    public T require(LocalDate day, String subject) {
        return at(day).orElseThrow(() -> new IllegalArgumentException(
                subject + " must be known as of " + day + ", but was known only for " + known()));
    }

    /** Returns the periods between the first entry and the last on which no value holds, in order. */
    public List<Period> gaps() {
        ImmutableList.Builder<Period> gaps = ImmutableList.builder();
        for (int i = 1; i < entries.size(); i++) {
            LocalDate end = entries.get(i - 1).period().until();
            LocalDate next = entries.get(i).period().from();
            if (end.isBefore(next)) {
                gaps.add(Period.between(end, next));
            }
        }
        return gaps.build();
    }

    /** Tells whether no value ever holds. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Returns the number of values, then each with its period in a line, within 1,000 characters. */
    @Override
    public String toString() {
        String first = entries.size() + (entries.size() == 1 ? " dated value" : " dated values");
        return Prompt.text(first, Lists.transform(entries, entry -> "  " + Prompt.line(entry.toString())));
    }

    private String known() {
        if (entries.isEmpty()) {
            return "no day";
        }
        String some = entries.stream()
                .limit(5)
                .map(entry -> entry.period().toString())
                .collect(joining(", "));
        return entries.size() > 5 ? some + " and " + (entries.size() - 5) + " more periods" : some;
    }
}

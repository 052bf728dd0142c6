// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Prompt;

/**
 * The matters of a place (台账). Immutable and thread-safe.
 *
 * @param all the matters, each id once
 */
public record Matters(List<Matter> all) implements Serializable {
    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if one stands twice
     */
    public Matters {
        all = ImmutableList.copyOf(all);
        Ids.requireOnce(all, Matter::id, "Matter");
    }

    /** Obtains some matters. */
    public static Matters of(Matter... all) {
        return new Matters(List.of(all));
    }

    /** Returns the matters of a kind. */
    public Matters of(MatterKind kind) {
        return new Matters(all.stream().filter(matter -> matter.kind() == kind).toList());
    }

    /** Returns the matters resolved in a period. */
    public Matters resolvedIn(Period period) {
        return new Matters(
                all.stream().filter(matter -> matter.isResolvedIn(period)).toList());
    }

    /** Returns the matters that are open on the evening of a day. */
    public Matters openOn(LocalDate day) {
        return new Matters(all.stream().filter(matter -> matter.isOpenOn(day)).toList());
    }

    /** Returns the matters that are open on the evening of a day, more than so many days after their report. */
    public Matters overdueOn(LocalDate day, long days) {
        return new Matters(openOn(day).all().stream()
                .filter(matter -> matter.daysUntil(day) > days)
                .toList());
    }

    /** Returns how many matters each chief or office resolved, in order of the ids. */
    public SortedMap<String, Long> resolvedBy() {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (Matter matter : resolvedIn(Period.ALWAYS).all()) {
            counts.merge(matter.latest().with(), 1L, Long::sum);
        }
        return ImmutableSortedMap.copyOfSorted(counts);
    }

    /** Returns the mean of the days from report to resolution, or nothing when no matter is resolved. */
    public Optional<Ratio> meanTurnaround() {
        List<Long> days = turnarounds();
        long sum = days.stream().mapToLong(each -> each).sum();
        return days.isEmpty() ? Optional.empty() : Optional.of(Ratio.of(sum, days.size()));
    }

    /** Returns the middle of the days from report to resolution, half-way between the two middle ones of an even number. */
    public Optional<Ratio> medianTurnaround() {
        List<Long> days = turnarounds();
        int half = days.size() / 2;
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(Ratio.of(days.get(half) + days.get((days.size() - 1) / 2), 2));
    }

    private List<Long> turnarounds() {
        return all.stream()
                .map(Matter::turnaround)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }

    /** Returns the number, then the matters, one a line, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        return Prompt.text("Matters: " + all.size(), Lists.transform(all, matter -> "  " + matter));
    }
}

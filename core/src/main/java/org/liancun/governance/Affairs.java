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
 * The affairs of a place (台账). Immutable and thread-safe.
 *
 * @param all the affairs, each id once
 */
public record Affairs(List<Affair> all) implements Serializable {
    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if one stands twice
     */
    public Affairs {
        all = ImmutableList.copyOf(all);
        Ids.requireOnce(all, Affair::id, "Affair");
    }

    /** Obtains some affairs. */
    public static Affairs of(Affair... all) {
        return new Affairs(List.of(all));
    }

    /** Returns the affairs of a kind. */
    public Affairs of(AffairKind kind) {
        return new Affairs(all.stream().filter(affair -> affair.kind() == kind).toList());
    }

    /** Returns the affairs resolved in a period. */
    public Affairs resolvedIn(Period period) {
        return new Affairs(
                all.stream().filter(affair -> affair.isResolvedIn(period)).toList());
    }

    /** Returns the affairs that are open on the evening of a day. */
    public Affairs openOn(LocalDate day) {
        return new Affairs(all.stream().filter(affair -> affair.isOpenOn(day)).toList());
    }

    /** Returns the affairs that are open on the evening of a day, more than so many days after their report. */
    public Affairs overdueOn(LocalDate day, long days) {
        return new Affairs(openOn(day).all().stream()
                .filter(affair -> affair.daysUntil(day) > days)
                .toList());
    }

    /** Returns how many affairs each chief or office resolved, in order of the ids. */
    public SortedMap<String, Long> resolvedBy() {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (Affair affair : resolvedIn(Period.ALWAYS).all()) {
            counts.merge(affair.latest().with(), 1L, Long::sum);
        }
        return ImmutableSortedMap.copyOfSorted(counts);
    }

    /** Returns the mean of the days from report to resolution, or nothing when no affair is resolved. */
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
                .map(Affair::turnaround)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }

    /** Returns the number, then the affairs, one a line, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        return Prompt.text("Affairs: " + all.size(), Lists.transform(all, affair -> "  " + affair));
    }
}

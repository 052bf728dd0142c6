// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liancun.measure.Period;
import org.liancun.text.Ids;
import org.liancun.text.Prompt;

/**
 * A dispute or a service from its report to its end (小事不出邻, 矛盾逐级化解). Immutable and thread-safe.
 *
 * @param id the affair's id
 * @param kind what it is about
 * @param steps its stages in order
 */
public record Affair(String id, AffairKind kind, List<AffairStep> steps) implements Serializable {
    /**
     * Checks that the steps follow each other.
     *
     * @throws IllegalArgumentException if the id breaks the rule of ids, the first step is not a report or a later one is, a day
     *     is before the one before it, an affair is handed on to whom it lies with or ends with another, or something follows its end
     */
    public Affair {
        Ids.require(id, "Affair id");
        requireNonNull(kind, "kind");
        steps = ImmutableList.copyOf(steps);
        if (steps.isEmpty() || steps.get(0).stage() != AffairStage.REPORTED) {
            throw new IllegalArgumentException("Affair " + id + " must begin with a report, but began with "
                    + (steps.isEmpty() ? "nothing" : steps.get(0)));
        }
        for (int i = 1; i < steps.size(); i++) {
            requireFollows(id, steps.get(i - 1), steps.get(i));
        }
    }

    private static void requireFollows(String id, AffairStep before, AffairStep step) {
        if (before.stage().isLast()) {
            throw new IllegalArgumentException(
                    "Affair " + id + " must end with " + before + ", but went on with " + step);
        }
        boolean stays = step.with().equals(before.with());
        require(step.stage() != AffairStage.REPORTED, id, "be reported once", before, step);
        require(!step.on().isBefore(before.on()), id, "go on no earlier", before, step);
        require(!step.stage().isLast() || stays, id, "end where it lies", before, step);
        require(step.stage().isLast() || !stays, id, "be handed on to another", before, step);
    }

    private static void require(boolean isKept, String id, String rule, AffairStep before, AffairStep step) {
        if (!isKept) {
            throw new IllegalArgumentException(
                    "Affair " + id + " must " + rule + ", but after " + before + " was " + step);
        }
    }

    /** Obtains an affair with its steps. */
    public static Affair of(String id, AffairKind kind, AffairStep... steps) {
        return new Affair(id, kind, List.of(steps));
    }

    /** Returns the step that it has reached. */
    public AffairStep latest() {
        return steps.get(steps.size() - 1);
    }

    /** Returns the day on which it was reported. */
    public LocalDate reportedOn() {
        return steps.get(0).on();
    }

    /** Tells whether it is reported and has not ended by the evening of a day. */
    public boolean isOpenOn(LocalDate day) {
        boolean hasEnded = latest().stage().isLast() && !latest().on().isAfter(day);
        return !reportedOn().isAfter(day) && !hasEnded;
    }

    /** Tells whether it was resolved in a period. */
    public boolean isResolvedIn(Period period) {
        return latest().stage() == AffairStage.RESOLVED && period.contains(latest().on());
    }

    /** Returns the days from report to resolution, 0 for the same day, or nothing when it is not resolved. */
    public Optional<Long> turnaround() {
        boolean isResolved = latest().stage() == AffairStage.RESOLVED;
        return isResolved ? Optional.of(daysUntil(latest().on())) : Optional.empty();
    }

    /** Returns how often it was handed on. */
    public long hops() {
        return steps.stream()
                .filter(step -> step.stage() == AffairStage.HANDED_ON)
                .count();
    }

    /** Returns the days from its report to another day. */
    long daysUntil(LocalDate day) {
        return day.toEpochDay() - reportedOn().toEpochDay();
    }

    /** Returns id, kind and the step it has reached, in a line. */
    @Override
    public String toString() {
        return Prompt.line(id + " (" + kind.label().zh() + "): " + latest());
    }
}

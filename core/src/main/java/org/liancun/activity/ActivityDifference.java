// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.liancun.measure.Words;
import org.liancun.money.Money;
import org.liancun.text.Phrase;
import org.liancun.text.Prompt;

/**
 * What activities came to otherwise in one year, or under one set of effects, than in another, and why (差异).
 *
 * <p>Only items of which the amount changed are listed; their changes add up to the change of the profit, to the fen. Immutable and
 * thread-safe.
 *
 * @param before the earlier year, or the one without what is tried
 * @param after the later year, or the one with it
 */
public record ActivityDifference(ActivityYear before, ActivityYear after) implements Serializable {
    /** Checks that both are there. */
    public ActivityDifference {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** Returns by how much more the activities earned; negative for less. */
    public Money change() {
        return after.profit().minus(before.profit());
    }

    /** Returns the items that changed, in the order of the later year, then those that only the earlier one has. */
    public List<ItemShift> shifts() {
        return Shifting.shifts(before, after);
    }

    /** Returns the change of the profit, then each item that changed and why, one a line. */
    public Phrase phrase() {
        Phrase first = Phrase.of("利润增%s", "Profit %s", Words.of(change()));
        return shifts().stream()
                .map(shift -> Phrase.same("\n").plus(shift.phrase()))
                .reduce(first, Phrase::plus);
    }

    /** Returns the English words, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        List<String> lines = phrase().en().lines().map(Prompt::line).collect(Collectors.toList());
        return Prompt.text(lines.get(0), lines.subList(1, lines.size()));
    }
}

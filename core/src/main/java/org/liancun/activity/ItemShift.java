// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.measure.Words;
import org.liancun.money.Money;
import org.liancun.text.Phrase;

/**
 * An item of an activity that came to something else, and why. Immutable and thread-safe.
 *
 * @param activity the activity's id
 * @param item the item's id
 * @param before what it contributed to the profit before; a cost is negative
 * @param after what it contributes
 * @param causes why, at least one
 */
public record ItemShift(String activity, String item, Money before, Money after, List<Phrase> causes)
        implements Serializable {
    /**
     * Copies the causes.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ItemShift {
        requireNonNull(activity, "activity");
        requireNonNull(item, "item");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        causes = ImmutableList.copyOf(causes);
        if (causes.isEmpty()) {
            throw new IllegalArgumentException(
                    "Shift of item " + item + " of activity " + activity + " must have at least 1 cause, but had 0");
        }
    }

    /** Returns by how much more it contributes; negative for less. */
    public Money change() {
        return after.minus(before);
    }

    /** Returns the change and its causes. */
    public Phrase phrase() {
        return Phrase.of(
                "%s/%s增%s：%s",
                "%s/%s %s: %s",
                Phrase.same(activity),
                Phrase.same(item),
                Words.of(change()),
                Phrase.join(new Phrase("；", "; "), causes));
    }

    /** Returns the English words. */
    @Override
    public String toString() {
        return phrase().en();
    }
}

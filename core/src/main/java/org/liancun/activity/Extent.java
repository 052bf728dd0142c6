// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.money.Ratio;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.text.Worded;

/**
 * How much an activity did in a year, and what limited it. Immutable and thread-safe.
 *
 * @param wanted the quantity that was wanted; none while the activity rests
 * @param capacity the capacity; none where there is no limit, or the activity rests
 */
public record Extent(Computed wanted, Computed capacity) implements Worded, Serializable {
    /** The extent of an activity that is not on. */
    public static final Extent RESTING = new Extent(Computed.NONE, Computed.NONE);

    /** Checks that both are there. */
    public Extent {
        requireNonNull(wanted, "wanted");
        requireNonNull(capacity, "capacity");
    }

    /** Returns the quantity that is done: what is wanted, at most the capacity, never less than nothing. */
    public Ratio done() {
        return Millionths.ratio(millionths());
    }

    /** Returns the quantity that is done, in millionths. */
    long millionths() {
        return Reckoning.done(wanted.millionths(), most());
    }

    /** Returns what held the quantity. */
    public Limit limit() {
        if (!wanted.isPresent()) {
            return Limit.RESTING;
        }
        if (Math.min(wanted.millionths(), most()) < 0) {
            return Limit.NOTHING;
        }
        return most() < wanted.millionths() ? Limit.CAPACITY : Limit.WANTED;
    }

    private long most() {
        return capacity.isPresent() ? capacity.millionths() : Reckoning.NO_LIMIT;
    }

    /** Returns the quantity, what limited it, and how it was made. */
    @Override
    public Phrase phrase(Names names) {
        Phrase done = Phrase.of(
                "%s，%s", "%s %s", Phrase.same(done().plain()), limit().label().phrase());
        Phrase asked = wanted.isPresent() ? Phrase.of("；需%s", "; wanted %s", wanted.phrase(names)) : Phrase.EMPTY;
        Phrase able = capacity.isPresent() ? Phrase.of("；能力%s", "; capacity %s", capacity.phrase(names)) : Phrase.EMPTY;
        return done.plus(asked).plus(able);
    }

    /** Returns the English words. */
    @Override
    public String toString() {
        return describe();
    }
}

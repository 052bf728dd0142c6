// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import org.liancun.measure.Period;
import org.liancun.text.Ids;

/**
 * Who holds a seat, how they came to it, and for how long (任职). Holders are ids of roles, never names of people: the same id
 * is the same person.
 *
 * <p>A tenure is {@link Status#PLANNED} where a source only announces who is to hold the seat (拟选派). Immutable and
 * thread-safe.
 *
 * @param holder the id of whoever holds the seat
 * @param seat the seat
 * @param filling how the seat was filled
 * @param status whether the holder is at work or announced
 * @param term the days on which the seat is held
 */
public record Tenure(String holder, Seat seat, Filling filling, Status status, Period term)
        implements Comparable<Tenure>, Serializable {
    private static final Comparator<Tenure> ORDER = Comparator.comparing(Tenure::seat)
            .thenComparing(Tenure::holder)
            .thenComparing(Tenure::term)
            .thenComparing(Tenure::status)
            .thenComparing(Tenure::filling);

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the holder breaks the rule for ids
     */
    public Tenure {
        Ids.require(holder, "Holder of a seat");
        requireNonNull(seat, "seat");
        requireNonNull(filling, "filling");
        requireNonNull(status, "status");
        requireNonNull(term, "term");
    }

    /** Obtains the tenure of somebody at work. */
    public static Tenure of(String holder, Seat seat, Filling filling, Period term) {
        return new Tenure(holder, seat, filling, Status.FOUNDED, term);
    }

    /** Returns the same tenure as announced rather than begun, or the reverse. */
    public Tenure with(Status status) {
        return new Tenure(holder, seat, filling, status, term);
    }

    /** Tells whether the day belongs to the term. */
    public boolean isOn(LocalDate day) {
        return term.contains(day);
    }

    /** Orders by seat, then by holder, then by term. */
    @Override
    public int compareTo(Tenure other) {
        return ORDER.compare(this, other);
    }

    /** Returns text such as {@code "secretary-1 in joint 村书记 of ganxi, 2021.."}. */
    @Override
    public String toString() {
        return holder + " in " + seat + ", " + term;
    }
}

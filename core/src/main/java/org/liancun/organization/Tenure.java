// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
 * @param facts the ids of the figures that report it
 */
public record Tenure(String holder, Seat seat, Filling filling, Status status, Period term, List<String> facts)
        implements Comparable<Tenure>, Serializable {
    private static final Comparator<Tenure> ORDER = Comparator.comparing(Tenure::seat)
            .thenComparing(Tenure::holder)
            .thenComparing(Tenure::term)
            .thenComparing(Tenure::status)
            .thenComparing(Tenure::filling)
            .thenComparing(Tenure::facts, Comparators.lexicographical(Comparator.<String>naturalOrder()));

    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if the holder or a fact breaks the rule for ids, or a fact is listed twice
     */
    public Tenure {
        Ids.require(holder, "Holder of a seat");
        requireNonNull(seat, "seat");
        requireNonNull(filling, "filling");
        requireNonNull(status, "status");
        requireNonNull(term, "term");
        facts = Ids.once(facts, "Fact of " + holder);
    }

    /** Obtains the tenure of somebody at work, of no stated facts. */
    public static Tenure of(String holder, Seat seat, Filling filling, Period term) {
        return new Tenure(holder, seat, filling, Status.FOUNDED, term, List.of());
    }

    /** Returns the same tenure as announced rather than begun, or the reverse. */
    public Tenure with(Status status) {
        return new Tenure(holder, seat, filling, status, term, facts);
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

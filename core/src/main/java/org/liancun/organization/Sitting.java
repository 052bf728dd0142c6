// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Everybody who sits on one day: those whom the register names, and those who sit ex officio because of them.
 *
 * <p>Whoever has one seat in several ways is listed once: as named rather than by another office, as at work rather than
 * announced. Immutable and thread-safe.
 */
public final class Sitting {
    private final PostRegister register;
    private final LocalDate day;
    private final List<Tenure> tenures;
    private final Set<Chair> entitled = new HashSet<>();
    private final Set<Held> held = new HashSet<>();

    private Sitting(PostRegister register, LocalDate day) {
        this.register = register;
        this.day = day;
        SortedSet<Tenure> named = new TreeSet<>();
        register.tenures().stream().filter(tenure -> tenure.isOn(day)).forEach(named::add);
        SortedSet<Tenure> derived = exOfficio(named);
        this.tenures = once(named, derived);
        derived.stream()
                .filter(tenure -> tenure.status() == Status.FOUNDED)
                .forEach(tenure -> entitled.add(Chair.of(tenure)));
        for (Tenure tenure : tenures) {
            if (tenure.status() == Status.FOUNDED) {
                held.add(new Held(tenure.holder(), tenure.seat().post()));
            }
        }
    }

    /** Finds everybody who sits on a day by a register. */
    static Sitting on(LocalDate day, PostRegister register) {
        return new Sitting(register, day);
    }

    /** Returns the day. */
    public LocalDate day() {
        return day;
    }

    /** Returns the rules of the register. */
    public List<PostRule> rules() {
        return register.rules();
    }

    /** Returns the tenures, those announced included, by seat and then by holder. */
    public List<Tenure> tenures() {
        return tenures;
    }

    /** Tells whether somebody at work holds that post, for whatever village. */
    public boolean holds(String holder, Post post) {
        return held.contains(new Held(holder, post));
    }

    /**
     * Returns who sits in a body, and what is to be seen to there.
     *
     * @throws IllegalArgumentException if somebody sits in a seat that the body does not have
     */
    public Seating in(Body body) {
        return Seatings.of(body, this);
    }

    /** Tells whether the seat of a tenure comes with another in which the same holder is at work. */
    public boolean isEntitled(Tenure tenure) {
        return entitled.contains(Chair.of(tenure));
    }

    /** Tells whether a tenure is on file with a body by the day. */
    public boolean isFiled(Tenure tenure, String registry) {
        return register.filings().stream()
                .anyMatch(filing -> filing.registry().equals(registry)
                        && filing.holder().equals(tenure.holder())
                        && filing.seat().equals(tenure.seat())
                        && !filing.day().isAfter(day));
    }

    /** Follows the rules from seat to seat until they give nothing new. */
    private SortedSet<Tenure> exOfficio(SortedSet<Tenure> named) {
        SortedSet<Tenure> derived = new TreeSet<>();
        Deque<Tenure> left = new ArrayDeque<>(named);
        while (!left.isEmpty()) {
            Tenure source = left.pop();
            for (PostRule rule : register.rules()) {
                Optional<Tenure> next = rule.gives(source.seat())
                        .map(seat -> new Tenure(
                                source.holder(),
                                seat,
                                Filling.EX_OFFICIO,
                                source.status(),
                                source.term(),
                                rule.facts()));
                next.filter(derived::add).ifPresent(left::push);
            }
        }
        return derived;
    }

    private static List<Tenure> once(SortedSet<Tenure> named, SortedSet<Tenure> derived) {
        Map<Chair, Tenure> chairs = new LinkedHashMap<>();
        for (Status status : List.of(Status.FOUNDED, Status.PLANNED)) {
            for (SortedSet<Tenure> some : List.of(named, derived)) {
                some.stream()
                        .filter(tenure -> tenure.status() == status)
                        .forEach(tenure -> chairs.putIfAbsent(Chair.of(tenure), tenure));
            }
        }
        return chairs.values().stream().sorted(comparing(tenure -> tenure)).collect(toImmutableList());
    }

    private record Held(String holder, Post post) {}

    private record Chair(String holder, Seat seat) {
        static Chair of(Tenure tenure) {
            return new Chair(tenure.holder(), tenure.seat());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who holds which post, since when, by which rules, and what was filed: the register of posts (任职名册).
 *
 * <p>Only tenures are listed that a source tells or that are assumed to be told; those that follow by rule from another office
 * are found by {@link #on}. The order of the lists says nothing. Immutable and thread-safe.
 *
 * @param rules the rules of posts
 * @param tenures who holds which seat; nobody the same seat twice on a day
 * @param filings who was put on file
 */
public record PostRegister(List<PostRule> rules, List<Tenure> tenures, List<Filing> filings) implements Serializable {
    /**
     * Checks the tenures.
     *
     * @throws IllegalArgumentException if somebody holds a seat twice on one day
     */
    public PostRegister {
        rules = ImmutableList.copyOf(rules);
        tenures = ImmutableList.copyOf(tenures);
        filings = ImmutableList.copyOf(filings);
        tenures.stream()
                .collect(groupingBy(tenure -> List.of(tenure.holder(), tenure.seat())))
                .values()
                .forEach(PostRegister::requireApart);
    }

    /** Obtains a register without filings. */
    public static PostRegister of(List<PostRule> rules, Collection<Tenure> tenures) {
        return new PostRegister(rules, List.copyOf(tenures), List.of());
    }

    /** Finds everybody who sits on a day, ex officio included. */
    public Sitting on(LocalDate day) {
        return Sitting.on(day, this);
    }

    /**
     * Finds what in the register does not fit a set of bodies: posts of unknown bodies, titles and villages that a body does
     * not have.
     *
     * @return the messages by JSON pointer from the register, such as {@code "/tenures/3/seat"}, rules first, each list in its
     *     order; empty if all fits
     */
    public Map<String, String> problems(Organizations organizations) {
        return SeatFit.problems(this, organizations);
    }

    /** Returns text such as {@code "rules 4, tenures 12, filings 3"}. */
    @Override
    public String toString() {
        return "rules " + rules.size() + ", tenures " + tenures.size() + ", filings " + filings.size();
    }

    private static void requireApart(List<Tenure> tenures) {
        List<Tenure> inOrder = tenures.stream().sorted().toList();
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i - 1).term().overlaps(inOrder.get(i).term())) {
                throw new IllegalArgumentException("Tenures of "
                        + inOrder.get(i).holder() + " in "
                        + inOrder.get(i).seat() + " must follow each other, but were "
                        + inOrder.get(i - 1).term() + " and " + inOrder.get(i).term());
            }
        }
    }
}

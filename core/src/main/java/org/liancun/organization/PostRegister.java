// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

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
    /** No rules, tenures and filings: the source is silent. */
    public static final PostRegister NONE = new PostRegister(List.of(), List.of(), List.of());

    /**
     * Checks the tenures.
     *
     * @throws IllegalArgumentException with every message of {@link #problems} on a line of its own, if there are any
     */
    public PostRegister {
        rules = ImmutableList.copyOf(rules);
        tenures = ImmutableList.copyOf(tenures);
        filings = ImmutableList.copyOf(filings);
        Map<String, String> problems = problems(tenures);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems.values()));
        }
    }

    /** Obtains a register without filings. */
    public static PostRegister of(List<PostRule> rules, Collection<Tenure> tenures) {
        return new PostRegister(rules, List.copyOf(tenures), List.of());
    }

    /**
     * Finds tenures of one holder in one seat that overlap. Two holders of one seat are no mistake of the data; {@link
     * Seating} tells when they are more than the body has.
     *
     * @return the messages by JSON pointer from the register, such as {@code "/tenures/3/term"}, in the order of the tenures;
     *     empty if there are none
     */
    public static Map<String, String> problems(List<Tenure> tenures) {
        return Terms.overlapping(tenures);
    }

    /** Finds everybody who sits on a day, ex officio included. */
    public Sitting on(LocalDate day) {
        return Sitting.on(day, this);
    }

    /** Returns text such as {@code "rules 4, tenures 12, filings 3"}. */
    @Override
    public String toString() {
        return "rules " + rules.size() + ", tenures " + tenures.size() + ", filings " + filings.size();
    }
}

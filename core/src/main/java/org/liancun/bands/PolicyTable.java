// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.liancun.text.Nearest;
import org.liancun.text.Prompt;

/**
 * All policies and programmes somebody keeps (分档标准表): for each place, what counts there and when. Immutable and thread-safe.
 *
 * @param policies the policies in the order of ids, places and periods; no two of one id and place share a day
 * @param programmes the programmes in the same order; no two of one id and place share a day
 */
public record PolicyTable(List<BandPolicy> policies, List<Programme> programmes) implements Serializable {
    private static final Comparator<Policy> ORDER =
            Comparator.comparing(Policy::id).thenComparing(Policy::place).thenComparing(Policy::during);

    /**
     * Puts all in order.
     *
     * @throws IllegalArgumentException if two policies, or two programmes, of one id and place share a day
     */
    public PolicyTable {
        policies = ImmutableList.sortedCopyOf(ORDER, policies);
        programmes = ImmutableList.sortedCopyOf(ORDER, programmes);
        requireOneADay("Policy", policies);
        requireOneADay("Programme", programmes);
    }

    /** Obtains a table of policies without programmes. */
    public static PolicyTable of(BandPolicy... policies) {
        return new PolicyTable(List.of(policies), List.of());
    }

    /** Returns the policy of an id that counts at a place on a day, or nothing. */
    public Optional<BandPolicy> find(String id, String place, LocalDate day) {
        return find(policies, id, place, day);
    }

    /**
     * Returns the policy of an id that counts at a place on a day.
     *
     * @throws IllegalArgumentException if there is none
     */
    public BandPolicy require(String id, String place, LocalDate day) {
        return require("Policy", policies, id, place, day);
    }

    /**
     * Returns the programme of an id that counts at a place on a day.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Programme programme(String id, String place, LocalDate day) {
        return require("Programme", programmes, id, place, day);
    }

    private static void requireOneADay(String subject, List<? extends Policy> all) {
        for (int i = 1; i < all.size(); i++) {
            Policy one = all.get(i - 1);
            Policy next = all.get(i);
            if (one.id().equals(next.id())
                    && one.place().equals(next.place())
                    && one.during().overlaps(next.during())) {
                throw new IllegalArgumentException(subject + " " + one.id() + " at " + one.place()
                        + " must be one on any day, but was " + one.during() + " and " + next.during());
            }
        }
    }

    private static <P extends Policy> Optional<P> find(List<P> all, String id, String place, LocalDate day) {
        return all.stream()
                .filter(policy -> policy.id().equals(id))
                .filter(policy -> policy.place().equals(place))
                .filter(policy -> policy.during().contains(day))
                .findFirst();
    }

    private static <P extends Policy> P require(String subject, List<P> all, String id, String place, LocalDate day) {
        return find(all, id, place, day).orElseThrow(() -> {
            requireKnown(subject, id, all, Policy::id);
            List<P> named =
                    all.stream().filter(policy -> policy.id().equals(id)).toList();
            requireKnown("Place of " + Ascii.toLowerCase(subject) + " " + id, place, named, Policy::place);
            List<?> known = named.stream()
                    .filter(policy -> policy.place().equals(place))
                    .map(Policy::during)
                    .toList();
            return new IllegalArgumentException(subject + " " + id + " at " + place + " must be known as of " + day
                    + ", but was known only for " + known);
        });
    }

    private static <P> void requireKnown(String subject, String word, List<P> all, Function<P, String> name) {
        Collection<String> known = new TreeSet<>(Lists.transform(all, name::apply));
        Nearest.requireKnown(subject, List.of(word), known);
    }

    /** Returns numbers, then the policies, one a line, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        return Prompt.text(
                "Policies: " + policies.size() + ", programmes: " + programmes.size(),
                Lists.transform(policies, policy -> "  " + policy));
    }
}

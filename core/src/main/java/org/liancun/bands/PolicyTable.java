// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

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
import org.liancun.text.Ids;
import org.liancun.text.Nearest;
import org.liancun.text.Prompt;

/**
 * All policies and programmes somebody keeps (分档标准表): for each place, what counts there and when. Immutable and thread-safe.
 *
 * @param policies the policies in the order of ids, places and periods; no two of one id and place share a day
 * @param programmes the programmes in the order of their ids, each id once
 */
public record PolicyTable(List<BandPolicy> policies, List<Programme> programmes) implements Serializable {
    private static final Comparator<BandPolicy> ORDER = Comparator.comparing(BandPolicy::id)
            .thenComparing(BandPolicy::place)
            .thenComparing(BandPolicy::during);

    /**
     * Puts all in order.
     *
     * @throws IllegalArgumentException if two policies of one id and place share a day, or a programme stands twice
     */
    public PolicyTable {
        policies = ImmutableList.sortedCopyOf(ORDER, policies);
        programmes = ImmutableList.sortedCopyOf(Comparator.comparing(Programme::id), programmes);
        Ids.requireOnce(programmes, Programme::id, "Programme");
        for (int i = 1; i < policies.size(); i++) {
            BandPolicy one = policies.get(i - 1);
            BandPolicy next = policies.get(i);
            if (one.id().equals(next.id())
                    && one.place().equals(next.place())
                    && one.during().overlaps(next.during())) {
                throw new IllegalArgumentException("Policy " + one.id() + " at " + one.place()
                        + " must be one on any day, but was " + one.during() + " and " + next.during());
            }
        }
    }

    /** Obtains a table of policies without programmes. */
    public static PolicyTable of(BandPolicy... policies) {
        return new PolicyTable(List.of(policies), List.of());
    }

    /** Returns the policy of an id that counts at a place on a day, or nothing. */
    public Optional<BandPolicy> find(String id, String place, LocalDate day) {
        return policies.stream()
                .filter(policy -> policy.id().equals(id))
                .filter(policy -> policy.place().equals(place))
                .filter(policy -> policy.during().contains(day))
                .findFirst();
    }

    /**
     * Returns the policy of an id that counts at a place on a day.
     *
     * @throws IllegalArgumentException if there is none
     */
    public BandPolicy require(String id, String place, LocalDate day) {
        return find(id, place, day).orElseThrow(() -> {
            requireKnown("Policy", id, policies, BandPolicy::id);
            List<BandPolicy> named =
                    policies.stream().filter(policy -> policy.id().equals(id)).toList();
            requireKnown("Place of policy " + id, place, named, BandPolicy::place);
            List<?> known = named.stream()
                    .filter(policy -> policy.place().equals(place))
                    .map(BandPolicy::during)
                    .toList();
            return new IllegalArgumentException("Policy " + id + " at " + place + " must be known as of " + day
                    + ", but was known only for " + known);
        });
    }

    /**
     * Returns the programme of an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Programme programme(String id) {
        requireKnown("Programme", id, programmes, Programme::id);
        return programmes.get(Lists.transform(programmes, Programme::id).indexOf(id));
    }

    private static <T> void requireKnown(String subject, String word, List<T> all, Function<T, String> name) {
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

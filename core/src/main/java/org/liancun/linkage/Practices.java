// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.liancun.village.Cluster;

/**
 * The linkages of an area seen from how each mechanism works in practice.
 *
 * <p>Everything keeps the order in which it is given. Immutable and thread-safe.
 *
 * @param linkages the mechanisms, resources and practices
 */
public record Practices(Linkages linkages) implements Serializable {
    /** Checks that there are linkages. */
    public Practices {
        requireNonNull(linkages, "linkages");
    }

    /** Returns the practice of a local mechanism, or nothing. */
    public Optional<Practice> find(String mechanism) {
        return linkages.practices().stream()
                .filter(practice -> practice.mechanism().equals(mechanism))
                .findFirst();
    }

    /** Returns the mechanisms of which the source tells no practice: names without content. */
    public List<LocalMechanism> withoutPractice() {
        return linkages.mechanisms().stream()
                .filter(local -> find(local.id()).isEmpty())
                .toList();
    }

    /** Returns the resources in no practice that the source tells; whether they lie idle (沉睡) it need not say. */
    public List<Resource> inNoPractice() {
        Set<String> used = new HashSet<>();
        linkages.practices().forEach(practice -> used.addAll(practice.resources()));
        return linkages.resources().stream()
                .filter(resource -> !used.contains(resource.id()))
                .toList();
    }

    /** Returns the mechanisms by the participants who take part in them: {@link Practice#participants} turned around. */
    public SortedMap<String, List<String>> byParticipant() {
        return turned(Practice::participants);
    }

    /** Returns the mechanisms by the resources that go into them: {@link Practice#resources} turned around. */
    public SortedMap<String, List<String>> byResource() {
        return turned(Practice::resources);
    }

    /** Returns which villages of a cluster each practice reaches; the members are those of the day. */
    public ClusterCoverage coverage(Cluster cluster, LocalDate day) {
        Map<String, List<String>> reached = new LinkedHashMap<>();
        linkages.practices().forEach(practice -> reached.put(practice.mechanism(), practice.villages()));
        return new ClusterCoverage(cluster.villagesAt(day), reached);
    }

    /** Returns the practices in the language of the locale as a table: mechanism, who takes part, what goes in, what comes out. */
    public String table(Locale locale) {
        return Tables.practices(this, locale);
    }

    /** Returns text such as {@code "11 of 15 mechanisms told, resources in no practice 2"}. */
    @Override
    public String toString() {
        return linkages.practices().size() + " of " + linkages.mechanisms().size()
                + " mechanisms told, resources in no practice " + inNoPractice().size();
    }

    private SortedMap<String, List<String>> turned(Function<Practice, List<String>> ids) {
        Map<String, ImmutableList.Builder<String>> mechanisms = new LinkedHashMap<>();
        for (Practice practice : linkages.practices()) {
            for (String id : ids.apply(practice)) {
                mechanisms
                        .computeIfAbsent(id, absent -> ImmutableList.builder())
                        .add(practice.mechanism());
            }
        }
        ImmutableSortedMap.Builder<String, List<String>> built = ImmutableSortedMap.naturalOrder();
        mechanisms.forEach((id, list) -> built.put(id, list.build()));
        return built.build();
    }
}

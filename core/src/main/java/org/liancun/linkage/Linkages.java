// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The local mechanisms of an area, the schemes that count them, the resources that are linked, and how mechanisms
 * work in practice.
 *
 * <p>Everything keeps the order in which it is given. Immutable and thread-safe.
 *
 * @param mechanisms the local mechanisms, each id once
 * @param schemes the schemes, each id once, of mechanisms listed here
 * @param resources the resources, each id once
 * @param practices one for each mechanism of which the source tells something, no mechanism twice; their resources are listed here
 */
public record Linkages(
        List<LocalMechanism> mechanisms, List<Scheme> schemes, List<Resource> resources, List<Practice> practices)
        implements Serializable {
    /** No mechanisms, schemes, resources or practices: the source is silent. */
    public static final Linkages NONE = new Linkages(List.of(), List.of(), List.of(), List.of());

    /**
     * Checks that the parts fit together.
     *
     * @throws IllegalArgumentException with every message of {@link #problems} on a line of its own, if there are any
     */
    public Linkages {
        mechanisms = ImmutableList.copyOf(mechanisms);
        schemes = ImmutableList.copyOf(schemes);
        resources = ImmutableList.copyOf(resources);
        practices = ImmutableList.copyOf(practices);
        Map<String, String> problems = problems(mechanisms, schemes, resources, practices);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems.values()));
        }
    }

    /** Obtains local mechanisms without schemes, resources and practices. */
    public static Linkages of(LocalMechanism... mechanisms) {
        return new Linkages(List.of(mechanisms), List.of(), List.of(), List.of());
    }

    /**
     * Returns the same mechanisms, schemes and resources with these practices.
     *
     * @throws IllegalArgumentException if they do not fit
     */
    public Linkages with(Practice... practices) {
        return new Linkages(mechanisms, schemes, resources, List.of(practices));
    }

    /**
     * Finds what keeps the parts from fitting together: ids that occur twice, schemes and practices of unknown
     * mechanisms, practices with unknown resources, and a second practice of one mechanism.
     *
     * @return the messages by JSON pointer from the linkage, such as {@code "/schemes/0/mechanisms/2"}, in the order of the
     *     parts; empty if they fit
     */
    public static Map<String, String> problems(
            List<LocalMechanism> mechanisms, List<Scheme> schemes, List<Resource> resources, List<Practice> practices) {
        return Fit.problems(mechanisms, schemes, resources, practices);
    }

    /** Returns the local mechanism of that id, or nothing. */
    public Optional<LocalMechanism> find(String id) {
        return mechanisms.stream().filter(local -> local.id().equals(id)).findFirst();
    }

    /**
     * Returns the local mechanisms of a scheme, in its order.
     *
     * @throws IllegalArgumentException if the scheme lists a mechanism that is not here
     */
    public List<LocalMechanism> mechanismsOf(Scheme scheme) {
        Map<String, LocalMechanism> byId = Maps.uniqueIndex(mechanisms, LocalMechanism::id);
        return scheme.mechanisms().stream()
                .map(id -> Fit.known(byId, id, "Mechanism of " + scheme.id()))
                .toList();
    }

    /** Returns the local mechanisms that do that. */
    public List<LocalMechanism> mechanismsOf(Dimension dimension) {
        return mechanisms.stream()
                .filter(local -> local.dimension() == dimension)
                .toList();
    }

    /** Returns how strongly the area shows the canonical kind: the strongest of its local mechanisms counts. */
    public Strength strengthOf(Mechanism mechanism) {
        return mechanisms.stream().map(local -> local.strengthOf(mechanism)).reduce(Strength.SILENT, Strength::or);
    }

    /**
     * Returns the local mechanisms of every canonical kind: all sixteen in the order of their codes, with an empty list where
     * the source is silent. A local mechanism is listed under a kind exactly when it has a link to it.
     */
    public Map<Mechanism, List<LocalMechanism>> crosswalk() {
        Map<Mechanism, List<LocalMechanism>> locals = new EnumMap<>(Mechanism.class);
        for (Mechanism mechanism : Mechanism.values()) {
            locals.put(mechanism, localsOf(mechanism));
        }
        return Maps.immutableEnumMap(locals);
    }

    /** Returns the local mechanisms with a link to the canonical kind. */
    public List<LocalMechanism> localsOf(Mechanism mechanism) {
        return mechanisms.stream()
                .filter(local -> local.strengthOf(mechanism).isEvident())
                .toList();
    }

    /**
     * Returns how much of a scheme is done in practice: which of the six unified services (六统一) have a practice.
     *
     * @throws IllegalArgumentException if there is no such scheme
     */
    public Completeness completeness(String scheme) {
        Map<String, Scheme> byId = Maps.uniqueIndex(schemes, Scheme::id);
        return new Completeness(
                Fit.known(byId, scheme, "Scheme"),
                practices.stream().map(Practice::mechanism).toList());
    }

    /** Returns the mechanisms as they work in practice. */
    public Practices inPractice() {
        return new Practices(this);
    }

    /** Returns the linkages that fit no canonical kind. */
    public List<LocalMechanism> unmapped() {
        return mechanisms.stream().filter(LocalMechanism::isUnmapped).toList();
    }

    /** Returns the crosswalk in Chinese as a table: canonical kind, strength, local mechanisms. */
    public String table() {
        return table(Locale.CHINESE);
    }

    /** Returns the crosswalk in the language of the locale as a table: canonical kind, strength, local mechanisms. */
    public String table(Locale locale) {
        return Tables.crosswalk(this, locale);
    }

    /** Returns text such as {@code "17 mechanisms, 2 schemes, 6 resources, 11 practices"}. */
    @Override
    public String toString() {
        return mechanisms.size()
                + (mechanisms.size() == 1 ? " mechanism, " : " mechanisms, ")
                + schemes.size()
                + (schemes.size() == 1 ? " scheme, " : " schemes, ")
                + resources.size()
                + (resources.size() == 1 ? " resource, " : " resources, ")
                + practices.size()
                + (practices.size() == 1 ? " practice" : " practices");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the guards of one review have found so far. */
final class Docket {
    private final Entity entity;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Guard> unchecked = EnumSet.noneOf(Guard.class);

    Docket(Entity entity) {
        this.entity = entity;
    }

    /** Notes a finding under the guard's own article, if one governs the entity. */
    void found(Guard guard, String place, Measured... figures) {
        guard.governing(entity).ifPresent(article -> found(guard, article, place, figures));
    }

    /** Notes a finding under an article. */
    void found(Guard guard, Article article, String place, Measured... figures) {
        findings.add(new Finding(guard, article, place, List.of(figures)));
    }

    /** Notes that a guard could not be checked. */
    void unknown(Guard guard) {
        unchecked.add(guard);
    }

    /** Returns the limits of a parameter that govern the entity. */
    List<LegalLimit> limits(Parameter parameter) {
        return LegalLimits.of(parameter, entity);
    }

    /** Tells whether an article of the guard governs the entity. */
    boolean governs(Guard guard) {
        return guard.governing(entity).isPresent();
    }

    Review review() {
        SortedSet<String> lawless = new TreeSet<>(entity.places());
        lawless.removeAll(LegalLimits.places(entity));
        return new Review(findings, new TreeSet<>(unchecked), lawless);
    }
}

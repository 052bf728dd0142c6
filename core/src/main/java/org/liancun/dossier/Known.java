// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liancun.linkage.Resource;
import org.liancun.organization.Body;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Holding;
import org.liancun.village.Cluster;
import org.liancun.village.Party;
import org.liancun.village.Region;
import org.liancun.village.Village;

/** The ids that a dossier holds, by what they name. */
record Known(
        Set<String> sources,
        Set<String> figures,
        Set<String> regions,
        Set<String> villages,
        Set<String> places,
        Set<String> participants,
        Set<String> subjects,
        Set<String> parties,
        Set<String> measures,
        Set<String> agreements,
        Set<String> distributions,
        TierPaths tiers) {

    static Known of(String dossier, Sections sections) {
        Places places = sections.places();
        Economy economy = sections.economy();
        Set<String> villages = ids(places.villages(), Village::id);
        Set<String> regions = ids(places.regions().regions(), Region::id);
        Set<String> parties = ids(economy.parties(), Party::id);
        Set<String> bodies = ids(sections.organization().bodies(), Body::id);
        Set<String> resources = ids(sections.linkage().resources(), Resource::id);
        Set<String> inSpace = union(villages, regions, ids(places.clusters(), Cluster::id));
        return new Known(
                ids(sections.evidence().sources(), Source::id),
                ids(sections.evidence().figures(), Figure::id),
                regions,
                villages,
                inSpace,
                union(villages, bodies, parties),
                union(Set.of(dossier), inSpace, bodies, resources, parties),
                parties,
                ids(economy.holdings(), Holding::measure),
                ids(economy.agreements(), Agreement::id),
                ids(economy.distributions(), Distribution::id),
                TierPaths.of(economy.agreements()));
    }

    /** Tells whether a fact is a figure, or numbered after a source: S0-004 after S0. */
    boolean isFact(String fact) {
        int dash = fact.lastIndexOf('-');
        return figures.contains(fact) || dash > 0 && sources.contains(fact.substring(0, dash));
    }

    /** Tells whether a text says where an income comes from: a figure, a source, or an agreement with its tier or without. */
    boolean isOrigin(String text) {
        return isFact(text) || sources.contains(text) || tiers.has(text);
    }

    /** Tells whether a text says what made an income due: an agreement with its tier or without, or somebody or something. */
    boolean isMaker(String text) {
        return tiers.has(text) || subjects.contains(text);
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        Set<String> union = new HashSet<>();
        for (Set<String> set : sets) {
            union.addAll(set);
        }
        return union;
    }

    private static <T> Set<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).collect(Collectors.toCollection(HashSet::new));
    }
}

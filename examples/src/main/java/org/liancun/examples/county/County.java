// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.county;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.liancun.ledger.Ledger;
import org.liancun.text.Name;
import org.liancun.text.Names;
import org.liancun.village.Cluster;
import org.liancun.village.Regions;
import org.liancun.village.Village;

/**
 * A county with its towns, villages and clusters, and the books of all of them. Immutable and thread-safe.
 *
 * @param name what it is called
 * @param regions the county and its towns
 * @param villages the villages, each within a town
 * @param clusters the clusters, which may overlap
 * @param persons how many live in each village, by its id
 * @param ledger what every village and joint company booked
 */
public record County(
        Name name,
        Regions regions,
        List<Village> villages,
        List<Cluster> clusters,
        SortedMap<String, Long> persons,
        Ledger ledger) {
    /** Copies the lists. */
    public County {
        villages = ImmutableList.copyOf(villages);
        clusters = ImmutableList.copyOf(clusters);
        persons = ImmutableSortedMap.copyOfSorted(persons);
    }

    /**
     * Makes a county up: 20 towns, 300 villages, 61 clusters with a joint company each but the last, and 36 months of books from 2024
     * on. The same seed makes the same county, on every machine. Nothing in it is true of any place.
     */
    public static County madeUp(long seed) {
        return new MadeUpCounty(seed).county();
    }

    /** Returns the ids of the villages. */
    public List<String> villageIds() {
        return villages.stream().map(Village::id).toList();
    }

    /** Returns what the places and clusters are called. */
    public Names names() {
        Map<String, Name> names = new HashMap<>();
        regions.regions().forEach(region -> names.put(region.id(), region.name()));
        clusters.forEach(cluster -> names.put(cluster.id(), cluster.name()));
        villages.forEach(village -> names.put(village.id(), village.name()));
        return Names.of(names);
    }
}

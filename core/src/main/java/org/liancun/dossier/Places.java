// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.grouping.HollowSign;
import org.liancun.grouping.LinkingPrinciple;
import org.liancun.village.Cluster;
import org.liancun.village.Regions;
import org.liancun.village.Village;

/**
 * Who takes part and where: the regions, the villages in them, the clusters (片区) they form, by which principles, and what is
 * said of hollow ones, in the order given.
 *
 * <p>A section by itself promises nothing about its ids; {@link Dossier} checks the whole.
 *
 * <p>Immutable and thread-safe.
 */
public record Places(
        Regions regions,
        List<Village> villages,
        List<Cluster> clusters,
        List<LinkingPrinciple> principles,
        List<HollowSign> hollow)
        implements Serializable {
    /** Nowhere: no regions, villages or clusters. */
    public static final Places NONE = of(Regions.NONE, List.of(), List.of());

    /** Copies the lists. */
    public Places {
        requireNonNull(regions, "regions");
        villages = ImmutableList.copyOf(villages);
        clusters = ImmutableList.copyOf(clusters);
        principles = ImmutableList.copyOf(principles);
        hollow = ImmutableList.copyOf(hollow);
    }

    /** Obtains places of which no principle and no hollowness is told. */
    public static Places of(Regions regions, List<Village> villages, List<Cluster> clusters) {
        return new Places(regions, villages, clusters, List.of(), List.of());
    }

    /** Returns the numbers of regions, villages and clusters. */
    @Override
    public String toString() {
        return regions.regions().size() + " regions, " + villages.size() + " villages, " + clusters.size()
                + " clusters";
    }
}

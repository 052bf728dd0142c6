// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.village.Cluster;
import org.liancun.village.Regions;
import org.liancun.village.Village;

/**
 * Who takes part and where: the regions, the villages in them and the clusters (片区) they form, in the order given.
 *
 * <p>A section by itself promises nothing about its ids; {@link Dossier} checks the whole.
 *
 * <p>Immutable and thread-safe.
 */
public record Places(Regions regions, List<Village> villages, List<Cluster> clusters) implements Serializable {

    /** Copies the lists. */
    public Places {
        requireNonNull(regions, "regions");
        villages = ImmutableList.copyOf(villages);
        clusters = ImmutableList.copyOf(clusters);
    }

    /** Returns the numbers of regions, villages and clusters. */
    @Override
    public String toString() {
        return regions.regions().size() + " regions, " + villages.size() + " villages, " + clusters.size()
                + " clusters";
    }
}

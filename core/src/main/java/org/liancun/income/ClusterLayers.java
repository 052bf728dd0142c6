// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.liancun.village.Cluster;
import org.liancun.village.Membership;

/** Lays clusters in as few layers as come up in order, such that in a layer no village is in two clusters at once. */
final class ClusterLayers {

    private ClusterLayers() {}

    static List<Layer> of(Collection<Cluster> clusters, Partial partial) {
        List<List<Cluster>> layers = new ArrayList<>(List.of(new ArrayList<>()));
        for (Cluster cluster : clusters) {
            layers.stream()
                    .filter(layer -> layer.stream().noneMatch(other -> share(cluster, other, partial)))
                    .findFirst()
                    .orElseGet(() -> added(layers))
                    .add(cluster);
        }
        return layers.stream()
                .map(layer -> new ClusterLines(layer, partial))
                .map(lines -> Layer.dated(lines::of))
                .toList();
    }

    private static List<Cluster> added(List<List<Cluster>> layers) {
        List<Cluster> layer = new ArrayList<>();
        layers.add(layer);
        return layer;
    }

    /** Tells whether an entry can count for both clusters. */
    private static boolean share(Cluster one, Cluster other, Partial partial) {
        for (Membership member : one.members()) {
            for (Membership same : other.members()) {
                boolean atOnce = partial == Partial.COUNTED || member.during().overlaps(same.during());
                if (atOnce && member.village().equals(same.village())) {
                    return true;
                }
            }
        }
        return false;
    }
}

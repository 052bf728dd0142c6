// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liancun.linkage.Linkages;
import org.liancun.linkage.LocalMechanism;
import org.liancun.linkage.Resource;
import org.liancun.organization.Body;
import org.liancun.organization.Organizations;
import org.liancun.village.Cluster;
import org.liancun.village.Village;

/** Checks what stands in space: villages, clusters, bodies, mechanisms and resources. */
final class PlacesCheck {
    private final Known known;
    private final Check check;
    private final Set<String> used;

    PlacesCheck(Known known, Check check) {
        this.known = known;
        this.check = check;
        this.used = new HashSet<>(known.regions());
    }

    void run(Places places, Organizations organization, Linkages linkage) {
        for (int i = 0; i < places.villages().size(); i++) {
            village("/places/villages/" + i, places.villages().get(i));
        }
        for (int i = 0; i < places.clusters().size(); i++) {
            cluster("/places/clusters/" + i, places.clusters().get(i));
        }
        for (int i = 0; i < organization.bodies().size(); i++) {
            body("/organization/bodies/" + i, organization.bodies().get(i));
        }
        for (int i = 0; i < linkage.mechanisms().size(); i++) {
            LocalMechanism mechanism = linkage.mechanisms().get(i);
            facts("/linkage/mechanisms/" + i + "/facts", mechanism.id(), mechanism.facts());
        }
        for (int i = 0; i < linkage.resources().size(); i++) {
            resource("/linkage/resources/" + i, linkage.resources().get(i));
        }
    }

    private void village(String pointer, Village village) {
        check.once(pointer + "/id", "Id of a village", village.id(), used);
        check.known(pointer + "/region", "Region of " + village.id(), "a region", village.region(), known.regions());
        facts(pointer + "/facts", village.id(), village.facts());
    }

    private void cluster(String pointer, Cluster cluster) {
        check.once(pointer + "/id", "Id of a cluster", cluster.id(), used);
        for (int i = 0; i < cluster.members().size(); i++) {
            String member = cluster.members().get(i).village();
            String place = pointer + "/members/" + i + "/village";
            check.known(place, "Member of " + cluster.id(), "a village", member, known.villages());
        }
        facts(pointer + "/facts", cluster.id(), cluster.facts());
    }

    private void body(String pointer, Body body) {
        check.once(pointer + "/id", "Id of a body", body.id(), used);
        villages(pointer + "/villages", body.id(), body.villages());
        facts(pointer + "/facts", body.id(), body.facts());
    }

    private void resource(String pointer, Resource resource) {
        check.once(pointer + "/id", "Id of a resource", resource.id(), used);
        villages(pointer + "/villages", resource.id(), resource.villages());
        for (int i = 0; i < resource.figures().size(); i++) {
            String place = pointer + "/figures/" + i;
            String figure = resource.figures().get(i);
            check.known(place, "Figure of " + resource.id(), "a figure", figure, known.figures());
            check.cited(place, resource.id(), figure);
        }
        facts(pointer + "/facts", resource.id(), resource.facts());
    }

    private void villages(String pointer, String owner, List<String> villages) {
        for (int i = 0; i < villages.size(); i++) {
            check.known(pointer + "/" + i, "Village of " + owner, "a village", villages.get(i), known.villages());
        }
    }

    private void facts(String pointer, String owner, List<String> facts) {
        EvidenceCheck.facts(pointer, owner, facts, known, check);
    }
}

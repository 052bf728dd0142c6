// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liancun.grouping.HollowSign;
import org.liancun.grouping.LinkingPrinciple;
import org.liancun.linkage.Resource;
import org.liancun.organization.Body;
import org.liancun.organization.Organizations;
import org.liancun.village.Cluster;
import org.liancun.village.Village;

/** Checks what stands in space: villages, clusters, principles, hollow places, bodies and resources. */
final class PlacesCheck {
    private final Known known;
    private final Check check;
    private final Citing citing;
    private final Set<String> used;

    PlacesCheck(Known known, Check check, Citing citing) {
        this.known = known;
        this.check = check;
        this.citing = citing;
        this.used = new HashSet<>(known.regions());
    }

    void run(Places places, Organizations organization, List<Resource> resources) {
        for (int i = 0; i < places.villages().size(); i++) {
            village("/places/villages/" + i, places.villages().get(i));
        }
        for (int i = 0; i < places.clusters().size(); i++) {
            cluster("/places/clusters/" + i, places.clusters().get(i));
        }
        Set<String> principles = new HashSet<>();
        for (int i = 0; i < places.principles().size(); i++) {
            String pointer = "/places/principles/" + i;
            LinkingPrinciple principle = places.principles().get(i);
            check.once(pointer + "/id", "Id of a principle", principle.id(), principles);
            citing.facts(pointer + "/facts", principle.id(), principle.facts());
        }
        for (int i = 0; i < places.hollow().size(); i++) {
            hollow("/places/hollow/" + i, places.hollow().get(i));
        }
        for (int i = 0; i < organization.bodies().size(); i++) {
            body("/organization/bodies/" + i, organization.bodies().get(i));
        }
        for (int i = 0; i < resources.size(); i++) {
            resource("/linkage/resources/" + i, resources.get(i));
        }
    }

    private void village(String pointer, Village village) {
        check.once(pointer + "/id", "Id of a village", village.id(), used);
        check.known(pointer + "/region", "Region of " + village.id(), "a region", village.region(), known.regions());
        citing.facts(pointer + "/facts", village.id(), village.facts());
    }

    private void cluster(String pointer, Cluster cluster) {
        check.once(pointer + "/id", "Id of a cluster", cluster.id(), used);
        for (int i = 0; i < cluster.members().size(); i++) {
            String member = cluster.members().get(i).village();
            String place = pointer + "/members/" + i + "/village";
            check.known(place, "Member of " + cluster.id(), "a village", member, known.villages());
        }
        citing.facts(pointer + "/facts", cluster.id(), cluster.facts());
    }

    private void hollow(String pointer, HollowSign sign) {
        check.known(
                pointer + "/of", "Place of a hollow sign", "a village, cluster or region", sign.of(), known.places());
        citing.figure(pointer + "/gone", sign.of(), sign.gone());
        citing.figure(pointer + "/all", sign.of(), sign.all());
        citing.facts(pointer + "/facts", sign.of(), sign.facts());
    }

    private void body(String pointer, Body body) {
        check.once(pointer + "/id", "Id of a body", body.id(), used);
        citing.villages(pointer + "/villages", body.id(), body.villages());
        citing.facts(pointer + "/facts", body.id(), body.facts());
    }

    private void resource(String pointer, Resource resource) {
        check.once(pointer + "/id", "Id of a resource", resource.id(), used);
        citing.villages(pointer + "/villages", resource.id(), resource.villages());
        citing.figures(pointer + "/figures", resource.id(), resource.figures());
        citing.facts(pointer + "/facts", resource.id(), resource.facts());
    }
}

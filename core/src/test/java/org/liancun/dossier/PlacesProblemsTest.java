// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.linkage.Dimension;
import org.liancun.linkage.Linkages;
import org.liancun.linkage.LocalMechanism;
import org.liancun.linkage.Resource;
import org.liancun.linkage.ResourceKind;
import org.liancun.measure.Period;
import org.liancun.organization.Body;
import org.liancun.organization.BodyKind;
import org.liancun.organization.Organizations;
import org.liancun.text.Name;
import org.liancun.village.Cluster;
import org.liancun.village.Form;
import org.liancun.village.Membership;
import org.liancun.village.Village;

class PlacesProblemsTest {
    private static final Evidence E = Fengchaoshan.EVIDENCE;
    private static final Places P = Fengchaoshan.PLACES;
    private static final Economy M = Fengchaoshan.ECONOMY;

    @Test
    void villages_and_members_are_known() {
        Village strange = new Village(
                "cluster2",
                Name.of("某村"),
                P.villages().get(0).kind(),
                "baojin",
                List.of("S0-064", "S0-901", "S9-1", "x"));
        Cluster cluster = Cluster.of(
                "cluster2",
                Name.of("某片区"),
                Form.ALLIANCE,
                Period.ALWAYS,
                List.of(Membership.member("dattuo", Period.ALWAYS)));
        Places places = Places.of(P.regions(), add(P.villages(), strange), add(P.clusters(), cluster));

        assertThat(problems(E, places, M))
                .extracting(Inconsistency::toString)
                .containsExactly(
                        "/places/villages/5/region: Region of cluster2 must be a region of the dossier,"
                                + " but was \"baojin\". Did you mean \"baojing\"?",
                        "/places/villages/5/facts/2: Fact of cluster2 must be a figure, or a fact numbered after a source"
                                + " of the dossier, but was \"S9-1\"",
                        "/places/villages/5/facts/3: Fact of cluster2 must be a figure, or a fact numbered after a source"
                                + " of the dossier, but was \"x\"",
                        "/places/clusters/1/id: Id of a cluster must be one not used before, but was \"cluster2\"",
                        "/places/clusters/1/members/0/village: Member of cluster2 must be a village of the dossier,"
                                + " but was \"dattuo\". Did you mean \"datuo\"?");
    }

    @Test
    void bodies_mechanisms_and_resources_name_known_villages_figures_and_facts() {
        Organizations organization = Organizations.of(new Body(
                "tea",
                Name.of("茶叶公司"),
                BodyKind.COMPANY,
                Fengchaoshan.ORGANIZATION.bodies().get(0).status(),
                "",
                List.of("ganxi", "ganxy"),
                List.of(),
                List.of("S7-1")));
        Linkages linkage = new Linkages(
                List.of(new LocalMechanism("m", Name.of("评比"), Dimension.ASSESSMENT, List.of(), "", List.of("S8-1"))),
                List.of(),
                List.of(new Resource(
                        "tea",
                        Name.of("茶"),
                        ResourceKind.INDUSTRY,
                        List.of("xulle"),
                        List.of("S0-60", "S0-060"),
                        List.of("S0-061"))),
                List.of());

        assertThat(Dossier.problems(
                        Fengchaoshan.ID,
                        Fengchaoshan.SECTIONS.with(organization).with(linkage)))
                .extracting(Inconsistency::pointer, Inconsistency::value, Inconsistency::nearest)
                .containsExactly(
                        tuple("/organization/bodies/0/villages/1", "ganxy", "ganxi"),
                        tuple("/organization/bodies/0/facts/0", "S7-1", ""),
                        tuple("/linkage/resources/0/id", "tea", ""),
                        tuple("/linkage/resources/0/villages/0", "xulle", "xule"),
                        tuple("/linkage/resources/0/figures/0", "S0-60", "S0-060"),
                        tuple("/linkage/mechanisms/0/facts/0", "S8-1", ""));
    }

    private static List<Inconsistency> problems(Evidence evidence, Places places, Economy economy) {
        return Dossier.problems(
                Fengchaoshan.ID,
                Fengchaoshan.SECTIONS.with(evidence).with(places).with(economy));
    }

    private static <T> List<T> add(List<T> list, T more) {
        return ImmutableList.<T>builder().addAll(list).add(more).build();
    }
}

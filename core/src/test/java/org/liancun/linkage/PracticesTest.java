// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.liancun.linkage.LocalMechanism.linkage;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;
import org.liancun.text.Name;
import org.liancun.village.Cluster;
import org.liancun.village.Form;
import org.liancun.village.Membership;

/** The industry alliance of five villages in Hengkou (安康新闻网, 2025-03-27; S2-046, S2-066 to S2-071, S2-090 to S2-096). */
class PracticesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 27);
    private static final Period SINCE = Period.parse("2021..");
    private static final Cluster CLUSTER = Cluster.of(
            "ximing",
            Name.of("溪映明月·南山云见片区"),
            Form.HUB,
            SINCE,
            List.of(
                    Membership.centre("yuanzhuang", SINCE),
                    Membership.member("anle", SINCE),
                    Membership.member("yuling", SINCE),
                    Membership.member("qipan", SINCE),
                    Membership.member("nanyue", SINCE)));
    private static final Linkages LINKAGES = new Linkages(
            List.of(
                    linkage("branches", Name.of("党支部联建"), Link.strong(Mechanism.PARTY)),
                    linkage("alliance", Name.of("产业联盟", "industry alliance"), Link.strong(Mechanism.INDUSTRY)),
                    linkage("six-unified", Name.of("六统一"), Link.strong(Mechanism.BENEFIT)),
                    linkage("sharing", Name.of("资源联享"), Link.strong(Mechanism.RESOURCE))),
            List.of(),
            Stream.of("land", "technology", "labour", "project", "wasteland")
                    .map(id -> new Resource(id, Name.of(id), ResourceKind.OTHER, List.of(), List.of(), List.of()))
                    .toList(),
            List.of());
    private static final Practice ALLIANCE = new Practice(
            "alliance",
            List.of("yuanzhuang", "qipan", "anle", "nanyue"),
            List.of("general-branch"),
            List.of("land", "technology", "labour", "project"),
            List.of("S2-068", "S2-069", "S2-070", "S2-071"));
    private static final Practice SIX = new Practice(
            "six-unified", List.of("yuanhe", "jiahe"), List.of("coop", "general-branch"), List.of("land"), List.of());
    private static final Practices PRACTICES = LINKAGES.with(
                    Practice.in("branches", "yuanzhuang", "nanyue", "yuling", "qipan", "anle"), ALLIANCE, SIX)
            .inPractice();

    @Test
    void no_area_is_reported_of_yuling_so_the_alliance_reaches_four_of_five() {
        ClusterCoverage coverage = PRACTICES.coverage(CLUSTER, DAY);

        assertThat(coverage.missing("alliance")).containsExactly("yuling");
        assertThat(coverage.share("alliance")).isEqualTo(Ratio.of(4, 5));
        assertThat(coverage.mechanismsOf("yuling")).containsExactly("branches");
        assertThat(coverage.complete()).containsExactly("branches");
        assertThat(coverage.unreached()).isEmpty();
    }

    @Test
    void villages_outside_the_cluster_are_kept_apart() {
        ClusterCoverage coverage = PRACTICES.coverage(CLUSTER, DAY);

        assertThat(coverage.outside("six-unified")).containsExactly("yuanhe", "jiahe");
        assertThat(coverage.villagesOf("six-unified")).isEmpty();
        assertThat(coverage.share("six-unified")).isEqualTo(Ratio.ZERO);
    }

    @Test
    void before_the_cluster_was_founded_nothing_is_reached() {
        ClusterCoverage coverage = PRACTICES.coverage(CLUSTER, LocalDate.of(2020, 12, 31));

        assertThat(coverage.villages()).isEmpty();
        assertThat(coverage.share("alliance")).isEqualTo(Ratio.ZERO);
    }

    @Test
    void participants_and_resources_are_found_from_the_other_side() {
        assertThat(PRACTICES.byParticipant())
                .containsExactly(
                        entry("coop", List.of("six-unified")),
                        entry("general-branch", List.of("alliance", "six-unified")));
        assertThat(PRACTICES.byResource())
                .containsEntry("land", List.of("alliance", "six-unified"))
                .containsEntry("labour", List.of("alliance"));
    }

    @Test
    void resources_without_use_and_mechanisms_without_content_are_listed() {
        assertThat(PRACTICES.inNoPractice()).extracting(Resource::id).containsExactly("wasteland");
        assertThat(PRACTICES.withoutPractice()).extracting(LocalMechanism::id).containsExactly("sharing");
        assertThat(PRACTICES).hasToString("3 of 4 mechanisms told, resources in no practice 1");
    }

    @Test
    void the_table_has_a_row_for_each_practice() {
        assertThat(PRACTICES.table(Locale.ENGLISH).lines())
                .hasSize(5)
                .anySatisfy(line -> assertThat(line).containsSubsequence("Local", "Villages", "Participants"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("industry alliance")
                        .contains("land technology labour project")
                        .endsWith("S2-068 S2-069 S2-070 S2-071"));
    }

    @Test
    void coverage_is_told_in_lines() {
        assertThat(PRACTICES.coverage(CLUSTER, DAY)).hasToString("""
                3 mechanisms in 5 villages
                  branches: 5 of 5
                  alliance: 4 of 5, missing [yuling]
                  six-unified: 0 of 5, missing [yuanzhuang, anle, nanyue, qipan, yuling]""");
        assertThat(ALLIANCE).hasToString("alliance: 4 villages, 1 participants, 4 resources, 4 outputs");
    }

    @Test
    void all_that_does_not_fit_is_told_at_once_with_its_place() {
        Practice wrong = new Practice("sharring", List.of(), List.of(), List.of("lund"), List.of());

        assertThat(Linkages.problems(
                        LINKAGES.mechanisms(), List.of(), LINKAGES.resources(), List.of(ALLIANCE, ALLIANCE, wrong)))
                .containsExactly(
                        entry(
                                "/practices/1/mechanism",
                                "Practice of a mechanism must occur once, but was alliance again"),
                        entry(
                                "/practices/2/mechanism",
                                "Mechanism of a practice must be known, but was \"sharring\". Did you mean \"sharing\"?"),
                        entry(
                                "/practices/2/resources/0",
                                "Resource of sharring must be known, but was \"lund\". Did you mean \"land\"?"));
        assertThatThrownBy(() -> LINKAGES.with(ALLIANCE, ALLIANCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Practice of a mechanism must occur once, but was alliance again");
    }

    @Test
    void what_a_coverage_does_not_know_is_refused_with_the_nearest_name() {
        ClusterCoverage coverage = PRACTICES.coverage(CLUSTER, DAY);

        assertThatThrownBy(() -> coverage.share("aliance"))
                .hasMessage("Mechanism of a coverage must be known, but was \"aliance\". Did you mean \"alliance\"?");
        assertThatThrownBy(() -> coverage.mechanismsOf("yulin"))
                .hasMessage("Village must be in the cluster, but was \"yulin\". Did you mean \"yuling\"?");
    }

    @Test
    void nothing_is_listed_twice() {
        assertThatThrownBy(() -> Practice.in("alliance", "anle", "anle"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Village of alliance must be listed once, but anle was listed twice");
        assertThatThrownBy(() -> new ClusterCoverage(List.of("anle", "anle"), Map.of()))
                .hasMessage("Village of a cluster must be listed once, but anle was listed twice");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.text.Name;

class ClusterTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 13);
    private static final Period LIFE = Period.parse("2023-10..");

    /** Source: Fengchaoshan, red-star article 2024: 甘溪村 and four villages around it since October 2023 (S0-002 to S0-006). */
    private static final Cluster FENGCHAOSHAN = new Cluster(
            "fengchaoshan",
            Name.of("凤巢山片区", "Fengchaoshan cluster"),
            Form.HUB,
            List.of(
                    Membership.member("yanjing", LIFE),
                    Membership.member("datuo", LIFE),
                    Membership.centre("ganxi", LIFE),
                    Membership.member("xule", LIFE),
                    Membership.member("maluo", LIFE)),
            LIFE,
            List.of("S0-004", "S0-005", "S0-006"));

    private static Cluster hub(Membership... members) {
        return Cluster.of("hub", Name.of("片区"), Form.HUB, Period.ALWAYS, List.of(members));
    }

    private static Membership centre(String village, String during) {
        return Membership.centre(village, Period.parse(during));
    }

    private static Membership member(String village, String during) {
        return Membership.member(village, Period.parse(during));
    }

    @Test
    void one_and_four_villages_are_five() {
        assertThat(FENGCHAOSHAN.villagesAt(DAY)).containsExactly("ganxi", "datuo", "maluo", "xule", "yanjing");
        assertThat(FENGCHAOSHAN.centreAt(DAY)).contains("ganxi");
    }

    @Test
    void nobody_belongs_before_the_cluster_is_founded() {
        LocalDate before = LocalDate.of(2023, 9, 30);

        assertThat(FENGCHAOSHAN.villagesAt(before)).isEmpty();
        assertThat(FENGCHAOSHAN.centreAt(before)).isEmpty();
        assertThat(FENGCHAOSHAN.isMember("ganxi", before)).isFalse();
        assertThat(FENGCHAOSHAN.isMember("ganxi", before.plusDays(1))).isTrue();
        assertThat(FENGCHAOSHAN.isMember("yuanzhuang", DAY)).isFalse();
    }

    @Test
    void a_village_may_leave_and_join_again() {
        Cluster cluster = hub(centre("a", ".."), member("b", "2020..2021"), member("b", "2023.."));

        assertThat(cluster.isMember("b", LocalDate.of(2021, 12, 31))).isTrue();
        assertThat(cluster.isMember("b", LocalDate.of(2022, 6, 1))).isFalse();
        assertThat(cluster.isMember("b", LocalDate.of(2023, 1, 1))).isTrue();
        assertThat(cluster.villages()).containsExactly("a", "b");
    }

    @Test
    void the_centre_may_pass_from_one_village_to_another() {
        Cluster cluster =
                hub(centre("a", "2020..2021"), member("b", "2020..2021"), centre("b", "2022.."), member("a", "2022.."));

        assertThat(cluster.centreAt(LocalDate.of(2021, 12, 31))).contains("a");
        assertThat(cluster.centreAt(LocalDate.of(2022, 1, 1))).contains("b");
    }

    @Test
    void another_membership_is_checked_like_the_first() {
        assertThat(FENGCHAOSHAN.with(member("new", "2025..")).villagesAt(LocalDate.of(2025, 1, 1)))
                .hasSize(6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FENGCHAOSHAN.with(centre("datuo2", "2024..")))
                .withMessage("Cluster fengchaoshan must have at most one centre on any day, but had ganxi 2023-10.. and"
                        + " datuo2 2024..");
    }

    @Test
    void a_district_may_leave_its_villages_unnamed() {
        Cluster district = Cluster.of("mengzhou", Name.of("片区"), Form.DISTRICT, Period.since(DAY), List.of());

        assertThat(district.villagesAt(DAY)).isEmpty();
        assertThat(district.with(member("a", "2025..")).centreAt(LocalDate.of(2025, 1, 1)))
                .isEmpty();
    }

    @Test
    void a_hub_or_alliance_without_villages_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hub())
                .withMessage("Cluster hub must name at least one village unless it is a district, but named none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cluster.of("w", Name.of("联村"), Form.ALLIANCE, Period.ALWAYS, List.of()))
                .withMessage("Cluster w must name at least one village unless it is a district, but named none");
    }

    @Test
    void two_hubs_on_one_day_are_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hub(centre("ganxi", "2023.."), centre("datuo", "2024-09-13..")))
                .withMessage("Cluster hub must have at most one centre on any day, but had ganxi 2023.. and datuo"
                        + " 2024-09-13..");
    }

    @Test
    void days_with_members_but_no_centre_are_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hub(member("b", "2023..")))
                .withMessage("Cluster hub must have one centre on every day with members as a hub, but had none 2023..,"
                        + " when b belonged");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hub(member("b", "2020..2024"), centre("a", "2020..2021"), centre("a", "2023..")))
                .withMessage("Cluster hub must have one centre on every day with members as a hub, but had none 2022,"
                        + " when b belonged");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hub(centre("a", "2020"), member("b", "2022")))
                .withMessageEndingWith("but had none 2022, when b belonged");
    }

    @Test
    void days_without_anyone_need_no_centre() {
        assertThat(hub(centre("a", "2020"), centre("a", "2022"), member("b", "2022-H2"))
                        .villages())
                .containsExactly("a", "b");
    }

    @Test
    void a_village_belongs_once_on_any_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hub(centre("a", ".."), member("b", "2020..2022"), member("b", "2022-12..")))
                .withMessage("Cluster hub must have a village once on any day, but had b 2020..2022 and 2022-12..");
    }

    @Test
    void an_alliance_has_no_centre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cluster.of(
                        "wanbaoshan", Name.of("万宝山联村"), Form.ALLIANCE, Period.ALWAYS, List.of(centre("jiaokou", ".."))))
                .withMessage("Cluster wanbaoshan must have no centre as an alliance, but had jiaokou");
    }

    @Test
    void nobody_belongs_outside_the_life_of_the_cluster() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FENGCHAOSHAN.with(member("early", "2023-09")))
                .withMessage(
                        "Cluster fengchaoshan must contain each membership in its life 2023-10.., but early belonged"
                                + " 2023-09");
    }

    @Test
    void ids_keep_the_rule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> member("甘 溪", "2023"))
                .withMessage(
                        "Village of a membership must be 1 to 64 letters, digits, '-', '_' or '.', but was \"甘 溪\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cluster.of("", Name.of("片区"), Form.DISTRICT, LIFE, List.of()))
                .withMessage("Cluster id must be 1 to 64 letters, digits, '-', '_' or '.', but was \"\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cluster("c", Name.of("片区"), Form.DISTRICT, List.of(), LIFE, List.of("a b")))
                .withMessage("Fact of cluster c must be 1 to 64 letters, digits, '-', '_' or '.', but was \"a b\"");
    }

    @Test
    void the_table_has_a_row_for_each_membership() {
        assertThat(FENGCHAOSHAN.table().rows())
                .startsWith(List.of("ganxi", "中心村", "2023-10.."), List.of("datuo", "成员村", "2023-10.."))
                .hasSize(5);
    }

    @Test
    void the_text_fits_a_prompt() {
        assertThat(FENGCHAOSHAN.toString())
                .startsWith("fengchaoshan: 1+N, 5 villages, 2023-10..\n  中心村 ganxi, 2023-10..\n  成员村 datuo, 2023-10..");
        assertThat(many(500).toString()).hasSizeLessThanOrEqualTo(1000).endsWith("\n...");
        assertThat(many(500).toString().lines().findFirst().orElseThrow()).hasSizeLessThanOrEqualTo(80);
    }

    /** One pass per rule: a file of ten megabytes must not make the checks run for minutes. */
    @Test
    void a_hundred_thousand_memberships_are_checked_in_moments() {
        assertThat(many(100_000).villagesAt(DAY)).hasSize(100_001);
    }

    private static Cluster many(int members) {
        Stream<Membership> others = IntStream.range(0, members).mapToObj(i -> Membership.member("v" + i, LIFE));
        List<Membership> all = new ArrayList<>(List.of(Membership.centre("centre", LIFE)));
        all.addAll(others.toList());
        return Cluster.of("many-" + "x".repeat(59), Name.of("片区"), Form.HUB, LIFE, all);
    }
}

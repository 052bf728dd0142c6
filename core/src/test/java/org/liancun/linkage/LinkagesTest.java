// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.liancun.linkage.LocalMechanism.linkage;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liancun.text.Name;

class LinkagesTest {
    private static final Name ANY = Name.of("某", "some");

    @Test
    void the_nine_links_of_baojing_are_nine_different_kinds() {
        Linkages baojing = Reported.baojing();

        Scheme nine = baojing.schemes().get(0);
        List<Mechanism> kinds = baojing.mechanismsOf(nine).stream()
                .flatMap(local -> local.links().stream())
                .map(Link::mechanism)
                .toList();

        assertThat(nine.toString()).isEqualTo("nine-links: 9 mechanisms");
        assertThat(kinds)
                .containsExactly(
                        Mechanism.PARTY,
                        Mechanism.PLANNING,
                        Mechanism.URBAN_RURAL,
                        Mechanism.INDUSTRY,
                        Mechanism.PROJECT,
                        Mechanism.TALENT,
                        Mechanism.SERVICE,
                        Mechanism.VENUE,
                        Mechanism.CULTURE);
    }

    @Test
    void one_local_mechanism_can_amount_to_three_kinds() {
        Linkages fenyang = Reported.fenyang();

        assertThat(fenyang.find("one-infrastructure").orElseThrow().links())
                .extracting(Link::mechanism)
                .containsExactly(Mechanism.PROJECT, Mechanism.PLANNING, Mechanism.ENVIRONMENT);
        assertThat(fenyang.localsOf(Mechanism.ENVIRONMENT))
                .extracting(LocalMechanism::id)
                .containsExactly("one-infrastructure");
    }

    @Test
    void several_local_mechanisms_can_amount_to_one_kind() {
        assertThat(Reported.baojing().crosswalk().get(Mechanism.TALENT))
                .extracting(LocalMechanism::name)
                .extracting(Name::zh)
                .containsExactly("人才联育", "班子联培", "后备联育");
    }

    @Test
    void the_crosswalk_has_all_kinds_by_code_silent_ones_too() {
        assertThat(Reported.mengzhou().crosswalk().keySet()).containsExactly(Mechanism.values());
        assertThat(Reported.mengzhou().crosswalk()).contains(entry(Mechanism.VENUE, List.of()));
    }

    @Test
    void the_strongest_local_mechanism_counts() {
        Linkages linkages = Linkages.of(
                linkage("weak", ANY, Link.nameOnly(Mechanism.LABOUR)),
                linkage("strong", ANY, Link.strong(Mechanism.LABOUR)),
                linkage("half", ANY, Link.partial(Mechanism.LABOUR)));

        assertThat(linkages.strengthOf(Mechanism.LABOUR)).isEqualTo(Strength.STRONG);
        assertThat(linkages.strengthOf(Mechanism.VENUE)).isEqualTo(Strength.SILENT);
    }

    @Test
    void evidence_within_one_village_or_one_line_of_command_stays_partial() {
        assertThat(Reported.fenghuang().strengthOf(Mechanism.PARTY)).isEqualTo(Strength.PARTIAL);
        assertThat(Reported.fenghuang().strengthOf(Mechanism.SERVICE)).isEqualTo(Strength.PARTIAL);
    }

    @Test
    void what_only_steers_or_grades_is_kept_apart() {
        Linkages baojing = Reported.baojing();

        assertThat(baojing.mechanismsOf(Dimension.STRUCTURE))
                .extracting(LocalMechanism::id)
                .containsExactly("hub");
        assertThat(baojing.mechanismsOf(Dimension.COORDINATION)).hasSize(1);
        assertThat(baojing.mechanismsOf(Dimension.ASSESSMENT)).hasSize(1);
        assertThat(baojing.mechanismsOf(Dimension.LINKAGE)).hasSize(18);
    }

    @Test
    void a_linkage_that_fits_no_kind_is_listed_as_unmapped() {
        assertThat(Reported.fenyang().unmapped()).extracting(LocalMechanism::id).containsExactly("mass");
        assertThat(Reported.baojing().unmapped()).isEmpty();
    }

    @Test
    void no_linkages_are_silent_on_every_kind() {
        for (Mechanism mechanism : Mechanism.values()) {
            assertThat(Linkages.NONE.strengthOf(mechanism)).isEqualTo(Strength.SILENT);
        }
    }

    @Test
    void the_crosswalk_prints_straight() {
        assertThat(Reported.baojing().table())
                .startsWith("""
                        代码  机制      证据      本地机制
                        ----  --------  --------  -----------------------------
                        L01   党建联建  ● 明确    ●党建联建 ●党员联管
                        L02   规划联片  ● 明确    ●规划联片
                        """)
                .contains("L06   阵地联享  ○ 仅名称  ○阵地联享\n", "L14   劳务联动  – 未载\n");
        assertThat(Reported.baojing().table(Locale.ENGLISH))
                .contains("Code  Mechanism", "L16   urban-rural co-creation", "○ name only");
    }

    @Test
    void sizes_are_told_in_one_line() {
        assertThat(Reported.baojing()).hasToString("21 mechanisms, 2 schemes, 0 resources, 0 practices");
        assertThat(Linkages.of(linkage("a", ANY, Link.strong(Mechanism.PARTY))))
                .hasToString("1 mechanism, 0 schemes, 0 resources, 0 practices");
    }

    @Test
    void all_that_does_not_fit_is_told_at_once_with_its_place() {
        LocalMechanism local = linkage("industry", ANY, Link.strong(Mechanism.INDUSTRY));
        Scheme scheme = new Scheme("three", ANY, List.of("industry", "indsutry"));
        Resource resource = new Resource("rice", ANY, ResourceKind.INDUSTRY, List.of(), List.of(), List.of());

        assertThat(Linkages.problems(
                        List.of(local, local), List.of(scheme, scheme), List.of(resource, resource), List.of()))
                .containsExactly(
                        entry("/mechanisms/1/id", "Mechanism id must occur once, but was industry again"),
                        entry("/schemes/1/id", "Scheme id must occur once, but was three again"),
                        entry(
                                "/schemes/0/mechanisms/1",
                                "Mechanism of three must be known, but was \"indsutry\". Did you mean \"industry\"?"),
                        entry(
                                "/schemes/1/mechanisms/1",
                                "Mechanism of three must be known, but was \"indsutry\". Did you mean \"industry\"?"),
                        entry("/resources/1/id", "Resource id must occur once, but was rice again"));
    }

    @Test
    void what_does_not_fit_is_refused() {
        Scheme scheme = new Scheme("three", ANY, List.of("x"));

        assertThatThrownBy(() -> new Linkages(List.of(), List.of(scheme, scheme), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Scheme id must occur once, but was three again\n"
                        + "Mechanism of three must be known, but was \"x\"\n"
                        + "Mechanism of three must be known, but was \"x\"");
        assertThatThrownBy(() -> Linkages.NONE.mechanismsOf(scheme))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Mechanism of three must be known, but was \"x\"");
    }

    /** The six unified services of a co-operative (安康新闻网, 2025-03-27; S2-094), one of them left out. */
    @Test
    void a_scheme_is_as_complete_as_its_mechanisms_are_in_practice() {
        List<String> services = List.of("variety", "seedlings", "inputs", "field-care", "machine-harvest", "orders");
        Linkages six = new Linkages(
                services.stream()
                        .map(id -> LocalMechanism.linkage(id, ANY, Link.strong(Mechanism.INDUSTRY)))
                        .toList(),
                List.of(new Scheme("six-unified", ANY, services)),
                List.of(),
                services.subList(0, 5).stream().map(Practice::in).toList());

        assertThat(six.completeness("six-unified")).hasToString("six-unified: 5 of 6, missing [orders]");
        assertThat(six.inPractice()).hasToString("5 of 6 mechanisms told, resources in no practice 0");
        assertThatThrownBy(() -> six.completeness("six-unifed"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Scheme must be known, but was \"six-unifed\". Did you mean \"six-unified\"?");
    }
}

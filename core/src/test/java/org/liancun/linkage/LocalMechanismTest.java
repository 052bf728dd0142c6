// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.text.Name;

class LocalMechanismTest {
    private static final Name ANY = Name.of("某", "some");
    private static final Link INDUSTRY = Link.strong(Mechanism.INDUSTRY);

    @Test
    void a_link_is_never_silent() {
        assertThatThrownBy(() -> new Link(Mechanism.VENUE, Strength.SILENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Strength of a link to VENUE must be STRONG, PARTIAL or NAME_ONLY, but was SILENT");
    }

    @Test
    void a_link_prints_code_and_strength() {
        assertThat(Link.partial(Mechanism.INDUSTRY)).hasToString("L04 PARTIAL");
    }

    @Test
    void only_a_linkage_has_links() {
        assertThatThrownBy(
                        () -> new LocalMechanism("points", ANY, Dimension.ASSESSMENT, List.of(INDUSTRY), "", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Links of points must be empty, since its dimension is ASSESSMENT, but were [L04 STRONG]");
    }

    @Test
    void a_linkage_without_links_says_why() {
        assertThatThrownBy(() -> new LocalMechanism("mass", ANY, Dimension.LINKAGE, List.of(), " ", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Note of mass must say why the linkage has no links, but was empty");
    }

    @Test
    void a_kind_is_linked_once() {
        assertThatThrownBy(() -> LocalMechanism.linkage("m", ANY, INDUSTRY, Link.partial(Mechanism.INDUSTRY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Link of m must be listed once, but INDUSTRY was listed twice");
    }

    @Test
    void facts_are_ids_listed_once() {
        assertThatThrownBy(() ->
                        new LocalMechanism("m", ANY, Dimension.STRUCTURE, List.of(), "", List.of("S0-004", "S0-004")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Fact of m must be listed once, but S0-004 was listed twice");
        assertThatThrownBy(() -> new LocalMechanism("m", ANY, Dimension.STRUCTURE, List.of(), "", List.of("S0 004")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Fact of m must be 1 to 64 letters, digits, '-', '_' or '.', but was \"S0 004\"");
    }

    @Test
    void an_id_keeps_the_rule_for_ids() {
        assertThatThrownBy(() -> LocalMechanism.linkage("", ANY, INDUSTRY))
                .hasMessage("Mechanism id must be 1 to 64 letters, digits, '-', '_' or '.', but was \"\"");
        assertThatThrownBy(() -> new Scheme("", ANY, List.of("a")))
                .hasMessage("Scheme id must be 1 to 64 letters, digits, '-', '_' or '.', but was \"\"");
        assertThatThrownBy(() -> new Resource("", ANY, ResourceKind.LAND, List.of(), List.of(), List.of()))
                .hasMessage("Resource id must be 1 to 64 letters, digits, '-', '_' or '.', but was \"\"");
    }

    @Test
    void a_mechanism_is_silent_on_what_it_has_no_link_to() {
        LocalMechanism local = LocalMechanism.linkage("m", ANY, INDUSTRY);

        assertThat(local.strengthOf(Mechanism.INDUSTRY)).isEqualTo(Strength.STRONG);
        assertThat(local.strengthOf(Mechanism.PARTY)).isEqualTo(Strength.SILENT);
        assertThat(local).hasToString("m");
    }

    @Test
    void a_scheme_lists_at_least_one_mechanism_and_none_twice() {
        assertThatThrownBy(() -> new Scheme("three", ANY, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Scheme three must have at least 1 mechanism, but had 0");
        assertThatThrownBy(() -> new Scheme("three", ANY, List.of("a", "b", "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Mechanism of three must be listed once, but a was listed twice");
    }

    @Test
    void a_resource_lists_villages_figures_and_facts_once() {
        assertThatThrownBy(() -> resource(List.of("a", "a"), List.of(), List.of()))
                .hasMessage("Village of rice must be listed once, but a was listed twice");
        assertThatThrownBy(() -> resource(List.of(), List.of("S2-068", "S2-068"), List.of()))
                .hasMessage("Figure of rice must be listed once, but S2-068 was listed twice");
        assertThatThrownBy(() -> resource(List.of(), List.of(), List.of("S2-068", "S2-068")))
                .hasMessage("Fact of rice must be listed once, but S2-068 was listed twice");
        assertThat(resource(List.of("yuanzhuang"), List.of("S2-068"), List.of()))
                .hasToString("rice 产业");
    }

    private static Resource resource(List<String> villages, List<String> figures, List<String> facts) {
        return new Resource("rice", ANY, ResourceKind.INDUSTRY, villages, figures, facts);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Places are read off the small dossier by hand. */
class CitationsTest {
    private static final Citations CITATIONS = Citations.of(Fengchaoshan.dossier());

    @Test
    void a_figure_is_cited_where_it_stands_where_it_is_computed_with_and_where_it_is_an_income() {
        assertThat(CITATIONS.of("S0-064"))
                .containsExactly(
                        new Citation("S0-064", "/figures/2", "cluster"),
                        new Citation("S0-064", "/recomputations/0/formula", "D0-02"),
                        new Citation("S0-064", "/income/published/0/figure", "S0-064"),
                        new Citation("S0-064", "/income/entries/0/source", "ganxi"));
        assertThat(CITATIONS.of("S0-065"))
                .extracting(Citation::pointer)
                .containsExactly("/figures/3", "/recomputations/0/published");
    }

    @Test
    void a_fact_without_a_figure_is_cited_by_what_is_known_by_it() {
        assertThat(CITATIONS.of("S0-004"))
                .containsExactly(new Citation("S0-004", "/places/clusters/0/facts/0", "cluster"));
    }

    @Test
    void the_measure_of_a_resource_is_cited_by_it() {
        assertThat(CITATIONS.of("S0-060")).contains(new Citation("S0-060", "/linkage/resources/0/figures/0", "tea"));
    }

    @Test
    void facts_stand_in_the_order_of_their_ids_and_no_other_is_cited() {
        assertThat(CITATIONS.byFact().keySet()).containsExactly("S0-004", "S0-006", "S0-060", "S0-064", "S0-065");
        assertThat(CITATIONS.of("S0-099")).isEmpty();
    }

    @Test
    void text_says_how_many_there_are() {
        assertThat(CITATIONS).hasToString("5 facts in 13 places");
        assertThat(CITATIONS.of("S0-004").get(0)).hasToString("S0-004 at /places/clusters/0/facts/0 (cluster)");
    }
}

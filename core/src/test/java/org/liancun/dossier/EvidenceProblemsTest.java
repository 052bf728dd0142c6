// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.dossier.Inconsistency.Kind;
import org.liancun.measure.Period;
import org.liancun.measure.Unit;
import org.liancun.text.Name;

class EvidenceProblemsTest {
    private static final Evidence E = Fengchaoshan.EVIDENCE;
    private static final Places P = Fengchaoshan.PLACES;
    private static final Economy M = Fengchaoshan.ECONOMY;

    @Test
    void sources_and_figures_are_used_once() {
        Evidence twice = new Evidence(
                add(E.sources(), E.sources().get(0)),
                add(E.figures(), E.figures().get(2)),
                E.recomputations(),
                List.of());

        assertThat(problems(twice, P, M))
                .extracting(Inconsistency::toString)
                .containsExactly(
                        "/sources/1/id: Id of a source must be one not used before, but was \"S0\"",
                        "/figures/4/id: Id of a figure must be one not used before, but was \"S0-064\"");
    }

    @Test
    void a_figure_has_a_known_source_and_subject() {
        Figure strange = new Figure(
                "S1-001", "SO", "gnaxi", Name.of("x"), E.figures().get(0).quantity(), Period.ALWAYS, "");

        assertThat(problems(new Evidence(E.sources(), add(E.figures(), strange), List.of(), List.of()), P, M))
                .containsExactly(
                        new Inconsistency(
                                "/figures/4/source",
                                Kind.UNKNOWN,
                                "Source of figure S1-001",
                                "SO",
                                "a source of the dossier",
                                "S0"),
                        new Inconsistency(
                                "/figures/4/subject",
                                Kind.UNKNOWN,
                                "Subject of figure S1-001",
                                "gnaxi",
                                "a village, cluster, body, resource, region or party of the dossier",
                                "ganxi"));
    }

    @Test
    void a_formula_names_known_figures() {
        assertThat(problems(recomputing("S0-64 / S0-006", Unit.WAN_YUAN, "S0-56"), P, M))
                .extracting(Inconsistency::toString)
                .containsExactly(
                        "/recomputations/0/formula: Figure in the formula of D0-09 must be a figure of the dossier,"
                                + " but was \"S0-64\". Did you mean \"S0-064\"?",
                        "/recomputations/0/published: Published figure of D0-09 must be a figure of the dossier,"
                                + " but was \"S0-56\". Did you mean \"S0-006\"?");
    }

    @Test
    void a_formula_can_be_worked_out() {
        assertThat(problems(recomputing("S0-064 / (S0-006 - 5)", Unit.WAN_YUAN, ""), P, M))
                .extracting(Inconsistency::toString)
                .containsExactly("/recomputations/0/formula: Formula of D0-09 must be one that gives 万元"
                        + " (Divisor S0-006 - 5 must not be zero, but was 0个村),"
                        + " but was \"S0-064 / (S0-006 - 5)\"");
    }

    @Test
    void a_formula_gives_the_declared_and_the_published_unit() {
        assertThat(problems(recomputing("S0-064 / S0-006", Unit.MU, ""), P, M))
                .extracting(Inconsistency::message)
                .containsExactly("Formula of D0-09 must be one that gives 亩"
                        + " (Unit must be 亩, but was 万元/个村), but was \"S0-064 / S0-006\"");
        assertThat(problems(recomputing("S0-064", Unit.WAN_YUAN, "S0-065"), P, M))
                .extracting(Inconsistency::kind)
                .containsExactly(Kind.UNDEFINED);
    }

    @Test
    void the_date_of_a_source_is_a_date() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source("S0", Name.of("x"), "", "2024-13-01", ""))
                .withMessage("Date of source S0 must be a date such as 2024-09-13 or empty, but was 2024-13-01");
    }

    @Test
    void an_ambiguity_cites_what_the_dossier_holds() {
        List<Alternative> readings = List.of(
                new Alternative("a", Name.of("x"), List.of("D0-02", "D0-03")),
                new Alternative("b", Name.of("y"), List.of()));
        Ambiguity strange = new Ambiguity("villages", Name.of("x"), readings, "", "", List.of("S7-001"));

        assertThat(problems(
                        new Evidence(E.sources(), E.figures(), E.recomputations(), add(E.ambiguities(), strange)),
                        P,
                        M))
                .extracting(Inconsistency::toString)
                .containsExactly(
                        "/ambiguities/1/id: Id of an ambiguity must be one not used before, but was \"villages\"",
                        "/ambiguities/1/facts/0: Fact of villages must be a figure, or a fact numbered after a source"
                                + " of the dossier, but was \"S7-001\". Did you mean \"S0-006\"?",
                        "/ambiguities/1/alternatives/0/recomputations/1: Recomputation of alternative a must be a"
                                + " recomputation of the dossier, but was \"D0-03\". Did you mean \"D0-02\"?");
    }

    private static List<Inconsistency> problems(Evidence evidence, Places places, Economy economy) {
        return Dossier.problems(
                Fengchaoshan.ID,
                Fengchaoshan.SECTIONS.with(evidence).with(places).with(economy));
    }

    private static Evidence recomputing(String formula, Unit unit, String published) {
        Recomputation recomputation =
                new Recomputation("D0-09", Name.of("x"), Formula.parse(formula), unit, published, "");
        return new Evidence(E.sources(), E.figures(), List.of(recomputation), List.of());
    }

    private static <T> List<T> add(List<T> list, T more) {
        return ImmutableList.<T>builder().addAll(list).add(more).build();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.farming.Delivery;
import org.liancun.farming.Farming;
import org.liancun.farming.LandMode;
import org.liancun.farming.OrderLoop;
import org.liancun.farming.Planting;
import org.liancun.farming.PlantingPlan;
import org.liancun.farming.PublishedContract;
import org.liancun.farming.SalesOrder;
import org.liancun.farming.Season;
import org.liancun.governance.Arrangements;
import org.liancun.governance.Counted;
import org.liancun.governance.PublishedChain;
import org.liancun.governance.PublishedLists;
import org.liancun.grouping.HollowSign;
import org.liancun.grouping.Hollowness.Aspect;
import org.liancun.grouping.LinkingPrinciple;
import org.liancun.linkage.Link;
import org.liancun.linkage.Linkages;
import org.liancun.linkage.LocalMechanism;
import org.liancun.linkage.Mechanism;
import org.liancun.linkage.Practice;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.text.Name;

/** What arrangements, contracts, seasons, practices, principles and hollow places may not refer to. */
class GovernanceProblemsTest {
    private static final Name NAME = Name.of("某");

    @Test
    void arrangements_name_known_figures_in_their_unit_and_known_facts() {
        Arrangements governance = Arrangements.of(
                new PublishedChain(
                        "chiefs",
                        NAME,
                        List.of(Counted.of("片长", "zone", "S0-060"), Counted.of("组长", "group", "S0-6")),
                        List.of("S0-999", "S7-1")),
                new PublishedLists("chiefs", NAME, List.of(), List.of()));

        assertThat(problems(Fengchaoshan.SECTIONS.with(governance)))
                .containsExactly(
                        "/governance/0/tiers/0/figure: Unit of S0-060 for chiefs must be one like 人, but was \"亩\"",
                        "/governance/0/tiers/1/figure: Figure of chiefs must be a figure of the dossier,"
                                + " but was \"S0-6\". Did you mean \"S0-006\"?",
                        "/governance/0/facts/1: Fact of chiefs must be a figure, or a fact numbered after a source"
                                + " of the dossier, but was \"S7-1\"",
                        "/governance/1/id: Id of an arrangement must be one not used before, but was \"chiefs\"");
    }

    @Test
    void contracts_name_known_parties_and_figures_in_their_units() {
        PublishedContract contract = new PublishedContract(
                "land", LandMode.PROXY, List.of("company", "ganxi", "comittee"), "S0-064", "", "S0-061", List.of());
        Farming farming = new Farming(List.of(contract, contract), List.of());

        assertThat(problems(Fengchaoshan.SECTIONS.with(farming)).subList(0, 4))
                .containsExactly(
                        "/farming/contracts/0/parties/2: Participant of land must be a village, body or party"
                                + " of the dossier, but was \"comittee\". Did you mean \"committee\"?",
                        "/farming/contracts/0/area: Unit of S0-064 for land must be one like 亩, but was \"万元\"",
                        "/farming/contracts/0/term: Figure of land must be a figure of the dossier,"
                                + " but was \"S0-061\". Did you mean \"S0-060\"?",
                        "/farming/contracts/1/id: Id of a land contract must be one not used before, but was \"land\"");
    }

    @Test
    void seasons_name_known_villages_and_buyers() {
        OrderLoop loop = new OrderLoop(
                PlantingPlan.of(new Planting("ganxy", "tea", Quantity.parse("1亩"), Quantity.parse("9公斤/亩"))),
                List.of(new SalesOrder("o", "firm", "tea", Quantity.parse("9公斤"), Quantity.parse("2元/公斤"))),
                List.of(new Delivery("o", "ganxy", Quantity.parse("9公斤"))));
        Season season = new Season("spring", NAME, Period.year(2024), loop, List.of("S7-2"));

        assertThat(problems(Fengchaoshan.SECTIONS.with(new Farming(List.of(), List.of(season)))))
                .containsExactly(
                        "/farming/seasons/0/loop/plantings/0/village: Village of spring must be a village of the dossier,"
                                + " but was \"ganxy\". Did you mean \"ganxi\"?",
                        "/farming/seasons/0/loop/orders/0/buyer: Participant of spring must be a village, body or party"
                                + " of the dossier, but was \"firm\"",
                        "/farming/seasons/0/facts/0: Fact of spring must be a figure, or a fact numbered after a source"
                                + " of the dossier, but was \"S7-2\"");
    }

    @Test
    void practices_name_known_villages_participants_and_figures() {
        Linkages linkage = Linkages.of(LocalMechanism.linkage("m", NAME, Link.strong(Mechanism.INDUSTRY)))
                .with(new Practice("m", List.of("datoo"), List.of("fund", "someone"), List.of(), List.of("S0-65")));

        assertThat(problems(Fengchaoshan.SECTIONS.with(linkage)))
                .contains(
                        "/linkage/practices/0/villages/0: Village of m must be a village of the dossier,"
                                + " but was \"datoo\". Did you mean \"datuo\"?",
                        "/linkage/practices/0/participants/1: Participant of m must be a village, body or party"
                                + " of the dossier, but was \"someone\"",
                        "/linkage/practices/0/outputs/0: Figure of m must be a figure of the dossier,"
                                + " but was \"S0-65\". Did you mean \"S0-065\"?");
    }

    @Test
    void principles_and_hollow_places_name_known_places_figures_and_facts() {
        LinkingPrinciple principle = new LinkingPrinciple("p", NAME, List.of(), List.of(), List.of("S7-3"));
        Places places = new Places(
                Fengchaoshan.PLACES.regions(),
                Fengchaoshan.PLACES.villages(),
                Fengchaoshan.PLACES.clusters(),
                List.of(principle, principle),
                List.of(
                        new HollowSign("cluster", Aspect.PEOPLE, "", "", List.of()),
                        new HollowSign("committee", Aspect.WORK, "S0-1", "", List.of())));

        assertThat(problems(Fengchaoshan.SECTIONS.with(places)))
                .containsExactly(
                        "/places/principles/0/facts/0: Fact of p must be a figure, or a fact numbered after a source"
                                + " of the dossier, but was \"S7-3\"",
                        "/places/principles/1/id: Id of a principle must be one not used before, but was \"p\"",
                        "/places/principles/1/facts/0: Fact of p must be a figure, or a fact numbered after a source"
                                + " of the dossier, but was \"S7-3\"",
                        "/places/hollow/1/of: Place of a hollow sign must be a village, cluster or region"
                                + " of the dossier, but was \"committee\"",
                        "/places/hollow/1/gone: Figure of committee must be a figure of the dossier, but was \"S0-1\"");
    }

    private static List<String> problems(Sections sections) {
        return Dossier.problems(Fengchaoshan.ID, sections).stream()
                .map(Inconsistency::toString)
                .toList();
    }
}

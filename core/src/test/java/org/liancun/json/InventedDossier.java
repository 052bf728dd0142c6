// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liancun.dossier.Alternative;
import org.liancun.dossier.Ambiguity;
import org.liancun.dossier.Distribution;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Economy;
import org.liancun.dossier.Evidence;
import org.liancun.dossier.Figure;
import org.liancun.dossier.Formula;
import org.liancun.dossier.Places;
import org.liancun.dossier.PublishedIncome;
import org.liancun.dossier.Recomputation;
import org.liancun.dossier.Sections;
import org.liancun.dossier.Source;
import org.liancun.income.Accounting;
import org.liancun.income.Notion;
import org.liancun.ledger.Entry;
import org.liancun.linkage.Dimension;
import org.liancun.linkage.Link;
import org.liancun.linkage.Linkages;
import org.liancun.linkage.LocalMechanism;
import org.liancun.linkage.Mechanism;
import org.liancun.linkage.Practice;
import org.liancun.linkage.Resource;
import org.liancun.linkage.ResourceKind;
import org.liancun.linkage.Scheme;
import org.liancun.linkage.Strength;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.measure.Unit;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Holding;
import org.liancun.village.Cluster;
import org.liancun.village.Form;
import org.liancun.village.Level;
import org.liancun.village.Membership;
import org.liancun.village.Party;
import org.liancun.village.Region;
import org.liancun.village.Regions;
import org.liancun.village.Village;
import org.liancun.village.VillageKind;

/** Invents whole dossiers that hold together; the same numbers give the same dossier. */
final class InventedDossier {
    private static final List<Unit> UNITS =
            List.of(Unit.MU, Unit.PERSON, Unit.WAN_YUAN, Unit.YI_YUAN, Unit.PERCENT, Unit.PERSON.per(Unit.HOUSEHOLD));

    private final Invented invented;
    private final InventedSharing sharing;
    private final List<String> villages;
    private final List<String> clusters;
    private final List<String> figures;

    private InventedDossier(Invented invented) {
        this.invented = invented;
        this.villages = invented.ids("v", 1);
        this.clusters = invented.ids("c", 0);
        this.figures = invented.ids("f", 1);
        this.sharing = new InventedSharing(invented, villages);
    }

    static Dossier of(long seed) {
        return of(new Random(seed));
    }

    static Dossier of(Random random) {
        return new InventedDossier(new Invented(random)).dossier();
    }

    private Dossier dossier() {
        return new Dossier(
                "dossier",
                invented.name(),
                invented.day(),
                new Sections(
                        evidence(),
                        places(),
                        InventedOrganization.of(invented, villages, clusters, figures),
                        linkages(),
                        new InventedGovernance(invented, figures).arrangements(),
                        new InventedFarming(invented, villages, figures).farming(),
                        economy()));
    }

    private Evidence evidence() {
        List<Source> sources = List.of(
                new Source("S", invented.name(), invented.note(), "", invented.note()),
                new Source("T", invented.name(), invented.word(), invented.day().toString(), invented.note()));
        List<Figure> all = figures.stream()
                .map(id -> new Figure(
                        id,
                        invented.one(List.of("S", "T")),
                        invented.one(villages),
                        invented.name(),
                        invented.quantity(Unit.MU),
                        invented.period(),
                        invented.note()))
                .collect(Collectors.toCollection(ArrayList::new));
        all.add(new Figure(
                "money",
                "S",
                "dossier",
                invented.name(),
                invented.quantity(Unit.WAN_YUAN),
                invented.period(),
                invented.note()));
        UNITS.forEach(unit -> all.add(new Figure(
                "unit-" + UNITS.indexOf(unit),
                "T",
                invented.one(villages),
                invented.name(),
                invented.quantity(unit),
                invented.period(),
                invented.note())));
        List<Recomputation> recomputations = invented.ids("r", 0).stream()
                .map(id -> new Recomputation(
                        id,
                        invented.name(),
                        Formula.parse("(" + invented.one(figures) + " + " + invented.one(figures) + " * 27%) / 3"),
                        Unit.MU,
                        invented.one(List.of("", invented.one(figures))),
                        invented.note()))
                .toList();
        List<Ambiguity> ambiguities = invented.ids("doubt", 0).stream()
                .map(id -> ambiguity(
                        id, recomputations.stream().map(Recomputation::id).toList()))
                .toList();
        return new Evidence(sources, all, recomputations, ambiguities);
    }

    private Ambiguity ambiguity(String id, List<String> recomputations) {
        List<Alternative> alternatives = invented.coin()
                ? List.of()
                : Stream.of("one", "other")
                        .map(reading -> new Alternative(reading, invented.name(), invented.some(recomputations, 0)))
                        .toList();
        String adopted = alternatives.isEmpty() ? "" : invented.one(List.of("", "one", "other"));
        return new Ambiguity(id, invented.name(), alternatives, adopted, invented.word(), invented.some(figures, 0));
    }

    private Places places() {
        Regions regions = Regions.of(
                Region.top("z-county", invented.name(), Level.COUNTY),
                new Region("a-town", invented.name(), Level.TOWNSHIP, "z-county"));
        List<Village> all = villages.stream()
                .map(id -> new Village(
                        id, invented.name(), invented.one(VillageKind.class), "a-town", invented.some(figures, 0)))
                .toList();
        InventedGrouping grouping = new InventedGrouping(invented, villages, figures);
        return new Places(
                regions, all, clusters.stream().map(this::cluster).toList(), grouping.principles(), grouping.hollow());
    }

    private Cluster cluster(String id) {
        Form form = invented.one(Form.class);
        List<Membership> members = new ArrayList<>();
        for (String village : invented.some(villages, form == Form.DISTRICT ? 0 : 1)) {
            boolean centre = form == Form.HUB && members.isEmpty();
            members.add(
                    centre ? Membership.centre(village, Period.ALWAYS) : Membership.member(village, invented.period()));
        }
        return new Cluster(id, invented.name(), form, members, Period.ALWAYS, invented.some(figures, 0));
    }

    private Linkages linkages() {
        List<LocalMechanism> mechanisms = invented.ids("m", 1).stream()
                .map(id -> {
                    Dimension dimension = invented.one(Dimension.class);
                    List<Link> links = dimension != Dimension.LINKAGE
                            ? List.of()
                            : invented.some(Arrays.asList(Mechanism.values()), 0).stream()
                                    .map(kind ->
                                            new Link(kind, invented.one(List.of(Strength.STRONG, Strength.NAME_ONLY))))
                                    .toList();
                    return new LocalMechanism(
                            id, invented.name(), dimension, links, invented.word(), invented.some(figures, 0));
                })
                .toList();
        List<Scheme> schemes = invented.ids("scheme", 0).stream()
                .map(id -> new Scheme(
                        id,
                        invented.name(),
                        invented.some(mechanisms, 1).stream()
                                .map(LocalMechanism::id)
                                .toList()))
                .toList();
        List<Resource> resources = invented.ids("resource", 0).stream()
                .map(id -> new Resource(
                        id,
                        invented.name(),
                        invented.one(ResourceKind.class),
                        invented.some(villages, 0),
                        invented.some(figures, 0),
                        invented.some(figures, 0)))
                .toList();
        List<Practice> practices = invented.some(mechanisms, 0).stream()
                .map(mechanism -> new Practice(
                        mechanism.id(),
                        invented.some(villages, 0),
                        invented.some(villages, 0),
                        invented.some(resources, 0).stream().map(Resource::id).toList(),
                        invented.some(figures, 0)))
                .toList();
        return new Linkages(mechanisms, schemes, resources, practices);
    }

    private Economy economy() {
        List<Party> parties = sharing.parties();
        List<Holding> holdings = sharing.holdings();
        List<Agreement> agreements = sharing.agreements();
        List<Distribution> distributions = invented.ids("d", 0).stream()
                .map(id -> new InventedDistribution(invented).of(id, InventedSharing.PLAIN))
                .toList();
        return new Economy(
                invented.coin() ? List.of() : List.of(new PublishedIncome("money", invented.one(Notion.known()))),
                invented.several(0, this::entry),
                parties,
                holdings,
                agreements,
                distributions);
    }

    private Entry entry() {
        Period year = Period.year(2005 + invented.below(24));
        String account = invented.coin()
                ? invented.one(stated(year)).id()
                : invented.one(Accounting.RURAL.chart(year).ids());
        String payer = invented.one(List.of("", invented.one(villages), InventedSharing.FUND));
        return new Entry(
                invented.one(villages),
                year,
                account,
                invented.money(),
                payer,
                invented.one(List.of("", InventedSharing.FUND)),
                invented.one(figures),
                invented.one(List.of(Qualifier.EXACT, Qualifier.ABOUT, Qualifier.OVER)));
    }

    private static List<Notion> stated(Period year) {
        return Notion.known().stream()
                .filter(notion -> notion.at(year).isPresent())
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Figure;
import org.liancun.dossier.Source;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Section;
import org.liancun.examples.page.Wording;
import org.liancun.income.Notion;
import org.liancun.linkage.Resource;
import org.liancun.measure.Unit;
import org.liancun.text.TextTable;
import org.liancun.village.Cluster;
import org.liancun.village.Membership;
import org.liancun.village.Village;

/** The chapters on one area: who, where, led by whom, linked how, with what, earning how much. */
final class Areas {
    private static final int DECIMALS = 2;

    private final Dossier dossier;
    private final Words words;

    private Areas(Dossier dossier, Words words) {
        this.dossier = dossier;
        this.words = words;
    }

    static List<Section> of(Dossier dossier, Wording wording) {
        Words words = Words.of(wording, dossier);
        Areas areas = new Areas(dossier, words);
        return Stream.of(
                        new Section(2, words.name(dossier.title()), areas.sources()),
                        areas.chapter(Caption.PLACES, areas.places()),
                        areas.chapter(Caption.BODIES, Bodies.of(dossier.organization(), words)),
                        areas.chapter(Caption.DUTY, Duties.of(dossier, words)),
                        areas.chapter(Caption.MECHANISMS, Mechanisms.of(dossier, words)),
                        areas.chapter(Caption.GOVERNANCE, Governance.of(dossier, words)),
                        areas.chapter(Caption.FARMING, Farms.of(dossier, words)),
                        areas.chapter(Caption.RESOURCES, List.of(areas.resources())),
                        areas.chapter(
                                Caption.INCOME,
                                List.of(areas.incomes(), PublishedBands.of(dossier, words), areas.allFigures())),
                        areas.chapter(
                                Caption.DOUBTS,
                                Doubts.of(dossier, words).stream().toList()))
                .filter(section -> !section.blocks().isEmpty())
                .toList();
    }

    private List<Block> places() {
        List<Block> blocks = new ArrayList<>(List.of(clusters(), villages(), ClusterPicture.of(dossier, words)));
        blocks.addAll(Grounds.of(dossier, words));
        return blocks;
    }

    private Section chapter(Caption caption, List<Block> blocks) {
        return new Section(3, "· " + words.say(caption), blocks);
    }

    private List<Block> sources() {
        return dossier.evidence().sources().stream()
                .map(source -> source(source, words))
                .toList();
    }

    static Block source(Source source, Words words) {
        String place = Stream.of(source.publisher(), source.date())
                .filter(part -> !part.isEmpty())
                .collect(joining(", "));
        String title = source.id() + "  " + words.name(source.title());
        return new Block.Prose(place.isEmpty() ? title : title + " (" + place + ")");
    }

    private Block clusters() {
        List<List<String>> rows = new ArrayList<>();
        for (Cluster cluster : dossier.places().clusters()) {
            int villages = cluster.villagesAt(dossier.asOf()).size();
            rows.add(List.of(
                    words.name(cluster.name()),
                    words.say(cluster.form().label()),
                    Words.period(cluster.during()),
                    villages == 0 ? words.say(Caption.NOT_NAMED) : Integer.toString(villages),
                    Facts.brief(cluster.facts())));
        }
        return rows.isEmpty()
                ? new Block.Prose(words.say(Caption.NO_CLUSTER))
                : words.grid(rows, Caption.CLUSTER, Caption.FORM, Caption.DURING, Caption.VILLAGES, Caption.FACTS);
    }

    private Block villages() {
        List<List<String>> rows = new ArrayList<>();
        for (Village village : dossier.places().villages()) {
            rows.add(List.of(
                    words.name(village.name()),
                    words.say(village.kind().label()),
                    words.nameOf(village.region()),
                    memberships(village.id()),
                    Facts.brief(village.facts())));
        }
        return words.grid(rows, Caption.VILLAGE, Caption.KIND, Caption.WITHIN, Caption.ROLE, Caption.FACTS);
    }

    private String memberships(String village) {
        List<String> roles = new ArrayList<>();
        for (Cluster cluster : dossier.places().clusters()) {
            for (Membership member : cluster.members()) {
                if (member.village().equals(village) && member.during().contains(dossier.asOf())) {
                    roles.add(words.say(member.role().label()) + ", "
                            + cluster.name().zh());
                }
            }
        }
        return String.join("; ", roles);
    }

    private Block resources() {
        List<List<String>> rows = new ArrayList<>();
        for (Resource resource : dossier.linkage().resources()) {
            String measured = resource.figures().stream()
                    .flatMap(id -> dossier.figure(id).stream())
                    .map(Areas::withFact)
                    .collect(joining("; "));
            String hectares = dossier.areas(resource).stream()
                    .map(figure -> figure.quantity().in(Unit.HECTARE).display(DECIMALS))
                    .collect(joining("; "));
            rows.add(List.of(
                    words.name(resource.name()),
                    words.say(resource.kind().label()),
                    resource.villages().isEmpty()
                            ? ""
                            : Integer.toString(resource.villages().size()),
                    measured,
                    hectares,
                    Facts.brief(resource.facts())));
        }
        return words.grid(
                rows,
                Caption.NAME,
                Caption.KIND,
                Caption.VILLAGES,
                Caption.MEASURED,
                Caption.IN_HECTARES,
                Caption.FACTS);
    }

    private static String withFact(Figure figure) {
        return figure.quantity() + " [" + figure.id() + "]";
    }

    private Block incomes() {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<Figure, Notion> income : dossier.incomes().entrySet()) {
            Figure figure = income.getKey();
            rows.add(List.of(
                    words.name(figure.name()),
                    words.say(income.getValue().name()),
                    Words.period(figure.period()),
                    figure.quantity().toString(),
                    figure.id()));
        }
        return rows.isEmpty()
                ? new Block.Prose(words.say(Caption.NO_INCOME))
                : words.grid(rows, Caption.INCOME, Caption.NOTION, Caption.PERIOD, Caption.AMOUNT, Caption.FACT);
    }

    private Block allFigures() {
        List<List<String>> rows = new ArrayList<>();
        for (Figure figure : dossier.evidence().figures()) {
            rows.add(List.of(
                    figure.id(),
                    words.nameOf(figure.subject()),
                    words.name(figure.name()),
                    figure.quantity().toString(),
                    Words.period(figure.period()),
                    figure.note()));
        }
        List<String> headings =
                words.headings(Caption.FACT, Caption.ABOUT, Caption.WHAT, Caption.FIGURE, Caption.PERIOD, Caption.NOTE);
        return new Block.Fold(words.say(Caption.ALL_FIGURES), new TextTable(headings, rows));
    }
}

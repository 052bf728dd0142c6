// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liancun.dossier.Dossier;
import org.liancun.examples.page.Block;
import org.liancun.organization.DutyLayer;
import org.liancun.organization.Minutes;
import org.liancun.organization.Organizations;
import org.liancun.roster.OfficeService;
import org.liancun.roster.Turns;

/** The chapter on who holds which post, who answers for which place, who serves at an office, and who meets. */
final class Duties {
    private final Organizations organizations;
    private final LocalDate day;
    private final Words words;

    private Duties(Dossier dossier, Words words) {
        this.organizations = dossier.organization();
        this.day = dossier.asOf();
        this.words = words;
    }

    /** Returns a table of each of these of which anything is told. */
    static List<Block> of(Dossier dossier, Words words) {
        Duties chapter = new Duties(dossier, words);
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(Holders.of(dossier, words));
        chapter.layers().ifPresent(blocks::add);
        chapter.services().ifPresent(blocks::add);
        blocks.addAll(chapter.rosters());
        chapter.minutes().ifPresent(blocks::add);
        return blocks;
    }

    private Optional<Block> layers() {
        List<List<String>> rows = new ArrayList<>();
        for (DutyLayer layer : organizations.duties().layers()) {
            rows.add(List.of(
                    words.name(layer.name()),
                    words.say(layer.span().label()),
                    duties(layer),
                    Facts.brief(layer.facts())));
        }
        return words.gridIfAny(rows, Caption.LAYER, Caption.ANSWERS_FOR, Caption.DUTIES, Caption.FACTS);
    }

    private String duties(DutyLayer layer) {
        return layer.duties().isEmpty()
                ? words.say(Caption.NOT_TOLD)
                : layer.duties().stream()
                        .map(duty -> words.nameOf(duty.holder()) + " → " + words.nameOf(duty.place()))
                        .collect(joining("; "));
    }

    private Optional<Block> services() {
        List<List<String>> rows = new ArrayList<>();
        for (OfficeService service : organizations.services()) {
            rows.add(List.of(
                    words.nameOf(service.office()),
                    names(service.teams()),
                    service.modes().stream()
                            .map(mode -> words.say(mode.label()))
                            .collect(joining("; ")),
                    turns(service),
                    Facts.brief(service.facts())));
        }
        return words.gridIfAny(rows, Caption.OFFICE, Caption.TEAMS, Caption.MODES, Caption.TURNS, Caption.FACTS);
    }

    /** Returns the turns that are told, with the team on duty on the day of the dossier. */
    private String turns(OfficeService service) {
        if (service.turns().isEmpty()) {
            return words.say(Caption.NOT_TOLD);
        }
        String told =
                service.turns().stream().map(Turns::during).map(Words::period).collect(joining("; "));
        return service.onDuty(day)
                .map(team -> told + "; " + day + ": " + words.nameOf(team))
                .orElse(told);
    }

    private List<Block> rosters() {
        List<Block> blocks = new ArrayList<>();
        for (OfficeService service : organizations.services()) {
            for (Turns turns : service.turns()) {
                String title = words.say(Caption.TURNS) + ": " + words.nameOf(service.office()) + ", " + turns.during();
                blocks.add(new Block.Fold(title, turns.roster().table()));
            }
        }
        return blocks;
    }

    private Optional<Block> minutes() {
        List<List<String>> rows = new ArrayList<>();
        for (Minutes minutes : organizations.minutes()) {
            rows.add(List.of(
                    words.nameOf(minutes.body()),
                    names(minutes.members()),
                    told(minutes, minutes.meetings()),
                    told(minutes, minutes.decisions()),
                    told(minutes, minutes.open(day)),
                    Facts.brief(minutes.facts())));
        }
        return words.gridIfAny(
                rows, Caption.BODY, Caption.MEMBERS, Caption.MEETINGS, Caption.DECISIONS, Caption.OPEN, Caption.FACTS);
    }

    private String told(Minutes minutes, List<?> counted) {
        return minutes.meetings().isEmpty() ? words.say(Caption.NOT_TOLD) : Integer.toString(counted.size());
    }

    private String names(List<String> ids) {
        return ids.stream().map(words::nameOf).collect(joining("; "));
    }
}

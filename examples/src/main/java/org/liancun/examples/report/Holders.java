// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liancun.dossier.Dossier;
import org.liancun.examples.page.Block;
import org.liancun.organization.Body;
import org.liancun.organization.Organizations;
import org.liancun.organization.Seating;
import org.liancun.organization.Status;
import org.liancun.organization.Tenure;

/** Who holds which post, and who sits in each body. */
final class Holders {
    private final Organizations organizations;
    private final LocalDate day;
    private final Words words;

    private Holders(Dossier dossier, Words words) {
        this.organizations = dossier.organization();
        this.day = dossier.asOf();
        this.words = words;
    }

    /** Returns the holders that are told, then the seats of each body of which any is told. */
    static List<Block> of(Dossier dossier, Words words) {
        Holders holders = new Holders(dossier, words);
        List<Block> blocks = new ArrayList<>();
        holders.tenures().ifPresent(blocks::add);
        blocks.addAll(holders.seatings());
        return blocks;
    }

    private Optional<Block> tenures() {
        List<List<String>> rows = new ArrayList<>();
        for (Tenure tenure : organizations.posts().tenures()) {
            String filling = words.say(tenure.filling().label());
            rows.add(List.of(
                    tenure.seat().post().title(),
                    words.nameOf(tenure.seat().post().body()),
                    words.nameOf(tenure.seat().village()),
                    tenure.holder(),
                    tenure.status() == Status.PLANNED
                            ? filling + " (" + words.say(tenure.status().label()) + ")"
                            : filling,
                    Words.period(tenure.term()),
                    Facts.brief(tenure.facts())));
        }
        return words.gridIfAny(
                rows,
                Caption.POST,
                Caption.BODY,
                Caption.VILLAGE,
                Caption.HOLDER,
                Caption.FILLING,
                Caption.DURING,
                Caption.FACTS);
    }

    /**
     * Who sits on the day of the dossier, whoever sits by the rules included, and what is to be seen to. Bodies of which
     * nobody at work is told have none: that their seats are vacant is not said.
     */
    private List<Block> seatings() {
        List<Block> blocks = new ArrayList<>();
        for (Body body : organizations.bodies()) {
            Seating seating = organizations.seating(body.id(), day);
            if (!seating.sitting().isEmpty()) {
                blocks.add(new Block.Prose(words.name(body.name()) + ", " + day + ": " + words.say(Caption.SEATS) + " "
                        + seating.seats() + ", " + words.say(Caption.PEOPLE) + " " + seating.people()));
                blocks.add(new Block.Listing(seating.table(words.wording().locale())));
            }
        }
        return blocks;
    }
}

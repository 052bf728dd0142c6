// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import java.util.ArrayList;
import java.util.List;
import org.liancun.dossier.Distribution;
import org.liancun.dossier.Dossier;
import org.liancun.examples.county.County;
import org.liancun.examples.page.Report;
import org.liancun.examples.page.Section;
import org.liancun.examples.page.Wording;

/** Lays out everything known of the dossiers on a shelf. */
public final class Reports {
    private final Shelf shelf;
    private final Wording wording;
    private final Words words;
    private final List<Section> sections = new ArrayList<>();
    private int parts;

    private Reports(Shelf shelf, Wording wording) {
        this.shelf = shelf;
        this.wording = wording;
        this.words = Words.of(wording);
    }

    /** Returns the report on a shelf; parts without content are left out. */
    public static Report of(Shelf shelf, Wording wording) {
        return new Reports(shelf, wording).report();
    }

    private Report report() {
        addAreas();
        if (shelf.all().stream()
                .anyMatch(dossier -> !dossier.evidence().recomputations().isEmpty())) {
            sections.addAll(Recomputations.of(part(Caption.RECOMPUTED), shelf, wording));
        }
        if (!shelf.areas().isEmpty()) {
            sections.addAll(Mechanisms.matrix(part(Caption.MATRIX), shelf.areas(), wording));
        }
        addAgreements();
        addIncome();
        shelf.counties().forEach(county -> sections.addAll(CountyChapters.of(county, part(county), wording)));
        return new Report(words.say(Caption.TITLE), sections);
    }

    private void addAreas() {
        if (shelf.areas().isEmpty()) {
            return;
        }
        sections.add(new Section(1, part(Caption.AREAS), IncomePicture.of(shelf.areas(), words)));
        shelf.areas().forEach(area -> sections.addAll(Areas.of(area, wording)));
    }

    private void addAgreements() {
        List<Section> settled = shelf.agreements().stream()
                .flatMap(dossier -> Settlements.of(dossier, wording, Settlements::mostTelling).stream())
                .toList();
        addPart(Caption.AGREEMENTS, settled);
    }

    private void addIncome() {
        List<Section> followed = new ArrayList<>();
        for (Dossier area : shelf.areas()) {
            followed.addAll(Settlements.of(area, wording, Settlements::mostTelling));
            for (Distribution distribution : area.economy().distributions()) {
                followed.addAll(VillageIncome.of(area, distribution, wording));
            }
        }
        addPart(Caption.INCOME_OF_VILLAGES, followed);
    }

    private void addPart(Caption caption, List<Section> chapters) {
        if (!chapters.isEmpty()) {
            sections.add(Section.of(1, part(caption)));
            sections.addAll(chapters);
        }
    }

    private String part(Caption caption) {
        return part(words.say(caption));
    }

    private String part(County county) {
        return part(words.say(Caption.INCOME_OF_COUNTY) + ": " + words.name(county.name()));
    }

    private String part(String heading) {
        parts++;
        return parts + "  " + heading;
    }
}

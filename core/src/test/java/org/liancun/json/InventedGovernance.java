// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.liancun.governance.AffairKind;
import org.liancun.governance.Arrangement;
import org.liancun.governance.Arrangements;
import org.liancun.governance.AssessmentStep;
import org.liancun.governance.Counted;
import org.liancun.governance.LeaderKind;
import org.liancun.governance.PublishedAffairs;
import org.liancun.governance.PublishedAssessment;
import org.liancun.governance.PublishedChain;
import org.liancun.governance.PublishedCommendation;
import org.liancun.governance.PublishedLists;
import org.liancun.governance.PublishedMutualAid;
import org.liancun.governance.PublishedPoints;
import org.liancun.governance.PublishedReserve;
import org.liancun.governance.PublishedTalent;
import org.liancun.governance.PublishedWorks;
import org.liancun.governance.Strand;
import org.liancun.text.Name;

/** Invents arrangements of every kind. */
final class InventedGovernance {
    private static final String PERSONS = "unit-1";

    private final Invented invented;
    private final List<String> figures;

    InventedGovernance(Invented invented, List<String> figures) {
        this.invented = invented;
        this.figures = figures;
    }

    Arrangements arrangements() {
        return new Arrangements(
                invented.ids("g", 0).stream().map(this::arrangement).toList());
    }

    private Arrangement arrangement(String id) {
        Name name = invented.name();
        List<String> facts = invented.some(figures, 0);
        return switch (invented.below(10)) {
            case 0 -> new PublishedChain(id, name, counted(1, List.of("", PERSONS)), facts);
            case 1 ->
                new PublishedMutualAid(
                        id, name, figure(), orNone(), invented.some(Arrays.asList(LeaderKind.values()), 0), facts);
            case 2 -> new PublishedPoints(id, name, orNone(), counted(0, figures), facts);
            case 3 -> new PublishedLists(id, name, counted(0, figures), facts);
            case 4 -> new PublishedAffairs(id, name, invented.one(AffairKind.class), figure(), facts);
            case 5 -> new PublishedCommendation(id, name, orNone(), counted(1, figures), facts);
            case 6 ->
                new PublishedAssessment(
                        id,
                        name,
                        invented.some(Arrays.asList(AssessmentStep.values()), 0),
                        counted(0, figures),
                        counted(0, figures),
                        facts);
            case 7 -> new PublishedWorks(id, name, invented.one(Strand.class), counted(0, figures), facts);
            case 8 -> new PublishedTalent(id, name, counted(1, List.of("", PERSONS)), facts);
            default -> new PublishedReserve(id, name, figure(), orNone(), orNone(), facts);
        };
    }

    private List<Counted> counted(int least, List<String> by) {
        return IntStream.range(0, least + invented.below(3))
                .mapToObj(i -> new Counted(Name.of("第" + i, invented.name().en()), invented.one(by)))
                .toList();
    }

    private String figure() {
        return invented.one(figures);
    }

    private String orNone() {
        return invented.coin() ? "" : figure();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.util.List;
import java.util.TreeMap;
import org.liancun.dossier.Distribution;
import org.liancun.dossier.Expectation;
import org.liancun.dossier.Inputs;
import org.liancun.dossier.Outcome;
import org.liancun.dossier.Provenance;
import org.liancun.dossier.RecordDate;
import org.liancun.dossier.Standing;
import org.liancun.measure.Period;
import org.liancun.measure.Unit;
import org.liancun.sharing.Books;
import org.liancun.sharing.Pot;
import org.liancun.sharing.Weighting;

/** Invents distributions of an agreement with one tier, {@code all}, which pays the fund. */
final class InventedDistribution {
    private static final List<Outcome> OUTCOMES = List.of(
            new Outcome.OfParty(InventedSharing.FUND),
            new Outcome.OfTier("all"),
            new Outcome.OfPartyInTier(InventedSharing.FUND, "all"),
            new Outcome.OfRemainder());

    private final Invented invented;

    InventedDistribution(Invented invented) {
        this.invented = invented;
    }

    /** Returns one with a day of its own, so that no other has its series and its day. */
    Distribution of(String id, String agreement) {
        Inputs inputs = new Inputs(undecided(), asOf(), Books.EMPTY, List.of());
        List<Expectation> expected = invented.several(0, this::expectation);
        return new Distribution(id, agreement, invented.one(Standing.class), inputs, expected, invented.word());
    }

    Pot pot() {
        Pot pot = Pot.of(invented.positive());
        for (String figure : invented.ids("figure", 0)) {
            pot = pot.with(figure, invented.money());
        }
        for (String slice : invented.ids("tier/slice", 0)) {
            pot = pot.deciding(slice, invented.part());
        }
        return invented.coin() ? pot : pot.after(InventedSharing.EVENT);
    }

    /** Returns a pot for agreements that leave no ratio open. */
    private Pot undecided() {
        Pot pot = pot();
        return new Pot(pot.amount(), pot.figures(), new TreeMap<>(), pot.events());
    }

    private RecordDate asOf() {
        return invented.coin()
                ? RecordDate.on(invented.day())
                : RecordDate.over(Period.year(2000 + invented.below(24)), Weighting.DAYS);
    }

    private Expectation expectation() {
        return new Expectation(
                invented.one(OUTCOMES),
                invented.quantity(invented.one(List.of(Unit.YUAN, Unit.of("万元")))),
                invented.one(Provenance.class),
                invented.note());
    }
}

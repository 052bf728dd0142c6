// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import java.util.HashSet;
import java.util.Set;
import org.liancun.farming.Farming;
import org.liancun.farming.PublishedContract;
import org.liancun.farming.Season;
import org.liancun.measure.Unit;

/** Checks what is told of land and crops: who signs and grows, and in which units the figures are. */
final class FarmingCheck {
    private final Check check;
    private final Citing citing;

    FarmingCheck(Check check, Citing citing) {
        this.check = check;
        this.citing = citing;
    }

    void run(Farming farming) {
        Set<String> contracts = new HashSet<>();
        for (int i = 0; i < farming.contracts().size(); i++) {
            PublishedContract contract = farming.contracts().get(i);
            check.once("/farming/contracts/" + i + "/id", "Id of a land contract", contract.id(), contracts);
            contract("/farming/contracts/" + i, contract);
        }
        Set<String> seasons = new HashSet<>();
        for (int i = 0; i < farming.seasons().size(); i++) {
            Season season = farming.seasons().get(i);
            check.once("/farming/seasons/" + i + "/id", "Id of a season", season.id(), seasons);
            season("/farming/seasons/" + i, season);
        }
    }

    private void contract(String pointer, PublishedContract contract) {
        citing.participants(pointer + "/parties", contract.id(), contract.parties());
        citing.figure(pointer + "/area", contract.id(), contract.area(), Unit.MU);
        citing.figure(pointer + "/households", contract.id(), contract.households(), Unit.HOUSEHOLD);
        citing.figure(pointer + "/term", contract.id(), contract.term(), Unit.YEAR);
        citing.facts(pointer + "/facts", contract.id(), contract.facts());
    }

    /** Deliveries are of villages that plant, so only plantings and orders can name what is not there. */
    private void season(String pointer, Season season) {
        for (int i = 0; i < season.loop().plan().plantings().size(); i++) {
            String village = season.loop().plan().plantings().get(i).village();
            citing.village(pointer + "/loop/plantings/" + i + "/village", season.id(), village);
        }
        for (int i = 0; i < season.loop().orders().size(); i++) {
            String buyer = season.loop().orders().get(i).buyer();
            citing.participant(pointer + "/loop/orders/" + i + "/buyer", season.id(), buyer);
        }
        citing.facts(pointer + "/facts", season.id(), season.facts());
    }
}

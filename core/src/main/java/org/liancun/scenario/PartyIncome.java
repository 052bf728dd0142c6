// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.util.Optional;
import org.liancun.measure.Unit;
import org.liancun.text.Ids;
import org.liancun.text.Phrase;

/**
 * The income of a party: what it earned itself and received, less what it passed on. Immutable and thread-safe.
 *
 * @param party the party's id
 */
public record PartyIncome(String party) implements Indicator {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it breaks the rule of ids
     */
    public PartyIncome {
        Ids.require(party, "Party of an indicator");
    }

    @Override
    public String id() {
        return "income/" + party;
    }

    @Override
    public Phrase phrase() {
        return Phrase.of("%s收入", "income of %s", Phrase.same(party));
    }

    @Override
    public Unit unit() {
        return Unit.YUAN;
    }

    @Override
    public Optional<Reading> on(Model model) {
        int place = model.in(Section.PARTIES).keys().indexOf(party);
        return place < 0 ? Optional.empty() : Optional.of(totals -> totals.income(place));
    }
}

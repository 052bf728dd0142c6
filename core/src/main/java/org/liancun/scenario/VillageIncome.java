// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.util.Optional;
import org.liancun.measure.Unit;
import org.liancun.text.Ids;
import org.liancun.text.Phrase;

/**
 * The income of a village with all who belong to it. Immutable and thread-safe.
 *
 * @param village the village's id
 */
public record VillageIncome(String village) implements Indicator {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it breaks the rule of ids
     */
    public VillageIncome {
        Ids.require(village, "Village of an indicator");
    }

    @Override
    public String id() {
        return "village/" + village;
    }

    @Override
    public Phrase phrase() {
        return Phrase.of("%s全村收入", "income of village %s", Phrase.same(village));
    }

    @Override
    public Unit unit() {
        return Unit.YUAN;
    }

    @Override
    public Optional<Reading> on(Model model) {
        int place = model.villages().indexOf(village);
        return place < 0 ? Optional.empty() : Optional.of(totals -> totals.village(place));
    }
}

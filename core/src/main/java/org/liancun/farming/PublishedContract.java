// SPDX-License-Identifier: Apache-2.0
package org.liancun.farming;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.liancun.measure.Quantities;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.text.Ids;

/**
 * A land contract as a source tells it: its numbers are named by the figures that print them, {@code ""} where there is none.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id of the contract
 * @param mode what is handed over
 * @param parties the ids of the bodies and parties that signed besides the households, each once
 * @param area the id of the figure for the land, or {@code ""}
 * @param households the id of the figure for the households, or {@code ""}
 * @param term the id of the figure for the years, or {@code ""}
 * @param facts the ids of the facts that report it, each once
 */
public record PublishedContract(
        String id, LandMode mode, List<String> parties, String area, String households, String term, List<String> facts)
        implements Serializable {
    /**
     * Checks ids.
     *
     * @throws IllegalArgumentException if an id breaks the rule for ids or is listed twice
     */
    public PublishedContract {
        Ids.require(id, "Land contract id");
        requireNonNull(mode, "mode");
        parties = Ids.once(parties, "Party of " + id);
        Ids.requireOrNone(area, "Figure for the area of " + id);
        Ids.requireOrNone(households, "Figure for the households of " + id);
        Ids.requireOrNone(term, "Figure for the term of " + id);
        facts = Ids.once(facts, "Fact of " + id);
    }

    /**
     * Returns the contract with its numbers; what the source does not give is zero or more.
     *
     * @throws IllegalArgumentException if a figure is unknown or of another unit
     */
    public LandContract contract(Quantities figures) {
        return new LandContract(
                id,
                mode,
                parties,
                told(figures, area, Unit.MU),
                told(figures, households, Unit.HOUSEHOLD),
                told(figures, term, Unit.YEAR));
    }

    private static Quantity told(Quantities figures, String figure, Unit unit) {
        Quantity told = figures.of(figure, unit);
        return figure.isEmpty() ? told.notNegative() : told;
    }
}

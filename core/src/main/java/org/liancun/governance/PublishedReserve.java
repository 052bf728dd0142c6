// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.liancun.measure.Bound;
import org.liancun.measure.Quantities;
import org.liancun.measure.Quantity;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * The rule that every village keeps so many reserve cadres, as a source tells it (每村储备2名以上后备干部). Immutable and
 * thread-safe.
 *
 * @param perVillage the id of the figure for the fewest in a village
 * @param cadres the id of the figure for all there are, {@code ""} where it is not given
 * @param villages the id of the figure for the villages, {@code ""} where it is not given
 */
public record PublishedReserve(
        String id, Name name, String perVillage, String cadres, String villages, List<String> facts)
        implements Arrangement {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if an id breaks the rule of ids or a fact stands twice
     */
    public PublishedReserve {
        facts = Told.facts(id, name, facts);
        Ids.require(perVillage, "Figure for the reserve of a village in " + id);
        Ids.requireOrNone(cadres, "Figure for the cadres of " + id);
        Ids.requireOrNone(villages, "Figure for the villages of " + id);
    }

    @Override
    public Name kind() {
        return Name.of("后备力量", "reserve rule");
    }

    @Override
    public Map<String, Counted> counted() {
        return ImmutableMap.of(
                "/perVillage", Counted.of("每村", "in a village", perVillage),
                "/cadres", Counted.of("已储备", "in reserve", cadres),
                "/villages", Counted.of("村数", "villages", villages));
    }

    /**
     * Returns the rule.
     *
     * @throws IllegalArgumentException if the figure is unknown or gives no whole lower bound
     */
    public ReserveRule rule(Quantities figures) {
        Quantity fewest = figures.of(perVillage);
        Bound low = fewest.bounds().low();
        if (!low.isPresent() || low.at().denominator() != 1) {
            throw new IllegalArgumentException(
                    "Reserve of a village in " + id + " must have a whole lower bound, but was " + fewest);
        }
        return new ReserveRule(low.at().numerator());
    }

    /**
     * Returns how many cadres there are for a village: 733人 in 282个村 are 733/282人/个村.
     *
     * @throws IllegalArgumentException if a figure is unknown or not given
     */
    public Quantity mean(Quantities figures) {
        return figures.of(cadres).dividedBy(figures.of(villages));
    }
}

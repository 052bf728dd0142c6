// SPDX-License-Identifier: Apache-2.0
package org.liancun.farming;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.liancun.measure.Period;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * One round from planting plan through orders to deliveries, with a name and its time. Immutable and thread-safe.
 *
 * @param id the id of the season
 * @param name what people call it; says so if the numbers are made up
 * @param during when
 * @param loop who plants, who orders, what was handed over
 * @param facts the ids of the facts that report it, each once
 */
public record Season(String id, Name name, Period during, OrderLoop loop, List<String> facts) implements Serializable {
    /**
     * Checks ids.
     *
     * @throws IllegalArgumentException if an id breaks the rule for ids or a fact is listed twice
     */
    public Season {
        Ids.require(id, "Season id");
        requireNonNull(name, "name");
        requireNonNull(during, "during");
        requireNonNull(loop, "loop");
        facts = Ids.once(facts, "Fact of " + id);
    }
}

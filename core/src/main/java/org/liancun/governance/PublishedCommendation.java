// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Map;
import org.liancun.measure.Period;
import org.liancun.measure.Quantities;
import org.liancun.measure.Unit;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * Awards as a source tells them (集中表彰). Immutable and thread-safe.
 *
 * @param awards the id of the figure for all awards together, {@code ""} where it is not given
 * @param categories the titles awarded, at least one, each once, counted by the awards in each
 */
public record PublishedCommendation(String id, Name name, String awards, List<Counted> categories, List<String> facts)
        implements Arrangement {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if an id breaks the rule of ids, there is no category, or a category or fact stands twice
     */
    public PublishedCommendation {
        facts = Told.facts(id, name, facts);
        Ids.requireOrNone(awards, "Figure for the awards of " + id);
        categories = Told.once(categories, "Category of " + id);
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("Commendation " + id + " must have at least 1 category, but had 0");
        }
    }

    @Override
    public Name kind() {
        return Name.of("表彰", "commendation");
    }

    @Override
    public Map<String, Counted> counted() {
        return ImmutableMap.<String, Counted>builder()
                .put("/awards", Counted.of("表彰总数", "all awards", awards))
                .putAll(Told.counted("categories", categories))
                .buildOrThrow();
    }

    /**
     * Returns the commendation with its number.
     *
     * @param during when, which the period of the figure tells
     * @throws IllegalArgumentException if the figure is unknown
     */
    public Commendation commendation(Quantities figures, Period during) {
        return new Commendation(Lists.transform(categories, Counted::name), figures.of(awards, Unit.of("个")), during);
    }
}

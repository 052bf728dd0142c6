// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * A points system as a source tells it (积分制). Often it only says how many dimensions there are; what each counts is then not
 * known, and {@link PointsSystem} needs it from the caller. Immutable and thread-safe.
 *
 * @param number the id of the figure for how many dimensions there are, {@code ""} where it is not given
 * @param dimensions what is named of them, each once, counted by the figure of its weight; empty where none is named
 */
public record PublishedPoints(String id, Name name, String number, List<Counted> dimensions, List<String> facts)
        implements Arrangement {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if an id breaks the rule of ids, or a dimension or fact stands twice
     */
    public PublishedPoints {
        facts = Told.facts(id, name, facts);
        Ids.requireOrNone(number, "Figure for the dimensions of " + id);
        dimensions = Told.once(dimensions, "Dimension of " + id);
    }

    @Override
    public Name kind() {
        return Name.of("积分制", "points system");
    }

    @Override
    public Map<String, Counted> counted() {
        return ImmutableMap.<String, Counted>builder()
                .put("/number", Counted.of("积分维度", "dimensions", number))
                .putAll(Told.counted("dimensions", dimensions))
                .buildOrThrow();
    }
}

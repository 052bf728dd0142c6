// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.liancun.measure.Bounds;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Prompt;
import org.liancun.text.Prose;

/**
 * What a law or charter allows some tiers together to take of the pot, as data (法定比例).
 *
 * <p>At most 40 % for reserve and welfare fund together is {@code new TierLimit("funds", List.of("reserve", "welfare"),
 * Bounds.atMost(Ratio.percent(40)), "...")}. A pot of zero or less is not measured. Immutable and thread-safe.
 *
 * @param id the limit's id within its pot
 * @param tiers the paths of the tiers or slices, each once, at least one, none inside another
 * @param bounds what their part of the pot may be
 * @param source the article that sets it, or {@code ""}
 */
public record TierLimit(String id, List<String> tiers, Bounds bounds, String source) implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id breaks the rule of ids, no tier is named, one is named twice or lies inside
     *     another, or the source is too long
     */
    public TierLimit {
        Ids.require(id, "Limit id");
        tiers = List.copyOf(tiers);
        requireNonNull(bounds, "bounds");
        Prose.require(source, "Source of limit", id);
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException("Limit " + id + " must name at least 1 tier, but named none");
        }
        for (String tier : tiers) {
            if (tiers.stream().filter(other -> covers(tier, other)).count() != 1) {
                throw new IllegalArgumentException(
                        "Tiers of limit " + id + " must each be counted once, but were " + tiers);
            }
        }
    }

    private static boolean covers(String tier, String other) {
        return other.equals(tier) || other.startsWith(tier + "/");
    }

    /** Tells whether a part of the pot is allowed. */
    public boolean allows(Ratio part) {
        return bounds.contains(part);
    }

    /** Returns text such as {@code "funds: [reserve, welfare] in (.., 2/5]"}, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(id + ": " + tiers + " in " + bounds);
    }
}

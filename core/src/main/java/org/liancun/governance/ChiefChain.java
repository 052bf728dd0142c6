// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.Serializable;
import java.util.List;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;
import org.liancun.text.Prompt;

/**
 * Chiefs in tiers, through whom reports go up and notices go down (片长, 组长, 邻长). Immutable and thread-safe.
 *
 * @param tiers the tiers from top to bottom, at least one, each title once
 */
public record ChiefChain(List<ChiefTier> tiers) implements Serializable {
    /**
     * Checks the tiers.
     *
     * @throws IllegalArgumentException if there is none or a title stands twice
     */
    public ChiefChain {
        tiers = ImmutableList.copyOf(tiers);
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException("Chain of chiefs must have at least 1 tier, but had 0");
        }
        Ids.requireOnce(tiers, tier -> tier.title().zh(), "Title of a chain of chiefs");
    }

    /** Obtains a chain from top to bottom. */
    public static ChiefChain of(ChiefTier... tiers) {
        return new ChiefChain(List.of(tiers));
    }

    /**
     * Returns the tier with a title, given in Chinese.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ChiefTier tier(String title) {
        List<String> titles = Lists.transform(tiers, tier -> tier.title().zh());
        int at = titles.indexOf(title);
        if (at < 0) {
            throw new IllegalArgumentException(
                    "Title must be one of " + titles + ", but was " + title + Nearest.advice(title, titles));
        }
        return tiers.get(at);
    }

    /** Returns how many chiefs there are in all tiers. */
    public long total() {
        return tiers.stream().mapToLong(ChiefTier::chiefs).reduce(0, Math::addExact);
    }

    /**
     * Returns how many chiefs of one tier there are for each of another: 155/52 邻长 for a 组长.
     *
     * @throws IllegalArgumentException if a title is unknown
     */
    public Ratio span(String upper, String lower) {
        return Ratio.of(tier(lower).chiefs(), tier(upper).chiefs());
    }

    /** Returns how many affairs, households or villages there are for each chief. */
    public Ratio load(long number) {
        return Ratio.of(number, total());
    }

    /** Returns the tiers from top to bottom, in a line. */
    @Override
    public String toString() {
        return Prompt.line(String.join(" > ", Lists.transform(tiers, ChiefTier::toString)));
    }
}

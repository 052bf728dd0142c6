// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.liancun.measure.Words;
import org.liancun.money.Rounding;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Names;
import org.liancun.text.Outline;
import org.liancun.text.Phrase;
import org.liancun.text.Prompt;
import org.liancun.text.Worded;

/**
 * What was agreed about dividing money (分配协议): tiers that have their turn one after the other.
 *
 * <p>What the last tier leaves remains undivided; an agreement that means to divide everything ends with a tier that takes
 * everything of the remainder. Immutable and thread-safe.
 *
 * @param id the agreement's id
 * @param name what people call it
 * @param tiers the tiers in the order of their turns, at least one
 */
public record Agreement(String id, Name name, List<Tier> tiers) implements Worded, Serializable {
    /**
     * Checks id and tiers.
     *
     * @throws IllegalArgumentException if an id breaks the rule of ids, there is no tier, a tier id stands twice, a base is
     *     net of a tier that is not earlier, an account with a cap is filled by no tier, or two tiers
     *     have one account of losses, arrears, fractions or reinvestment
     */
    public Agreement {
        Ids.require(id, "Agreement id");
        requireNonNull(name, "name");
        tiers = ImmutableList.copyOf(tiers);
        Tier.requireOrderly("Agreement " + id, tiers);
        requireSoundBooks(id, tiers);
    }

    /** Checks that a tier fills every account which has a cap, and that no two tiers carry to an account that is one tier's own. */
    private static void requireSoundBooks(String id, List<Tier> tiers) {
        Set<String> fed = new TreeSet<>();
        Set<String> capped = new TreeSet<>();
        List<String> own = new ArrayList<>();
        Deque<Tier> left = new ArrayDeque<>(tiers);
        while (!left.isEmpty()) {
            Tier tier = left.remove();
            left.addAll(tier.split().inner());
            if (tier.terms().carry() instanceof Carry.Balance balance) {
                fed.add(balance.account());
            }
            own.addAll(tier.terms().carry().own());
            capped.addAll(tier.take().capped());
        }
        Ids.requireOnce(own, account -> account, "Account of one tier only of agreement " + id);
        capped.removeAll(fed);
        if (!capped.isEmpty()) {
            throw new IllegalArgumentException("Agreement " + id + " takes until accounts " + capped
                    + " reach a cap, so a tier must carry to each, but none does");
        }
    }

    /** Obtains an agreement named by its id. */
    public static Agreement of(String id, Tier... tiers) {
        return new Agreement(id, Name.of(id), List.of(tiers));
    }

    /** Returns what holds for all tiers. */
    @Override
    public Phrase phrase(Names names) {
        return Phrase.of(
                "可分配金额按下列各条依次分配；余额不足时，分完为止；各条之后仍有余额的，留存不分。除另有约定外，%s。",
                "The pot is divided by these clauses in order, each as far as what remains reaches; what is left after the last"
                        + " remains. Unless said otherwise, %s.",
                Words.of(Rounding.TO_FEN));
    }

    /** Returns what is said of the agreement, of each tier and of what stands in it: every tier exactly once. */
    public Outline outline(Names names) {
        return new Outline(id, phrase(names), Tier.outlines(tiers, names));
    }

    /**
     * Returns what the agreement names: parties, measures, figures, accounts, events, slices to be decided, and tiers.
     *
     * @return the mentions in the order of the tiers and their parts
     */
    public List<Mention> mentions() {
        return Mentions.each("tiers", tiers, Tier::mentions);
    }

    /** Returns id, name and the tiers, one a line, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        List<String> lines = tiers.stream()
                .map(tier -> "  " + tier.id() + ": " + tier.take().describe() + " ("
                        + tier.base().describe() + ") " + tier.split().describe())
                .toList();
        return Prompt.text("Agreement " + id + ": " + tiers.size() + " tiers, " + name, lines);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.liancun.bands.Ranking;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;
import org.liancun.sharing.Holding;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;
import org.liancun.text.Prompt;

/**
 * The points of all parties in a period. Immutable and thread-safe.
 *
 * @param during the period
 * @param accounts the accounts in the order of their parties, each party once
 */
public record PointsTally(Period during, List<PointsAccount> accounts) implements Serializable {
    /**
     * Puts the accounts in order.
     *
     * @throws IllegalArgumentException if a party stands twice
     */
    public PointsTally {
        requireNonNull(during, "during");
        Ids.requireOnce(accounts, PointsAccount::party, "Party of a tally");
        accounts = ImmutableList.sortedCopyOf(Comparator.comparing(PointsAccount::party), accounts);
    }

    /**
     * Returns the account of a party.
     *
     * @throws IllegalArgumentException if there is none
     */
    public PointsAccount account(String party) {
        List<String> parties = Lists.transform(accounts, PointsAccount::party);
        int at = parties.indexOf(party);
        if (at < 0) {
            throw new IllegalArgumentException("Party must be one of the " + parties.size() + " of the tally, but was "
                    + party + Nearest.advice(party, parties));
        }
        return accounts.get(at);
    }

    /** Returns the parties in the order of what they earned, the most first; what is redeemed stays earned. */
    public Ranking ranking() {
        return Ranking.of(
                Maps.transformValues(Maps.uniqueIndex(accounts, PointsAccount::party), PointsAccount::earned),
                Set.of());
    }

    /**
     * Returns the balances as holdings, by which a tier of an agreement can pay a dividend (积分分红).
     *
     * <p>What is redeemed is not held any more; a balance below zero counts as zero. House definition.
     *
     * @param measure the name of the measure, such as {@code points}
     * @param held from when until when they are held, which may be after the period in which they were earned
     */
    public List<Holding> holdings(String measure, Period held) {
        return accounts.stream()
                .map(account -> new Holding(account.party(), measure, Ratio.ZERO.max(account.balance()), held))
                .toList();
    }

    /** Returns numbers, then the accounts, one a line, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        return Prompt.text(
                "Points " + during + ", parties: " + accounts.size(),
                Lists.transform(accounts, account -> "  " + account));
    }
}

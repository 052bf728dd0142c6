// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.liancun.activity.ActivityYear;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Books;
import org.liancun.sharing.Pot;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Step;
import org.liancun.text.Prompt;

/**
 * How a pot came about and was divided in one year. Immutable and thread-safe.
 *
 * @param rule the pot
 * @param profits what its activities brought in, by activity
 * @param receipts what was passed on into it, in the order of the rule
 * @param figures how its figures came about, each as an activity of one unit
 * @param pot what was divided, with what the year is known by
 * @param opening the books brought into the year
 * @param settlement the settlement
 */
public record PotResult(
        PotRule rule,
        SortedMap<String, Money> profits,
        List<Money> receipts,
        ActivityYear figures,
        Pot pot,
        Books opening,
        Settlement settlement)
        implements Serializable {
    /**
     * Copies the parts.
     *
     * @throws IllegalArgumentException if profits and receipts do not add up to the pot, or the settlement is of another
     */
    public PotResult {
        requireNonNull(rule, "rule");
        profits = ImmutableSortedMap.copyOfSorted(profits);
        receipts = ImmutableList.copyOf(receipts);
        requireNonNull(figures, "figures");
        requireNonNull(opening, "opening");
        Money parts = Money.sum(profits.values()).plus(Money.sum(receipts));
        if (!parts.equals(pot.amount()) || !settlement.pot().equals(parts)) {
            throw new IllegalArgumentException("Profits and receipts of pot " + rule.id() + " must add up to "
                    + pot.amount() + " and be settled, but added up to " + parts + ", and settled was "
                    + settlement.pot());
        }
    }

    /** Returns the limits that are not kept, in the order of the rule; none where the pot is zero or less. */
    public List<LimitFinding> findings() {
        List<LimitFinding> findings = new ArrayList<>();
        for (TierLimit limit : rule.limits()) {
            Money taken = taken(limit);
            if (pot.amount().signum() > 0
                    && !limit.allows(Ratio.of(taken.fen(), pot.amount().fen()))) {
                findings.add(new LimitFinding(settlement.asOf().getYear(), rule.id(), limit, taken, pot.amount()));
            }
        }
        return findings;
    }

    private Money taken(TierLimit limit) {
        List<Money> paid = new ArrayList<>();
        for (Step step : settlement.steps()) {
            if (limit.tiers().stream().anyMatch(tier -> step.path().equals(tier) || step.isWithin(tier))) {
                paid.add(step.paid());
            }
        }
        return Money.sum(paid);
    }

    /** Returns pot and settlement, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        profits.forEach((activity, profit) -> lines.add("  from " + activity + " " + profit));
        for (int i = 0; i < receipts.size(); i++) {
            lines.add("  from " + rule.receipts().get(i) + " " + receipts.get(i));
        }
        settlement.payments().forEach((party, paid) -> lines.add("  to " + party + " " + paid));
        return Prompt.text("Pot " + rule.id() + " of " + settlement.asOf().getYear() + ": " + pot.amount(), lines);
    }
}

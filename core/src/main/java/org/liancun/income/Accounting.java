// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liancun.measure.Period;
import org.liancun.text.Clip;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;

/**
 * What the accounts of a ledger mean: the charts, one at a time, and the notions that amounts can be stated under.
 *
 * <p>Immutable and thread-safe.
 *
 * @param charts in the order of their times, which do not overlap
 * @param notions each with another id
 */
public record Accounting(List<Chart> charts, List<Notion> notions) implements Serializable {
    /** The two systems of rural collectives and the known notions. */
    public static final Accounting RURAL = new Accounting(List.of(Chart.OF_2004, Chart.OF_2023), Notion.known());

    /**
     * Sorts the charts and checks that their times are apart.
     *
     * @throws IllegalArgumentException if two charts are in force at once, or a notion stands twice
     */
    public Accounting {
        charts = ImmutableList.sortedCopyOf((a, b) -> a.inForce().compareTo(b.inForce()), charts);
        notions = ImmutableList.copyOf(notions);
        Ids.requireOnce(notions, Notion::id, "Notion");
        for (int i = 1; i < charts.size(); i++) {
            Period earlier = charts.get(i - 1).inForce();
            Period later = charts.get(i).inForce();
            checkArgument(
                    !earlier.overlaps(later),
                    "Charts of accounts must be in force at different times, but were in %s and %s",
                    earlier,
                    later);
        }
    }

    /** Returns the same with one more notion, for example one that a county defines. */
    public Accounting with(Notion notion) {
        return new Accounting(
                charts,
                ImmutableList.<Notion>builder().addAll(notions).add(notion).build());
    }

    /**
     * Returns the chart in force throughout a period.
     *
     * @throws IllegalArgumentException if none is
     */
    public Chart chart(Period period) {
        return find(period)
                .orElseThrow(
                        () -> new IllegalArgumentException("Period of an entry must lie under one chart of accounts, "
                                + charts.stream().map(Chart::inForce).toList() + ", but was " + period));
    }

    /** Returns the chart in force throughout a period, empty if none or more than one is. */
    public Optional<Chart> find(Period period) {
        return charts.stream().filter(chart -> chart.inForce().contains(period)).findFirst();
    }

    /**
     * Returns the notion of an id.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public Notion notion(String id) {
        return notions.stream()
                .filter(notion -> notion.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Notion of income must be a known one, but was "
                        + Clip.of(id)
                        + Nearest.advice(id, notions.stream().map(Notion::id).toList())));
    }

    /** Tells whether an account of an entry is the id of a notion that is defined throughout the period. */
    public boolean isStated(String account, Period period) {
        return notions.stream()
                .anyMatch(notion ->
                        notion.id().equals(account) && notion.at(period).isPresent());
    }

    /**
     * Returns the account of an id in the chart of a period, empty if the id is that of a notion.
     *
     * @throws IllegalArgumentException if it is neither, or the account is not in force throughout the period
     */
    public Optional<LedgerAccount> account(String id, Period period) {
        Optional<LedgerAccount> account = find(period).flatMap(chart -> chart.find(id));
        if (account.isPresent() || isStated(id, period)) {
            return account;
        }
        Chart chart = chart(period);
        List<String> known = new ArrayList<>(chart.ids());
        notions.forEach(notion -> known.add(notion.id()));
        throw new IllegalArgumentException("Account of an entry in " + period + " must be one of the "
                + chart.name().en() + " or a notion of income, but was " + Clip.of(id) + Nearest.advice(id, known));
    }
}

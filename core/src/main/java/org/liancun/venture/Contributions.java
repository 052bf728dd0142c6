// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Prompt;
import org.liancun.text.TextTable;

/**
 * All contributions to one or more ventures, and the stakes that follow from them.
 *
 * <p>On no day has a party taken back more than it gave, or paid in more than it promised; what it pays on top, as an
 * agio, is no contribution. Which of the two makes the stakes is said each time. Kept in the order of {@link Contribution},
 * whatever the order in which they are given. Immutable and thread-safe.
 *
 * @param contributions the contributions: by venture, day, party, kind and amounts
 */
public record Contributions(List<Contribution> contributions) implements Serializable {
    /** No contributions. */
    public static final Contributions NONE = new Contributions(List.of());

    /**
     * Puts the contributions in order and checks what each party has on each day.
     *
     * @throws IllegalArgumentException if on some day a party has promised or paid in less than nothing, or paid in more than
     *     it promised
     * @throws ArithmeticException if a sum is more than {@link Money} holds
     */
    public Contributions {
        contributions = contributions.stream().sorted().collect(toImmutableList());
        new ContributionRules(contributions).check();
    }

    /** Obtains contributions in any order. */
    public static Contributions of(Contribution... contributions) {
        return new Contributions(List.of(contributions));
    }

    /**
     * Returns these contributions and one more.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public Contributions with(Contribution contribution) {
        return new Contributions(ImmutableList.<Contribution>builder()
                .addAll(contributions)
                .add(contribution)
                .build());
    }

    /** Returns the ids of the ventures that receive something, in order. */
    public List<String> ventures() {
        return contributions.stream().map(Contribution::venture).distinct().collect(toImmutableList());
    }

    /**
     * Returns what each party has in a venture at the end of a day, by party id; parties that have nothing are left out.
     *
     * <p>Empty for a venture that has received nothing yet, an unknown one included.
     */
    public SortedMap<String, Money> amounts(String venture, Capital capital, LocalDate day) {
        requireNonNull(capital, "capital");
        SortedMap<String, Money> amounts = new TreeMap<>();
        for (Contribution each : contributions) {
            if (each.venture().equals(venture) && !each.on().isAfter(day)) {
                amounts.merge(each.party(), capital.of(each), Money::plus);
            }
        }
        return ImmutableSortedMap.copyOfSorted(Maps.filterValues(amounts, amount -> !amount.isZero()));
    }

    /** Returns what a venture has at the end of a day. */
    public Money total(String venture, Capital capital, LocalDate day) {
        return Money.sum(ImmutableList.copyOf(amounts(venture, capital, day).values()));
    }

    /**
     * Returns the part of a venture's capital that each party has at the end of a day, by party id; the sum is exactly 100 %.
     *
     * @throws IllegalArgumentException if the venture has no such capital on that day
     */
    public SortedMap<String, Ratio> shares(String venture, Capital capital, LocalDate day) {
        SortedMap<String, Money> amounts = amounts(venture, capital, day);
        if (amounts.isEmpty()) {
            throw new IllegalArgumentException("Capital " + capital.label().en() + " of " + venture
                    + " must be positive to be held in shares, but was " + Money.ZERO + " as of " + day);
        }
        Money total = Money.sum(ImmutableList.copyOf(amounts.values()));
        return ImmutableSortedMap.copyOfSorted(Maps.transformValues(amounts, amount -> amount.dividedBy(total)));
    }

    /**
     * Returns the stakes in all ventures, each from the day on which the share came about until the day on which it changed.
     *
     * <p>In the order of {@link Stake}. A venture has no stakes while it has no such capital.
     */
    public List<Stake> stakes(Capital capital) {
        requireNonNull(capital, "capital");
        return ventures().stream()
                .flatMap(venture -> new StakeHistory(this, venture, capital).stakes().stream())
                .sorted()
                .collect(toImmutableList());
    }

    /** Returns one row for each venture and party that has something on a day: venture, party, amount, share. */
    public TextTable table(Capital capital, LocalDate day) {
        ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
        for (String venture : ventures()) {
            Money total = total(venture, capital, day);
            amounts(venture, capital, day)
                    .forEach((party, amount) -> rows.add(
                            List.of(venture, party, amount.formatYuan(), Exact.percent(amount.dividedBy(total)))));
        }
        return new TextTable(List.of("venture", "party", capital.label().en(), "share"), rows.build());
    }

    /** Returns the number of contributions, then each in a line, within 1,000 characters. */
    @Override
    public String toString() {
        String first = contributions.size() + (contributions.size() == 1 ? " contribution" : " contributions");
        return Prompt.text(first, Lists.transform(contributions, each -> "  " + each));
    }
}

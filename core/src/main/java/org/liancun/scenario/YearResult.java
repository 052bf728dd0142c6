// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.activity.Activity;
import org.liancun.activity.ActivityYear;
import org.liancun.ledger.Entry;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Line;
import org.liancun.sharing.Step;
import org.liancun.text.Nearest;
import org.liancun.text.Prompt;

/**
 * What a year came to, with every reason: drivers, activities, pots, and who has what of them.
 *
 * <p>All income and what remains in pots is the profit of all activities, to the fen. Immutable and thread-safe.
 *
 * @param year the year
 * @param model the model that holds in it
 * @param drivers the number of each driver
 * @param activities what each activity came to
 * @param pots what each pot came to, in the order in which they were settled
 */
public record YearResult(
        int year, Model model, SortedMap<String, Ratio> drivers, ActivityYear activities, List<PotResult> pots) {
    /** Copies the parts. */
    public YearResult {
        requireNonNull(model, "model");
        drivers = ImmutableSortedMap.copyOfSorted(drivers);
        requireNonNull(activities, "activities");
        pots = ImmutableList.copyOf(pots);
    }

    /**
     * Returns what a pot came to.
     *
     * @throws IllegalArgumentException if there is none with the id
     */
    public PotResult pot(String id) {
        return pots.stream()
                .filter(pot -> pot.rule().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Pot must be one of the year " + year + ", but was \""
                        + id + "\"" + Nearest.advice(id, model.in(Section.POTS).keys())));
    }

    /** Returns every reason of income that is not nothing: of activities outside all pots, then of each pot. */
    public List<IncomeLine> lines() {
        List<IncomeLine> lines = new ArrayList<>();
        Set<String> pooled = new HashSet<>();
        pots.forEach(pot -> pooled.addAll(pot.rule().activities()));
        activities.results().forEach(result -> {
            Activity activity = result.activity();
            if (!pooled.contains(activity.id())) {
                add(lines, activity.owner(), "activities/" + activity.id(), result.profit());
            }
        });
        pots.forEach(pot -> addLines(lines, pot));
        return ImmutableList.copyOf(lines);
    }

    private static void addLines(List<IncomeLine> lines, PotResult pot) {
        PotRule rule = pot.rule();
        for (int i = 0; i < rule.receipts().size(); i++) {
            add(
                    lines,
                    rule.receipts().get(i).party(),
                    "passed/" + rule.id(),
                    pot.receipts().get(i).negated());
        }
        for (Step step : pot.settlement().steps()) {
            for (Line line : step.lines()) {
                add(lines, line.party(), "pots/" + rule.id() + "/" + step.path(), line.paid());
            }
        }
    }

    private static void add(List<IncomeLine> lines, String party, String origin, Money amount) {
        if (!amount.isZero()) {
            lines.add(new IncomeLine(party, origin, amount));
        }
    }

    /**
     * Returns the reasons of one party's income.
     *
     * @throws IllegalArgumentException if there is no such party
     */
    public List<IncomeLine> lines(String party) {
        model.in(Section.PARTIES).get(party);
        return lines().stream().filter(line -> line.party().equals(party)).toList();
    }

    /** Returns the income of each party, nothing included, in party order. */
    public SortedMap<String, Money> incomes() {
        SortedMap<String, Money> incomes = new TreeMap<>();
        model.in(Section.PARTIES).keys().forEach(party -> incomes.put(party, Money.ZERO));
        lines().forEach(line -> incomes.merge(line.party(), line.amount(), Money::plus));
        return incomes;
    }

    /** Returns the income of each village with all who belong to it, in the order of their ids. */
    public SortedMap<String, Money> villages() {
        SortedMap<String, Money> villages = new TreeMap<>();
        SortedMap<String, Money> incomes = incomes();
        model.homes()
                .forEach((party, village) ->
                        villages.merge(village, incomes.getOrDefault(party, Money.ZERO), Money::plus));
        return villages;
    }

    /**
     * Returns what changed since an earlier year, or against the same year of another projection: reason by reason, as far as it
     * changed. The changes of a party add up to the change of its income.
     */
    public List<IncomeShift> since(YearResult before) {
        return IncomeShift.between(before.lines(), lines());
    }

    /** Returns what all pots together left undivided. */
    public Money remaining() {
        return Money.sum(pots.stream().map(pot -> pot.settlement().remaining()).toList());
    }

    /** Returns the limits that are not kept, pot by pot. */
    public List<LimitFinding> findings() {
        return pots.stream().flatMap(pot -> pot.findings().stream()).toList();
    }

    /**
     * Returns the income as entries of a ledger, one for each reason, by which it can be rolled up.
     *
     * @param account the account on which all of it is booked
     */
    public List<Entry> entries(String account) {
        String source = "projection of " + model.id();
        return lines().stream()
                .map(line -> new Entry(
                        line.party(),
                        Period.year(year),
                        account,
                        line.amount(),
                        "",
                        line.origin(),
                        source,
                        Qualifier.EXACT))
                .toList();
    }

    /** Returns year and profit, then the income of each party, one a line, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        List<String> rows = new ArrayList<>();
        incomes().forEach((party, income) -> rows.add("  " + party + " " + income));
        return Prompt.text(
                year + ": profit " + activities.profit() + ", income of " + rows.size() + " parties, remaining "
                        + remaining(),
                rows);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.activity.Activities;
import org.liancun.activity.ActivityYear;
import org.liancun.activity.Givens;
import org.liancun.money.Money;
import org.liancun.sharing.Books;
import org.liancun.sharing.Pot;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Sharing;

/** Works out an outlook year by year. For one run. */
final class Projecting {
    private final long[] draws;
    private final Map<String, Books> books = new HashMap<>();

    private Projecting(long[] draws) {
        this.draws = draws;
    }

    /**
     * Works out a run.
     *
     * @param draws the draws of all years, or {@link Drivers#AS_EXPECTED}
     */
    static Projection of(Outlook outlook, long[] draws) {
        Projecting projecting = new Projecting(draws);
        List<YearResult> years = new ArrayList<>();
        outlook.models()
                .forEach((year, model) -> years.add(projecting.year(new YearInputs(model, year, years.size()))));
        return new Projection(years);
    }

    private YearResult year(YearInputs inputs) {
        Givens givens = inputs.givens(draws);
        ActivityYear activities = Activities.run(inputs.year(), inputs.activities(), inputs.effects(), givens);
        Map<String, Money> profits = new HashMap<>();
        activities.results().forEach(result -> profits.put(result.activity().id(), result.profit()));
        Map<String, SortedMap<String, Money>> paid = new HashMap<>();
        List<PotResult> pots = new ArrayList<>();
        for (PotRule rule : inputs.pots()) {
            PotResult pot = pot(rule, inputs, givens, profits, paid);
            paid.put(rule.id(), pot.settlement().payments());
            books.put(rule.id(), pot.settlement().next());
            pots.add(pot);
        }
        return new YearResult(inputs.year(), inputs.model(), givens.drivers(), activities, pots);
    }

    private PotResult pot(
            PotRule rule,
            YearInputs inputs,
            Givens givens,
            Map<String, Money> profits,
            Map<String, SortedMap<String, Money>> paid) {
        SortedMap<String, Money> own = new TreeMap<>();
        rule.activities().forEach(id -> own.put(id, profits.getOrDefault(id, Money.ZERO)));
        List<Money> receipts = rule.receipts().stream()
                .map(receipt ->
                        paid.getOrDefault(receipt.pot(), new TreeMap<>()).getOrDefault(receipt.party(), Money.ZERO))
                .toList();
        ActivityYear figures = Activities.run(inputs.year(), YearInputs.figures(rule), List.of(), givens);
        SortedMap<String, Money> amounts = new TreeMap<>();
        figures.results().forEach(result -> amounts.put(result.activity().id(), result.profit()));
        Money amount = Money.sum(own.values()).plus(Money.sum(receipts));
        Pot pot = new Pot(amount, amounts, rule.terms().decided(), inputs.events(rule));
        Books opening = books.getOrDefault(rule.id(), rule.terms().opening());
        Settlement settlement = Refusals.naming(
                rule.id(),
                inputs.year(),
                () -> Sharing.settle(inputs.agreement(rule), pot, inputs.register(rule), opening));
        return new PotResult(rule, own, receipts, figures, pot, opening, settlement);
    }
}

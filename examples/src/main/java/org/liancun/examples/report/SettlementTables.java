// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import java.util.ArrayList;
import java.util.List;
import org.liancun.dossier.Comparison;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Expectation;
import org.liancun.dossier.Settled;
import org.liancun.examples.page.Block;
import org.liancun.money.Money;
import org.liancun.sharing.Basis;
import org.liancun.sharing.Line;
import org.liancun.sharing.Register;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Step;
import org.liancun.text.TextTable;
import org.liancun.village.Party;

/** The tables that stand for one settlement: who took part, what each step did, who was paid. */
final class SettlementTables {
    private final Register register;
    private final Settled settled;
    private final Settlement settlement;
    private final Words words;

    SettlementTables(Dossier dossier, Settled settled, Words words) {
        this.register =
                dossier.economy().register(settled.distribution().inputs().asOf());
        this.settled = settled;
        this.settlement = settled.settlement();
        this.words = words;
    }

    /** Parties with what they hold of each measure on the day of the settlement. */
    Block parties() {
        List<String> headings = new ArrayList<>(words.headings(Caption.PARTY, Caption.NAME, Caption.KIND));
        register.measures().forEach(measure -> headings.add(words.nameOf(measure)));
        List<List<String>> rows = new ArrayList<>();
        for (Party party : register.parties()) {
            List<String> row = new ArrayList<>(List.of(
                    party.id(), words.name(party.name()), words.say(party.kind().label())));
            for (String measure : register.measures()) {
                String held = register.held(party.id(), measure).plain();
                row.add(held.equals("0") ? "-" : held);
            }
            rows.add(row);
        }
        return new Block.Grid(new TextTable(headings, rows));
    }

    /** One row for each step: what it took of what, how it divided that, and what rounding left. */
    Block steps() {
        List<List<String>> rows = new ArrayList<>();
        for (Step step : settlement.steps()) {
            Basis basis = step.basis();
            rows.add(List.of(
                    step.path(),
                    words.say(step.tier().name()),
                    words.say(step.tier().base()),
                    Amounts.plain(basis.of()),
                    words.say(step.tier().take()),
                    Amounts.plain(basis.allotted()),
                    Amounts.orDash(step.paid()),
                    Amounts.orDash(step.residual()),
                    words.say(step.tier().split())));
        }
        return words.grid(
                rows,
                Caption.STEP,
                Caption.NAME,
                Caption.BASE,
                Caption.AMOUNT,
                Caption.TAKE,
                Caption.ALLOTTED,
                Caption.PAID,
                Caption.RESIDUAL,
                Caption.SPLIT);
    }

    /** One row for each party, one column for each step that pays somebody; then what is paid and what remains. */
    Block payments() {
        List<Step> paying = paying(settlement);
        List<String> headings = new ArrayList<>(words.headings(Caption.PARTY, Caption.NAME));
        paying.forEach(step -> headings.add(label(step)));
        headings.add(words.say(Caption.TOTAL));
        List<List<String>> rows = new ArrayList<>();
        settlement.payments().forEach((party, total) -> {
            List<Money> amounts = new ArrayList<>();
            paying.forEach(step -> amounts.add(paid(step, party)));
            rows.add(row(party, words.shortNameOf(party), amounts, total));
        });
        List<Money> sums = paying.stream().map(Step::paid).toList();
        rows.add(row(words.say(Caption.PAID), "", sums, settlement.paid()));
        List<Money> nothing = paying.stream().map(step -> Money.ZERO).toList();
        rows.add(row(words.say(Caption.REMAINING), "", nothing, settlement.remaining()));
        return new Block.Grid(new TextTable(headings, rows));
    }

    /** What was expected beside what came out. */
    Block comparisons() {
        List<List<String>> rows = new ArrayList<>();
        for (Comparison comparison : settled.comparisons()) {
            Expectation expected = comparison.expected();
            rows.add(List.of(
                    words.say(expected.of()),
                    words.say(expected.known().label()),
                    expected.amount().toString(),
                    Amounts.plain(comparison.settled()),
                    comparison.gap().plain(),
                    words.say(comparison.verdict().label())));
        }
        return words.grid(
                rows,
                Caption.WHAT,
                Caption.KNOWN,
                Caption.EXPECTED,
                Caption.SETTLED,
                Caption.DIFFERENCE,
                Caption.VERDICT);
    }

    static List<Step> paying(Settlement settlement) {
        return settlement.steps().stream()
                .filter(step -> !step.lines().isEmpty())
                .toList();
    }

    static Money paid(Step step, String party) {
        return Money.sum(step.lines().stream()
                .filter(line -> line.party().equals(party))
                .map(Line::paid)
                .toList());
    }

    /** Returns the innermost id of a step's path. */
    static String label(Step step) {
        return step.path().substring(step.path().lastIndexOf('/') + 1);
    }

    private static List<String> row(String party, String name, List<Money> amounts, Money total) {
        List<String> cells = new ArrayList<>(List.of(party, name));
        amounts.forEach(amount -> cells.add(Amounts.orDash(amount)));
        cells.add(Amounts.plain(total));
        return cells;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import org.liancun.plan.Worksheet;

/** The arrays of one pot in one year of a program. For one thread at a time. */
final class WorkingPot {
    private final CompiledPot pot;
    private final Worksheet opening;
    private final Worksheet sheet;
    private final long[] payments;
    private final long[] figures;
    private final String[] names;

    private WorkingPot(CompiledPot pot, Worksheet opening) {
        this.pot = pot;
        this.opening = opening;
        this.sheet = pot.plan().worksheet();
        this.payments = new long[pot.plan().parties().size()];
        this.figures = new long[pot.figures().count()];
        this.names = pot.rule().terms().figures().keySet().toArray(String[]::new);
        sheet.note(ImmutableSortedMap.of(), pot.rule().terms().decided(), pot.events());
    }

    /** Makes the arrays of a pot, whose books come from the pots of an earlier year if there are any. */
    static WorkingPot of(CompiledPot pot, List<WorkingPot> earlier) {
        Worksheet opening = earlier.stream()
                .filter(each -> each.id().equals(pot.rule().id()))
                .map(each -> each.sheet)
                .findFirst()
                .orElseGet(() -> opening(pot));
        return new WorkingPot(pot, opening);
    }

    private static Worksheet opening(CompiledPot pot) {
        Worksheet opening = pot.plan().worksheet();
        opening.bring(pot.rule().terms().opening().balances());
        return opening;
    }

    String id() {
        return pot.rule().id();
    }

    long balance(String account) {
        return sheet.balance(account);
    }

    /** Settles the pot from the profits of the year and what earlier pots paid, and adds to the incomes what it pays. */
    void settle(YearTotals totals, WorkingPot[] pots) {
        long fen = 0;
        for (int activity : pot.activities()) {
            fen = Math.addExact(fen, totals.profits[activity]);
        }
        for (CompiledPot.Passed passed : pot.receipts()) {
            long received = passed.from() < 0 ? 0 : pots[passed.pot()].payments[passed.from()];
            fen = Math.addExact(fen, received);
            totals.incomes[passed.party()] = Math.subtractExact(totals.incomes[passed.party()], received);
        }
        totals.pots[pot.place()] = fen;
        pot.figures().profits(totals.drivers, figures);
        for (int i = 0; i < figures.length; i++) {
            sheet.note(names[i], figures[i]);
        }
        divide(fen);
        totals.remaining = Math.addExact(totals.remaining, sheet.remaining());
        int[] parties = pot.parties();
        for (int i = 0; i < parties.length; i++) {
            totals.incomes[parties[i]] = Math.addExact(totals.incomes[parties[i]], payments[i]);
        }
    }

    private void divide(long fen) {
        sheet.bring(opening);
        try {
            sheet.settle(fen);
            sheet.payments(payments);
        } catch (IllegalArgumentException refused) {
            throw Refusals.named(id(), pot.year(), refused);
        } catch (ArithmeticException tooLarge) {
            throw Refusals.named(id(), pot.year(), tooLarge);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.liancun.contract.Trial;
import org.liancun.money.Money;
import org.liancun.plan.Plan;
import org.liancun.plan.Worksheet;

/** What comes of a pot, whoever divided it: payments that are not zero, what remains, the books, the kind of a refusal. */
record Outcome(SortedMap<String, Money> payments, Money remaining, Books books, String refusal) {
    static Outcome settled(Trial trial) {
        try {
            Settlement settlement = Sharing.settle(trial.agreement(), trial.pot(), trial.register(), trial.books());
            return of(settlement::payments, settlement.remaining(), settlement.next());
        } catch (IllegalArgumentException | ArithmeticException refused) {
            return refused(trial.books(), refused);
        }
    }

    static Outcome worked(Plan plan, Worksheet sheet, long fen) {
        try {
            sheet.settle(fen);
        } catch (IllegalArgumentException | ArithmeticException refused) {
            return refused(new Books(sheet.balances()), refused);
        }
        return of(() -> payments(plan, sheet), Money.ofFen(sheet.remaining()), new Books(sheet.balances()));
    }

    private static SortedMap<String, Money> payments(Plan plan, Worksheet sheet) {
        long[] fens = new long[plan.parties().size()];
        sheet.payments(fens);
        SortedMap<String, Money> payments = new TreeMap<>();
        for (int i = 0; i < fens.length; i++) {
            payments.put(plan.parties().get(i), Money.ofFen(fens[i]));
        }
        return payments;
    }

    /** What a backer pays in without limit can be more than 64 bits in all, although each payment fits. */
    private static Outcome of(Supplier<SortedMap<String, Money>> payments, Money remaining, Books books) {
        try {
            SortedMap<String, Money> paid = payments.get();
            paid.values().removeIf(Money::isZero);
            return new Outcome(paid, remaining, books, "");
        } catch (ArithmeticException tooMuch) {
            return new Outcome(new TreeMap<>(), remaining, books, "payments");
        }
    }

    private static Outcome refused(Books books, RuntimeException refused) {
        return new Outcome(
                new TreeMap<>(), Money.ZERO, books, refused.getClass().getSimpleName());
    }
}

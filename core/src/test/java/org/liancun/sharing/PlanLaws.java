// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.sharing.Generated.BOOKS;
import static org.liancun.sharing.Generated.pot;
import static org.liancun.sharing.Generated.register;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.money.Money;
import org.liancun.plan.Plan;
import org.liancun.plan.Worksheet;

/** Compiled is interpreted: the same payments and the same books, period after period, and the same refusals. */
class PlanLaws {
    private static final long LARGE = 1_000_000_000_000_000L;

    @Property
    void a_plan_pays_and_keeps_what_settling_pays_and_keeps(
            @ForAll("agreements") Agreement agreement,
            @ForAll("pots") List<Long> pots,
            @ForAll("holdings") List<Holding> holdings) {
        Register register = register(holdings);
        Plan plan = Sharing.compile(agreement, register);
        Worksheet sheet = plan.worksheet();
        sheet.bring(BOOKS.balances());
        Books books = BOOKS;
        for (long fen : pots) {
            Pot pot = pot(fen);
            sheet.note(pot.figures(), pot.decided(), pot.events());
            Outcome settled = settled(agreement, pot, register, books);
            Outcome worked = worked(plan, sheet, fen);

            assertThat(worked).isEqualTo(settled);
            books = settled.books;
        }
    }

    private static Outcome settled(Agreement agreement, Pot pot, Register register, Books books) {
        try {
            Settlement settlement = Sharing.settle(agreement, pot, register, books);
            SortedMap<String, Money> payments = settlement.payments();
            payments.values().removeIf(Money::isZero);
            return new Outcome(payments, settlement.remaining(), settlement.next(), "");
        } catch (IllegalArgumentException | ArithmeticException refused) {
            return new Outcome(
                    new TreeMap<>(), Money.ZERO, books, refused.getClass().getName());
        }
    }

    private static Outcome worked(Plan plan, Worksheet sheet, long fen) {
        try {
            sheet.settle(fen);
        } catch (IllegalArgumentException | ArithmeticException refused) {
            return new Outcome(
                    new TreeMap<>(),
                    Money.ZERO,
                    new Books(sheet.balances()),
                    refused.getClass().getName());
        }
        long[] fens = new long[plan.parties().size()];
        sheet.payments(fens);
        SortedMap<String, Money> payments = new TreeMap<>();
        for (int i = 0; i < fens.length; i++) {
            if (fens[i] != 0) {
                payments.put(plan.parties().get(i), Money.ofFen(fens[i]));
            }
        }
        return new Outcome(payments, Money.ofFen(sheet.remaining()), new Books(sheet.balances()), "");
    }

    @Provide
    static Arbitrary<Agreement> agreements() {
        return Generated.agreements();
    }

    @Provide
    static Arbitrary<List<Holding>> holdings() {
        return Generated.holdings();
    }

    @Provide
    static Arbitrary<List<Long>> pots() {
        return Arbitraries.longs().between(-LARGE, LARGE).list().ofMinSize(1).ofMaxSize(4);
    }

    private record Outcome(SortedMap<String, Money> payments, Money remaining, Books books, String refusal) {}
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.liancun.ledger.Entry;
import org.liancun.ledger.Keys;
import org.liancun.ledger.Sums;
import org.liancun.ledger.Transfer;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;

/** Pairs what villages booked as received from each other with what the others booked as paid. */
final class Eliminating {
    private static final Quantity NOTHING = Quantity.of(0, Unit.YUAN);
    private static final Comparator<Ends> ORDER =
            Comparator.comparing(Ends::payer).thenComparing(Ends::recipient).thenComparing(Ends::at);

    private final Incomes incomes;
    private final Counting counting;
    private final List<By> levels;
    private final Map<Ends, Elimination> pairs = new TreeMap<>(ORDER);

    Eliminating(Incomes incomes, Counting counting, List<By> levels) {
        this.incomes = incomes;
        this.counting = counting;
        this.levels = levels;
    }

    List<Elimination> eliminations() {
        Keys keys = Keys.recipients(incomes.villages())
                .byPeriod(period -> Counting.inScope(period, incomes.period()) ? period.toString() : Keys.NONE);
        for (Transfer transfer : Sums.of(incomes.ledger(), keys).transfers()) {
            add(transfer.entry());
        }
        return ImmutableList.copyOf(pairs.values());
    }

    private void add(Entry entry) {
        Optional<LedgerAccount> account = incomes.accounting().account(entry.account(), entry.period());
        boolean isOtherNotion = account.isEmpty() && !counting.counts(entry.account());
        if (isOtherNotion) {
            return;
        }
        AccountKind kind = account.map(LedgerAccount::kind).orElse(AccountKind.INCOME);
        boolean isPaid = kind == AccountKind.EXPENSE || kind == AccountKind.DISTRIBUTION;
        Ends ends = isPaid
                ? ends(entry.recipient(), entry.counterparty(), entry.period())
                : ends(entry.counterparty(), entry.recipient(), entry.period());
        Quantity amount = Quantity.of(Ratio.of(entry.amount().fen(), 100), entry.qualifier(), Unit.YUAN);
        int sign = counting.notion().sign(entry.account(), entry.period());
        Elimination one = new Elimination(
                ends.payer,
                ends.recipient,
                ends.at,
                isPaid ? NOTHING : amount,
                isPaid ? amount : NOTHING,
                new Income(counting.notion(), counting.eras().of(entry.period()), amount.times(sign)));
        pairs.merge(ends, one, Eliminating::joined);
    }

    private Ends ends(String payer, String recipient, Period period) {
        for (By level : levels) {
            for (Layer layer : level.layers()) {
                String line = layer.of(recipient, period);
                if (!line.equals(Keys.NONE) && line.equals(layer.of(payer, period))) {
                    return new Ends(payer, recipient, line);
                }
            }
        }
        return new Ends(payer, recipient, Keys.NONE);
    }

    private static Elimination joined(Elimination one, Elimination other) {
        return new Elimination(
                one.payer(),
                one.recipient(),
                one.at(),
                one.received().plus(other.received()),
                one.paid().plus(other.paid()),
                one.eliminated().plus(other.eliminated()));
    }

    private record Ends(String payer, String recipient, String at) {}
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.liancun.ledger.Entry;
import org.liancun.ledger.Keys;
import org.liancun.ledger.Transfer;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Money;

/** Pairs what villages booked as received from each other with what the others booked as paid. */
final class Eliminating {
    private static final Comparator<Ends> ORDER = Comparator.comparing(Ends::payer)
            .thenComparing(Ends::recipient)
            .thenComparing(Ends::at)
            .thenComparing(Ends::era);

    private final Incomes incomes;
    private final Counting counting;
    private final List<By> levels;
    private final Map<Ends, Map<Part, Money>> pairs = new TreeMap<>(ORDER);

    Eliminating(Incomes incomes, Counting counting, List<By> levels) {
        this.incomes = incomes;
        this.counting = counting;
        this.levels = levels;
    }

    List<Elimination> eliminations() {
        Keys keys = Keys.recipients(incomes.villages())
                .byPeriod(period -> Counting.inScope(period, incomes.period()) ? period.toString() : Keys.NONE);
        for (Transfer transfer : incomes.sums(keys).transfers()) {
            add(transfer.entry());
        }
        ImmutableList.Builder<Elimination> eliminations = ImmutableList.builder();
        pairs.forEach((ends, parts) -> eliminations.add(elimination(ends, parts)));
        return eliminations.build();
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
        int sign = counting.notion().sign(entry.account(), entry.period());
        pairs.computeIfAbsent(ends, each -> new HashMap<>())
                .merge(new Part(isPaid, sign, entry.qualifier()), entry.amount(), Money::plus);
    }

    private Elimination elimination(Ends ends, Map<Part, Money> parts) {
        return new Elimination(
                ends.payer,
                ends.recipient,
                ends.at,
                sum(parts, part -> part.isPaid ? 0 : 1),
                sum(parts, part -> part.isPaid ? 1 : 0),
                new Income(counting.notion(), ends.era, sum(parts, Part::sign)));
    }

    /** Returns the parts that count, each so many times. */
    private static Quantity sum(Map<Part, Money> parts, ToIntFunction<Part> times) {
        Quantity sum = Quantity.of(0, Unit.YUAN);
        for (Map.Entry<Part, Money> part : parts.entrySet()) {
            Quantity amount =
                    Counting.amount(part.getValue(), part.getKey().word()).times(times.applyAsInt(part.getKey()));
            sum = sum.plus(amount);
        }
        return sum;
    }

    private Ends ends(String payer, String recipient, Period period) {
        Period era = counting.eras().of(period);
        for (By level : levels) {
            for (Layer layer : level.layers()) {
                String line = layer.of(recipient, period);
                if (!line.equals(Keys.NONE) && line.equals(layer.of(payer, period))) {
                    return new Ends(payer, recipient, line, era);
                }
            }
        }
        return new Ends(payer, recipient, Keys.NONE, era);
    }

    private record Ends(String payer, String recipient, String at, Period era) {}

    /** Entries of one side that count alike and have one word. */
    private record Part(boolean isPaid, int sign, Qualifier word) {}
}

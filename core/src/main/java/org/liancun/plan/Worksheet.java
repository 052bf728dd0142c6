// SPDX-License-Identifier: Apache-2.0
package org.liancun.plan;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Nearest;

/**
 * The cells of one plan, on which pots are settled one after the other; the books go from each to the next.
 *
 * <p>Settling allocates nothing, except where claims are divided by another rule than in proportion, slices were decided,
 * there are brackets, or numbers need more than 64 bits on the way. For one thread at a time.
 */
public final class Worksheet {
    private final Plan plan;
    private final long[] cells;
    private final Account[] accounts;
    private final Payout[] payouts;
    private final long[] opening;
    private final SortedMap<String, Money> others = new TreeMap<>();

    Worksheet(Plan plan, long[] cells) {
        this.plan = plan;
        this.cells = cells;
        this.accounts = plan.names.accounts().values().toArray(Account[]::new);
        this.payouts = plan.routine.payouts().toArray(Payout[]::new);
        this.opening = new long[Account.CELLS * accounts.length];
    }

    /** Brings balances forward in place of all that the books held. */
    public void bring(Map<String, Money> balances) {
        others.clear();
        others.putAll(balances);
        for (Account account : accounts) {
            Money balance = others.remove(account.name());
            cells[account.at()] = balance == null ? 0 : balance.fen();
            cells[account.at() + 1] = balance == null ? 0 : 1;
        }
    }

    /** Brings forward what another worksheet holds, in place of all that the books held: the year after, under a plan of its own. */
    public void bring(Worksheet earlier) {
        if (!earlier.others.isEmpty() || !hasAccountsOf(earlier)) {
            bring(earlier.balances());
            return;
        }
        others.clear();
        for (int i = 0; i < accounts.length; i++) {
            System.arraycopy(earlier.cells, earlier.accounts[i].at(), cells, accounts[i].at(), Account.CELLS);
        }
    }

    private boolean hasAccountsOf(Worksheet other) {
        boolean same = accounts.length == other.accounts.length;
        for (int i = 0; same && i < accounts.length; i++) {
            same = accounts[i].name().equals(other.accounts[i].name());
        }
        return same;
    }

    /** Notes one figure, in place of what was noted of it; one that the agreement does not refer to is left out. */
    public void note(String figure, long fen) {
        Integer cell = plan.names.figures().get(figure);
        if (cell != null) {
            cells[cell] = fen;
            cells[cell + 1] = 1;
        }
    }

    /**
     * Notes what the period is known by, in place of all that was noted; figures and events that the agreement does not refer to are
     * left out.
     *
     * @throws IllegalArgumentException if a ratio is decided for a slice that the agreement does not leave open
     */
    public void note(Map<String, Money> figures, Map<String, Ratio> decided, Set<String> events) {
        Nearest.requireKnown(
                "Slice with a decided ratio",
                decided.keySet(),
                plan.names.decided().keySet());
        plan.names.figures().forEach((name, cell) -> {
            Money figure = figures.get(name);
            cells[cell] = figure == null ? 0 : figure.fen();
            cells[cell + 1] = figure == null ? 0 : 1;
        });
        plan.names.decided().forEach((slice, cell) -> {
            Ratio ratio = decided.get(slice);
            cells[cell] = ratio == null ? 0 : ratio.numerator();
            cells[cell + 1] = ratio == null ? 0 : ratio.denominator();
        });
        plan.names.events().forEach((event, cell) -> cells[cell] = events.contains(event) ? 1 : 0);
    }

    /**
     * Settles a pot. After a refusal the books are as they were, and there are no payments to ask for.
     *
     * @param fen what is to be divided, in fen; a loss is negative
     * @throws IllegalArgumentException where settling under the agreement refuses
     * @throws ArithmeticException if an amount does not fit
     */
    public void settle(long fen) {
        copyBooks();
        cells[plan.pot] = fen;
        cells[plan.remaining] = fen;
        try {
            plan.routine.pay().run(cells);
        } catch (IllegalArgumentException | ArithmeticException refused) {
            putBooksBack();
            throw refused;
        }
    }

    private void copyBooks() {
        for (int i = 0; i < accounts.length; i++) {
            System.arraycopy(cells, accounts[i].at(), opening, Account.CELLS * i, Account.CELLS);
        }
    }

    private void putBooksBack() {
        for (int i = 0; i < accounts.length; i++) {
            System.arraycopy(opening, Account.CELLS * i, cells, accounts[i].at(), Account.CELLS);
        }
    }

    /** Returns what the last settlement left of the pot, in fen. */
    public long remaining() {
        return cells[plan.remaining];
    }

    /**
     * Writes what the last settlement pays each party, in fen and in the order of {@link Plan#parties}.
     *
     * @param payments one for each party; what they held is lost
     */
    public void payments(long[] payments) {
        Arrays.fill(payments, 0);
        for (Payout payout : payouts) {
            payout.addTo(payments, cells);
        }
    }

    /** Returns the balance of an account in fen, zero if it was never touched. */
    public long balance(String name) {
        Account account = plan.names.accounts().get(name);
        return account == null ? others.getOrDefault(name, Money.ZERO).fen() : account.balance(cells);
    }

    /** Returns the balance of every account that was ever touched, in account order. */
    public SortedMap<String, Money> balances() {
        SortedMap<String, Money> balances = new TreeMap<>(others);
        for (Account account : accounts) {
            if (cells[account.at() + 1] != 0) {
                balances.put(account.name(), Money.ofFen(account.balance(cells)));
            }
        }
        return ImmutableSortedMap.copyOfSorted(balances);
    }
}

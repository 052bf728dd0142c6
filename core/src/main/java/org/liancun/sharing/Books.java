// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.money.Money;
import org.liancun.text.Ids;

/**
 * Balances carried from one settlement to the next, such as a reserve.
 *
 * <p>An account that was never touched has a balance of zero. Immutable and thread-safe.
 *
 * @param balances the balances by account, in account order
 */
public record Books(SortedMap<String, Money> balances) implements Serializable {
    /** Books in which nothing was ever entered. */
    public static final Books EMPTY = new Books(ImmutableSortedMap.of());

    /**
     * Copies the balances.
     *
     * @throws IllegalArgumentException if an account is no id
     */
    public Books {
        balances = ImmutableSortedMap.copyOfSorted(balances);
        balances.keySet().forEach(account -> Ids.require(account, "Account"));
    }

    /** Obtains books from balances by account. */
    public static Books of(Map<String, Money> balances) {
        return new Books(ImmutableSortedMap.copyOf(balances));
    }

    /** Returns the balance of an account, zero if it was never touched. */
    public Money balance(String account) {
        return balances.getOrDefault(account, Money.ZERO);
    }

    /** Returns the books with an amount added to an account. */
    public Books plus(String account, Money amount) {
        if (amount.isZero()) {
            return this;
        }
        SortedMap<String, Money> changed = new TreeMap<>(balances);
        changed.put(account, balance(account).plus(amount));
        return new Books(changed);
    }

    /**
     * Returns the books with an amount taken from an account.
     *
     * @throws IllegalArgumentException if the account holds less
     */
    public Books minus(String account, Money amount) {
        if (amount.compareTo(balance(account).max(Money.ZERO)) > 0) {
            throw new IllegalArgumentException(
                    "Account " + account + " must hold " + amount + " to be taken, but held " + balance(account));
        }
        return plus(account, amount.negated());
    }

    /** Returns the books with the balance of an account. */
    Books with(String account, Money balance) {
        return plus(account, balance.minus(balance(account)));
    }
}

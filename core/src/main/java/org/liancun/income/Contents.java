// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Set;
import org.liancun.ledger.Keys;
import org.liancun.ledger.Ledger;
import org.liancun.ledger.Sum;
import org.liancun.ledger.Sums;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;

/**
 * What the entries of some villages name, looked through once: the accounts, the time from the first to the last, and
 * whether any has another word than that it is exact.
 */
record Contents(Accounting accounting, Sums sums, Set<String> accounts, Period period, boolean isWorded) {

    /**
     * Looks through a ledger.
     *
     * @throws IllegalArgumentException if an account of an entry is neither in the chart of its period nor the id of a notion
     */
    static Contents of(Ledger ledger, Accounting accounting, Collection<String> villages, int threads) {
        Keys keys = Keys.together("all", villages)
                .byPeriod(Period::toString)
                .byAccount()
                .byQualifier();
        return of(Sums.of(ledger, keys, threads), accounting);
    }

    /**
     * Looks through what a longer ledger has more.
     *
     * @throws IllegalArgumentException as {@link #of}, or if the longer ledger does not begin with the batches of this one
     */
    Contents extended(Ledger longer) {
        return of(sums.extended(longer), accounting);
    }

    private static Contents of(Sums sums, Accounting accounting) {
        ImmutableSet.Builder<String> accounts = ImmutableSet.builder();
        Period period = Period.ALWAYS;
        boolean isWorded = false;
        for (Sum sum : sums.lines()) {
            Period one = Period.parse(sum.groups().get(1));
            String account = sum.groups().get(2);
            accounting.account(account, one);
            accounts.add(account);
            period = period.isClosed() ? Eras.hull(period, one) : one;
            isWorded |= !sum.groups().get(3).equals(Qualifier.EXACT.name());
        }
        return new Contents(accounting, sums, accounts.build(), period, isWorded);
    }
}

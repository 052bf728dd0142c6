// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.liancun.division.QuotaMethod;
import org.liancun.plan.Account;
import org.liancun.plan.Positions;

/**
 * The accounts of {@link Fractions}, which count what each party was paid so far; allocates. Immutable and thread-safe.
 *
 * @param accounts one for each party
 * @param block the cell of the first weight; after the weights come the payments
 */
record CompiledFractions(List<Account> accounts, int block) {
    static CompiledFractions of(Fractions fractions, Positions parties, int block, Compiling at) {
        ImmutableList.Builder<Account> accounts = ImmutableList.builder();
        for (String party : at.ids(parties)) {
            accounts.add(at.account(fractions.of(party)));
        }
        return new CompiledFractions(accounts.build(), block);
    }

    /** Divides an amount so that the counts stay close to the exact shares. */
    void divide(long amount, long[] cells) {
        long[] weights = weights(cells);
        long[] count = QuotaMethod.count(amount, paid(cells), weights);
        System.arraycopy(QuotaMethod.divide(amount, count, weights), 0, cells, payments(), weights.length);
    }

    /** Counts what was paid. */
    void count(long[] cells) {
        long total = 0;
        for (int i = 0; i < accounts.size(); i++) {
            total = Math.addExact(total, cells[payments() + i]);
        }
        long[] count = QuotaMethod.count(total, paid(cells), weights(cells));
        for (int i = 0; i < count.length; i++) {
            accounts.get(i).set(cells, Math.addExact(count[i], cells[payments() + i]));
        }
    }

    private int payments() {
        return block + accounts.size();
    }

    private long[] weights(long[] cells) {
        return Arrays.copyOfRange(cells, block, payments());
    }

    private long[] paid(long[] cells) {
        return accounts.stream().mapToLong(account -> account.balance(cells)).toArray();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.plan;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;

/** Cells in which balances are kept while they may still have to be put back. Immutable and thread-safe. */
public final class Copy {
    private final List<Account> accounts;
    private final int first;

    private Copy(List<Account> accounts, int first) {
        this.accounts = accounts;
        this.first = first;
    }

    /** Obtains cells for the balances of some accounts. */
    public static Copy of(Collection<Account> accounts, Layout layout) {
        return new Copy(ImmutableList.copyOf(accounts), layout.cells(Account.CELLS * accounts.size()));
    }

    /** Keeps the balances. */
    public void keep(long[] cells) {
        for (int i = 0; i < accounts.size(); i++) {
            System.arraycopy(cells, accounts.get(i).at(), cells, first + Account.CELLS * i, Account.CELLS);
        }
    }

    /** Puts the balances back. */
    public void putBack(long[] cells) {
        for (int i = 0; i < accounts.size(); i++) {
            System.arraycopy(
                    cells, first + Account.CELLS * i, cells, accounts.get(i).at(), Account.CELLS);
        }
    }
}

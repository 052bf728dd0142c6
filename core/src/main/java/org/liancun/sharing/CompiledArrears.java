// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.liancun.plan.Account;
import org.liancun.plan.Demand;

/**
 * The accounts of {@link Arrears}, of the tier or of each claimant. Immutable and thread-safe.
 *
 * @param arrears what is owed and how it grows
 * @param turn the turn
 * @param owed the accounts of what is owed: one for each claimant, or the tier's only one
 * @param due the accounts of simple interest, in the same order
 */
record CompiledArrears(Arrears arrears, CompiledTurn turn, List<Account> owed, List<Account> due) {
    static CompiledArrears of(Arrears arrears, CompiledTurn turn, Compiling at) {
        List<String> names = turn.paysClaims()
                ? at.ids(turn.demand().claimants()).stream().map(arrears::of).toList()
                : List.of(arrears.account());
        return new CompiledArrears(
                arrears,
                turn,
                names.stream().map(at::account).toList(),
                names.stream().map(Arrears::interestOn).map(at::account).toList());
    }

    List<Account> accounts() {
        List<Account> accounts = new ArrayList<>(owed);
        accounts.addAll(due);
        return accounts;
    }

    /** Raises each claim, or the demand, by what is owed. */
    void raise(long[] cells) {
        Demand demand = turn.demand();
        if (!turn.paysClaims()) {
            cells[turn.demanded()] = Math.addExact(cells[demand.total()], owed(0, cells));
            return;
        }
        for (int i = 0; i < owed.size(); i++) {
            if (demand.isClaimed(cells, i)) {
                cells[demand.claims() + i] = Math.addExact(cells[demand.claims() + i], owed(i, cells));
            }
        }
        demand.sum(cells);
        cells[turn.demanded()] = cells[demand.total()];
    }

    /** Enters what was demanded and not paid. */
    void close(long[] cells) {
        if (!turn.paysClaims()) {
            long demanded = cells[turn.demanded()];
            close(0, turn.tier().split().paysIn() ? -demanded : demanded, turn.received(cells), cells);
            return;
        }
        int paid = turn.payouts().get(0).at();
        for (int i = 0; i < owed.size(); i++) {
            close(i, Math.max(0, cells[turn.demand().claims() + i]), cells[paid + i], cells);
        }
    }

    private long accrued(int i, long[] cells) {
        return arrears.perPeriod().of(owed.get(i).balance(cells), RoundingMode.HALF_UP);
    }

    private long interestDue(int i, long[] cells) {
        return arrears.interest() == Interest.SIMPLE ? due.get(i).balance(cells) : 0;
    }

    private long owed(int i, long[] cells) {
        return Math.addExact(Math.addExact(owed.get(i).balance(cells), interestDue(i, cells)), accrued(i, cells));
    }

    private void close(int i, long demanded, long paid, long[] cells) {
        if (demanded == 0) {
            return;
        }
        long open = Math.max(0, Math.subtractExact(demanded, paid));
        long interestLeft = 0;
        if (arrears.interest() == Interest.SIMPLE) {
            long interest = Math.addExact(interestDue(i, cells), accrued(i, cells));
            interestLeft = Math.max(0, Math.subtractExact(interest, paid));
            due.get(i).set(cells, interestLeft);
        }
        owed.get(i).set(cells, Math.subtractExact(open, interestLeft));
    }
}

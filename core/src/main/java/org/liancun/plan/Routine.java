// SPDX-License-Identifier: Apache-2.0
package org.liancun.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * How something is paid: a tier, a slice, a list of tiers. Immutable and thread-safe.
 *
 * @param pay pays, and enters in the books what tiers inside carry
 * @param post enters the same in the books again, after they were put back
 * @param payouts where the payments stand, in the order in which they are made
 * @param accounts the accounts that are touched
 */
public record Routine(Instruction pay, Instruction post, List<Payout> payouts, List<Account> accounts) {
    /** Copies the lists. */
    public Routine {
        payouts = ImmutableList.copyOf(payouts);
        accounts = ImmutableList.copyOf(accounts);
    }

    /** Obtains the payment of parties, which carries nothing. */
    public static Routine of(Instruction pay, Payout payout) {
        return new Routine(pay, Instruction.NOTHING, List.of(payout), List.of());
    }

    /** Obtains the refusal of what cannot be compiled. */
    public static Routine refusal(RuntimeException reason) {
        return new Routine(Instruction.refusal(reason), Instruction.NOTHING, List.of(), List.of());
    }

    /** Obtains routines one after the other. */
    public static Routine sequence(List<Routine> routines) {
        return new Routine(
                Instruction.sequence(routines.stream().map(Routine::pay).toList()),
                Instruction.sequence(routines.stream().map(Routine::post).toList()),
                routines.stream().flatMap(each -> each.payouts.stream()).toList(),
                routines.stream().flatMap(each -> each.accounts.stream()).toList());
    }

    /** Returns the routine by which the parties pay in what they would be paid. */
    public Routine negated() {
        Instruction negate = cells -> payouts.forEach(payout -> payout.negate(cells));
        return new Routine(Instruction.sequence(List.of(pay, negate)), post, payouts, accounts);
    }

    /** Returns the routine after an instruction. */
    public Routine after(Instruction before) {
        return new Routine(Instruction.sequence(List.of(before, pay)), post, payouts, accounts);
    }
}

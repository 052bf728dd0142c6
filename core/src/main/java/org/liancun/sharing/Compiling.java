// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.liancun.money.Rounding;
import org.liancun.plan.Account;
import org.liancun.plan.Demand;
import org.liancun.plan.Expression;
import org.liancun.plan.Layout;
import org.liancun.plan.Payout;
import org.liancun.plan.Positions;
import org.liancun.village.Party;

/**
 * Where the writing of a plan stands when a tier's turn comes: what {@link Situation} is to a settlement, with cells in place of
 * amounts. For one thread, because it hands out cells.
 */
public final class Compiling {
    private final Register register;
    private final Layout layout;
    private final int pot;
    private final int gross;
    private final int remaining;
    private final List<Payout> outer;
    private final List<CompiledTurn> turns;

    private Compiling(
            Register register,
            Layout layout,
            int pot,
            int gross,
            int remaining,
            List<Payout> outer,
            List<CompiledTurn> turns) {
        this.register = register;
        this.layout = layout;
        this.pot = pot;
        this.gross = gross;
        this.remaining = remaining;
        this.outer = outer;
        this.turns = turns;
    }

    /** Obtains the beginning of a plan. */
    static Compiling opening(Register register) {
        Layout layout = new Layout(register.parties().stream().map(Party::id).toList());
        int pot = layout.cell();
        return new Compiling(register, layout, pot, pot, layout.cell(), List.of(), List.of());
    }

    /** Returns the beginning of a list of nested tiers that divide the amount of a cell. */
    Compiling inside(int amount) {
        return new Compiling(register, layout, pot, amount, layout.cell(), payouts(), List.of());
    }

    /** Returns where things stand after a turn. */
    Compiling after(CompiledTurn turn) {
        List<CompiledTurn> taken =
                ImmutableList.<CompiledTurn>builder().addAll(turns).add(turn).build();
        return new Compiling(register, layout, pot, gross, remaining, outer, taken);
    }

    private List<Payout> payouts() {
        ImmutableList.Builder<Payout> payouts = ImmutableList.<Payout>builder().addAll(outer);
        turns.forEach(turn -> payouts.addAll(turn.payouts()));
        return payouts.build();
    }

    /** Returns the parties and what they hold. */
    public Register register() {
        return register;
    }

    /** Returns what hands out cells. */
    public Layout layout() {
        return layout;
    }

    /** Returns the cell of the pot of the whole settlement. */
    public int pot() {
        return pot;
    }

    /** Returns the cell of what the tier's list divides. */
    public int gross() {
        return gross;
    }

    /** Returns the cell of what the earlier tiers of the list have left. */
    public int remaining() {
        return remaining;
    }

    /** Returns the date of the register. */
    public LocalDate asOf() {
        return register.asOf();
    }

    /** Returns an account of the books. */
    public Account account(String name) {
        return layout.account(name);
    }

    /** Returns the balance of an account as the earlier tiers have left it. */
    public Expression balance(String account) {
        return account(account)::balance;
    }

    /** Returns a figure, which is refused when it is not given. */
    public Expression figure(String name) {
        int figure = layout.figure(name);
        return cells -> {
            if (cells[figure + 1] == 0) {
                throw new IllegalArgumentException("Figure must be noted for the plan, but " + name + " was not");
            }
            return cells[figure];
        };
    }

    /** Returns what an earlier tier of the same list paid out of the pot. */
    public Expression paidBy(String tier) {
        for (CompiledTurn turn : turns) {
            if (turn.tier().id().equals(tier)) {
                return Expression.cell(turn.paid());
            }
        }
        throw new IllegalArgumentException("Tier must come before, but " + tier + " is not among "
                + turns.stream().map(turn -> turn.tier().id()).toList());
    }

    /** Returns what the turns so far, those of the lists around included, pay a party. */
    public Expression receiptsOf(String party) {
        if (!register.knows(party)) {
            return cells -> register.place(party);
        }
        int place = register.place(party);
        int[] receipts = payouts().stream()
                .filter(payout -> payout.parties().find(place) >= 0)
                .mapToInt(payout -> payout.at() + payout.parties().find(place))
                .toArray();
        return cells -> {
            long sum = 0;
            for (int receipt : receipts) {
                sum = Math.addExact(sum, cells[receipt]);
            }
            return sum;
        };
    }

    /** Returns the places of parties in the register. */
    Positions places(List<Party> some) {
        return Positions.of(some.stream().mapToInt(party -> register.place(party.id())));
    }

    /** Returns the ids of the parties at some places. */
    List<String> ids(Positions places) {
        return IntStream.range(0, places.count())
                .mapToObj(i -> register.parties().get(places.get(i)).id())
                .toList();
    }

    /** Returns claims that are always the same. */
    Demand fixed(Claims claims) {
        return Demand.fixed(layout, places(claims.parties()), claims.fen());
    }

    /** Returns what a take demands; what cannot be compiled is refused when it comes to it. */
    Demand demand(Take take, Expression base, Rounding rounding) {
        try {
            return take.compiled(base, this, rounding);
        } catch (IllegalArgumentException | ArithmeticException reason) {
            return Demand.refusal(layout, reason);
        }
    }
}

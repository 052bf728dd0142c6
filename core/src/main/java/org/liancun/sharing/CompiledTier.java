// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import java.util.ArrayList;
import java.util.List;
import org.liancun.plan.Account;
import org.liancun.plan.Condition;
import org.liancun.plan.Copy;
import org.liancun.plan.Demand;
import org.liancun.plan.Expression;
import org.liancun.plan.Instruction;
import org.liancun.plan.Payout;
import org.liancun.plan.Positions;
import org.liancun.plan.Posting;
import org.liancun.plan.Routine;

/** The writing of one turn: what {@link Sharing} does with a tier when it settles, with cells in place of amounts. */
final class CompiledTier {
    private final Tier tier;
    private final Compiling at;
    private final int base;
    private final int due;
    private final int amount;
    private final int backed;
    private final Routine paying;
    private final CompiledTurn turn;

    private CompiledTier(Tier tier, String path, Compiling at) {
        this.tier = tier;
        this.at = at;
        base = at.layout().cell();
        due = at.layout().cell();
        amount = at.layout().cell();
        backed = at.layout().cell();
        Demand demand =
                at.demand(tier.take(), Expression.cell(base), tier.terms().rounding());
        Routine split = CompiledPortion.paid(tier.split(), new CompiledPortion(path, tier, at, amount, demand));
        paying = tier.terms().backing().isNone() ? split : Routine.sequence(List.of(split, backing()));
        turn = new CompiledTurn(
                tier,
                demand,
                at.layout().cell(),
                due,
                paying.payouts(),
                at.layout().cell());
    }

    /** Returns how a list of tiers is paid; paths begin with the prefix. */
    static Routine all(List<Tier> tiers, String prefix, Compiling opening) {
        List<Routine> routines = new ArrayList<>();
        Compiling at = opening;
        for (Tier tier : tiers) {
            CompiledTier compiled = new CompiledTier(tier, prefix + tier.id(), at);
            routines.add(compiled.routine());
            at = at.after(compiled.turn);
        }
        return Routine.sequence(routines);
    }

    private Routine backing() {
        Register register = at.register();
        String backer = tier.terms().backing().party();
        int paidIn = at.layout().cell();
        Positions places = register.knows(backer) ? at.places(List.of(register.party(backer))) : Positions.NONE;
        return Routine.of(
                cells -> {
                    if (cells[backed] != 0) {
                        register.place(backer);
                    }
                    cells[paidIn] = -cells[backed];
                },
                new Payout(places, paidIn, paidIn));
    }

    /**
     * Tiers inside see the books as they stand on the way; what the turn leaves is entered from the outside in, on the books as they
     * were before it.
     */
    private Routine routine() {
        Posting drawn = tier.terms().backing().drawn(backed, at);
        Posting own = tier.terms().carry().compiled(turn, at).and(drawn);
        boolean carriesInside = paying.post() != Instruction.NOTHING;
        Instruction post =
                Instruction.sequence(List.of(own.entries(), carriesInside ? this::postInside : Instruction.NOTHING));
        Instruction pay = turn(drawn.entries());
        boolean again = drawn.entries() != Instruction.NOTHING || carriesInside && own.entries() != Instruction.NOTHING;
        Posting touched =
                own.and(Posting.of(Instruction.NOTHING, paying.accounts().toArray(Account[]::new)));
        Copy books = Copy.of(again ? touched.accounts() : List.of(), at.layout());
        List<Instruction> all = again ? List.of(books::keep, pay, books::putBack, post) : List.of(pay, own.entries());
        return new Routine(Instruction.sequence(all), post, paying.payouts(), touched.accounts());
    }

    private Instruction turn(Instruction drawn) {
        Expression of = tier.base().compiled(at);
        Condition when = tier.terms().when().compiled(at);
        Instruction due = Instruction.sequence(
                List.of(turn.demand().prepare(), tier.terms().carry().raising(turn, at), allot(), drawn, paying.pay()));
        return cells -> {
            boolean holds = when.holds(cells);
            cells[this.due] = holds ? 1 : 0;
            if (holds) {
                cells[base] = of.value(cells);
                due.run(cells);
            } else {
                clear(cells);
            }
            count(cells);
        };
    }

    private Instruction allot() {
        Backing backing = tier.terms().backing();
        boolean paysIn = tier.split().paysIn();
        Expression most = backing.compiled(at);
        return cells -> {
            long demanded = cells[turn.demanded()];
            long allotted = paysIn ? demanded : Math.min(demanded, Math.max(0, cells[at.remaining()]));
            cells[backed] = Math.min(demanded - allotted, most.value(cells));
            cells[amount] = allotted + cells[backed];
        };
    }

    private void clear(long[] cells) {
        turn.demand().clear(cells);
        cells[turn.demanded()] = 0;
        cells[backed] = 0;
        for (Payout payout : turn.payouts()) {
            payout.clear(cells);
        }
    }

    private void count(long[] cells) {
        long paid = 0;
        for (Payout payout : turn.payouts()) {
            paid = Math.addExact(paid, cells[payout.sum()]);
        }
        cells[turn.paid()] = paid;
        cells[at.remaining()] = Math.subtractExact(cells[at.remaining()], paid);
    }

    private void postInside(long[] cells) {
        if (cells[due] != 0) {
            paying.post().run(cells);
        }
    }
}

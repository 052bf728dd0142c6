// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.liancun.money.Money;

/**
 * Where a settlement stands when a tier's turn comes. Immutable and thread-safe.
 *
 * @param pot the pot of the whole settlement
 * @param register the parties and what they hold
 * @param books the balances as the earlier tiers have left them
 * @param gross what the tier's list divides: the pot, or for nested tiers what their outer tier took
 * @param remaining what the earlier tiers of the list have left; negative after a rounding that overpaid
 * @param outer the turns before the list began, of the lists around it
 * @param turns the earlier turns of the list
 */
public record Situation(
        Pot pot, Register register, Books books, Money gross, Money remaining, List<Turn> outer, List<Turn> turns) {
    /** Copies the turns. */
    public Situation {
        outer = ImmutableList.copyOf(outer);
        turns = ImmutableList.copyOf(turns);
    }

    /** Obtains the beginning of a settlement. */
    static Situation opening(Pot pot, Register register, Books books) {
        return new Situation(pot, register, books, pot.amount(), pot.amount(), ImmutableList.of(), ImmutableList.of());
    }

    /** Returns the beginning of a list of nested tiers that divide an amount. */
    Situation inside(Money amount) {
        List<Turn> before =
                ImmutableList.<Turn>builder().addAll(outer).addAll(turns).build();
        return new Situation(pot, register, books, amount, amount, before, ImmutableList.of());
    }

    /** Returns the situation after a turn that left these books. */
    Situation after(Turn turn, Books next) {
        List<Turn> taken = ImmutableList.<Turn>builderWithExpectedSize(turns.size() + 1)
                .addAll(turns)
                .add(turn)
                .build();
        return new Situation(pot, register, next, gross, remaining.minus(turn.paid()), outer, taken);
    }

    /** Returns the situation after steps that are no tier's. */
    Situation after(List<Step> first) {
        Money left = remaining;
        for (Step step : first) {
            left = left.minus(step.paid());
        }
        return new Situation(pot, register, books, gross, left, outer, turns);
    }

    /** Returns the same situation with other books. */
    Situation with(Books other) {
        return new Situation(pot, register, other, gross, remaining, outer, turns);
    }

    /** Returns the date of the register. */
    public LocalDate asOf() {
        return register.asOf();
    }

    /**
     * Returns what an earlier tier of the same list paid out of the pot.
     *
     * @throws IllegalArgumentException if no such tier came before
     */
    public Money paidBy(String tier) {
        for (Turn turn : turns) {
            if (turn.tier().id().equals(tier)) {
                return turn.paid();
            }
        }
        throw new IllegalArgumentException("Tier must come before, but " + tier + " is not among "
                + turns.stream().map(turn -> turn.tier().id()).toList());
    }

    /** Returns what the turns so far, those of the lists around included, pay a party. */
    public Money receiptsOf(String party) {
        return receiptsOf(outer, party).plus(receiptsOf(turns, party));
    }

    private static Money receiptsOf(List<Turn> turns, String party) {
        Money receipts = Money.ZERO;
        for (Turn turn : turns) {
            for (Step step : turn.steps()) {
                for (Line line : step.lines()) {
                    receipts = line.party().equals(party) ? receipts.plus(line.paid()) : receipts;
                }
            }
        }
        return receipts;
    }
}

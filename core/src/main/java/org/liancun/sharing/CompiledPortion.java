// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.liancun.division.Bankruptcy;
import org.liancun.division.ClaimsRule;
import org.liancun.division.Division;
import org.liancun.money.Money;
import org.liancun.plan.Demand;
import org.liancun.plan.Instruction;
import org.liancun.plan.Layout;
import org.liancun.plan.Payout;
import org.liancun.plan.Positions;
import org.liancun.plan.Routine;
import org.liancun.village.Party;

/**
 * The cell of an amount on its way from a tier to the parties: what {@link Portion} is to a settlement. Immutable and thread-safe.
 *
 * @param path the tier's id after those of the tiers around it
 * @param tier the tier
 * @param at where the writing stands
 * @param amount the cell of the amount
 * @param demand what the tier demands
 */
public record CompiledPortion(String path, Tier tier, Compiling at, int amount, Demand demand) {
    /** Returns the register. */
    public Register register() {
        return at.register();
    }

    /** Returns how a slice of the amount is paid. */
    Routine slice(Split.Slice slice, int part) {
        return paid(slice.to(), new CompiledPortion(path + "/" + slice.id(), tier, at, part, demand));
    }

    /** Returns how a split pays; what cannot be compiled is refused when it comes to paying. */
    static Routine paid(Split split, CompiledPortion portion) {
        try {
            return split.compiled(portion);
        } catch (IllegalArgumentException | ArithmeticException reason) {
            return Routine.refusal(reason);
        }
    }

    /** Returns how the amount is divided by weights. */
    Routine divide(List<Party> parties, long[] weights, long scale) {
        Key key = Weighing.key(path, weights, scale);
        int count = weights.length;
        int block = layout().block(weights);
        Payout payout = payout(at.places(parties), block);
        Instruction divide = tier.terms().carry().dividing(this, parties, block, key);
        return Routine.of(
                cells -> {
                    long fen = cells[amount];
                    if (key.total() == 0 && fen != 0) {
                        throw Weighing.nobody(path, Money.ofFen(fen), tier, count);
                    }
                    divide.run(cells);
                    payout.addUp(cells);
                },
                payout);
    }

    /** Returns how every claim is paid, or the amount divided by the rule when it is too little. */
    Routine divideClaims(ClaimsRule rule) {
        int count = demand.claimants().count();
        int block = layout().cells(3 * count);
        Payout payout = payout(demand.claimants(), block);
        Instruction proportional = cells -> {
            demand.copyTo(cells, block);
            Division.divide(cells[amount], cells, block, count);
            cells[payout.sum()] = cells[amount];
        };
        return Routine.of(
                cells -> {
                    if (cells[amount] >= cells[demand.total()] || rule == ClaimsRule.PROPORTIONAL) {
                        proportional.run(cells);
                    } else {
                        byRule(cells, payout, rule);
                    }
                },
                payout);
    }

    /** Divides by a rule, among whoever claims this time; allocates. */
    private void byRule(long[] cells, Payout payout, ClaimsRule rule) {
        int[] places = IntStream.range(0, payout.parties().count())
                .filter(place -> demand.isClaimed(cells, place))
                .toArray();
        long[] claims = Arrays.stream(places)
                .mapToLong(place -> cells[demand.claims() + place])
                .toArray();
        long[] fen = Bankruptcy.divide(cells[amount], claims, rule);
        payout.clear(cells);
        for (int i = 0; i < places.length; i++) {
            cells[payout.at() + places[i]] = fen[i];
        }
        cells[payout.sum()] = cells[amount];
    }

    private Layout layout() {
        return at.layout();
    }

    private Payout payout(Positions parties, int block) {
        return new Payout(parties, block + parties.count(), layout().cell());
    }
}

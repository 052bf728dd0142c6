// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.liancun.money.Fraction;

/**
 * By how much every group can be made better off inside than alone, at most, and the proof that it cannot be more.
 *
 * <p>The weights make every player belong to groups of weight one together. So the groups' amounts alone, weighted, show how
 * much the whole must give: if that is more than there is, the core is empty, and the weights prove it.
 *
 * <p>Source: Maschler, Peleg and Shapley 1979; Bondareva 1963 and Shapley 1967 for the weights. Immutable and thread-safe.
 *
 * @param level by how many fen every group other than all players has more than alone, at the payoff; negative if the core is empty
 * @param payoff one payoff of that level, of which there may be others
 * @param weights positive, of groups that hold the level, in the order of their bits
 */
public record LeastCore(Fraction level, Payoff payoff, Map<Set<String>, Fraction> weights) implements Serializable {
    /** Copies the weights. */
    public LeastCore {
        weights = ImmutableMap.copyOf(weights);
    }

    /** Returns whether no payoff is in the core. */
    public boolean isCoreEmpty() {
        return level.signum() < 0;
    }

    /**
     * Checks the proof by itself, without solving anything: the payoff divides the whole and gives every group the level, and the
     * weights, of groups that are neither nobody nor all players, show that no payoff gives more. Exact.
     *
     * @throws IllegalArgumentException if the payoff or a weight is of others than the players of the game
     */
    public boolean isProvenFor(Gains gains) {
        Players players = gains.players();
        payoff.over(players.ids());
        Fraction total = Fraction.ZERO;
        Fraction alone = Fraction.ZERO;
        Fraction[] covered = new Fraction[players.count()];
        Arrays.fill(covered, Fraction.ZERO);
        for (Map.Entry<Set<String>, Fraction> each : weights.entrySet()) {
            Fraction weight = each.getValue();
            total = total.plus(weight);
            alone = alone.plus(weight.times(Fraction.of(gains.of(each.getKey()).fen())));
            for (String id : each.getKey()) {
                int i = players.index(id);
                covered[i] = covered[i].plus(weight);
            }
            int members = each.getKey().size();
            if (weight.signum() <= 0 || members == 0 || members == players.count()) {
                return false;
            }
        }
        Fraction whole = Fraction.of(gains.total().fen());
        boolean balanced = Arrays.stream(covered).allMatch(Fraction.ONE::equals);
        boolean most = balanced && level.times(total).equals(whole.minus(alone));
        return most && payoff.sum().equals(whole) && least(gains).compareTo(level) >= 0;
    }

    private Fraction least(Gains gains) {
        Scaled parts = Scaled.of(payoff);
        IntFunction<BigInteger> sums = parts.sums();
        BigInteger least =
                sums.apply(1).subtract(BigInteger.valueOf(gains.fen(1)).multiply(parts.scale()));
        for (int bits = 1; bits < gains.players().everybody(); bits++) {
            BigInteger excess = sums.apply(bits)
                    .subtract(BigInteger.valueOf(gains.fen(bits)).multiply(parts.scale()));
            least = least.min(excess);
        }
        return new Fraction(least, parts.scale());
    }

    /** Returns the level and whether the core is empty. */
    @Override
    public String toString() {
        return (isCoreEmpty()
                        ? "Core is empty, groups short of " + Payoff.yuan(level.negated())
                        : "Core is not empty, groups ahead by " + Payoff.yuan(level))
                + " at the least core";
    }
}

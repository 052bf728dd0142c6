// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.math.BigInteger;
import java.util.Optional;
import org.liancun.money.Fraction;

/** Properties of a game, each with what shows that it is lacking. Exact. */
public final class GameProperties {
    private static final int MOST_PAIRED = 16;

    private GameProperties() {}

    /**
     * Looks for two groups without a common member that lose by joining. A game without such is superadditive: it never costs to
     * act together. Takes 3<sup>n</sup> steps.
     *
     * @throws IllegalArgumentException if there are more than {@value #MOST_PAIRED} players
     */
    public static Optional<Breach> superadditive(Gains gains) {
        int n = gains.players().count();
        if (n > MOST_PAIRED) {
            throw new IllegalArgumentException(
                    "Players must be at most " + MOST_PAIRED + " to try every pair of coalitions, but were " + n);
        }
        for (int both = 1; both <= gains.players().everybody(); both++) {
            for (int one = both & both - 1; one > (both ^ one); one = one - 1 & both) {
                Optional<Breach> breach = breach(gains, one, both ^ one, both, 0);
                if (breach.isPresent()) {
                    return breach;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Looks for two coalitions that differ by one member each and gain less together than apart. A game without such is convex:
     * the more have joined, the more a newcomer adds; then the Shapley value is in the core. Takes n²·2<sup>n</sup> steps. Source: Shapley 1971.
     */
    public static Optional<Breach> convex(Gains gains) {
        int all = gains.players().everybody();
        for (int common = 0; common <= all; common++) {
            for (int rest = all & ~common; rest != 0; rest &= rest - 1) {
                int i = Integer.lowestOneBit(rest);
                for (int others = rest ^ i; others != 0; others &= others - 1) {
                    int j = Integer.lowestOneBit(others);
                    Optional<Breach> breach = breach(gains, common | i, common | j, common | i | j, common);
                    if (breach.isPresent()) {
                        return breach;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Looks for weights of groups that show the core to be empty: every player is in groups of weight one together, and what they get
     * alone, weighted, is more than the whole. A game without such is balanced, and has a core. Source: Bondareva 1963; Shapley 1967.
     *
     * @return the least core, with the weights, if the game is not balanced
     */
    public static Optional<LeastCore> balanced(Gains gains) {
        return gains.players().count() == 1
                ? Optional.empty()
                : Optional.of(Nucleolus.leastCore(gains)).filter(LeastCore::isCoreEmpty);
    }

    /** Looks for a coalition that gets less with one member more. A game without such is monotone. */
    public static Optional<Breach> monotone(Gains gains) {
        int all = gains.players().everybody();
        for (int coalition = 0; coalition <= all; coalition++) {
            for (int rest = all & ~coalition; rest != 0; rest &= rest - 1) {
                int larger = coalition | Integer.lowestOneBit(rest);
                Optional<Breach> breach = breach(gains, coalition, 0, larger, 0);
                if (breach.isPresent()) {
                    return Optional.of(new Breach(
                            gains.players().coalition(coalition),
                            gains.players().coalition(larger),
                            breach.get().shortfall()));
                }
            }
        }
        return Optional.empty();
    }

    /** Finds v(one) + v(other) &gt; v(union) + v(intersection). */
    private static Optional<Breach> breach(Gains gains, int one, int other, int union, int intersection) {
        long apart = gains.fen(one) - gains.fen(intersection);
        long added = gains.fen(union) - gains.fen(other);
        boolean fits = ((gains.fen(one) ^ gains.fen(intersection)) & (gains.fen(one) ^ apart)) >= 0
                && ((gains.fen(union) ^ gains.fen(other)) & (gains.fen(union) ^ added)) >= 0;
        if (fits && apart <= added) {
            return Optional.empty();
        }
        BigInteger shortfall = big(gains, one)
                .subtract(big(gains, intersection))
                .subtract(big(gains, union))
                .add(big(gains, other));
        return shortfall.signum() <= 0
                ? Optional.empty()
                : Optional.of(new Breach(
                        gains.players().coalition(one), gains.players().coalition(other), Fraction.of(shortfall)));
    }

    private static BigInteger big(Gains gains, int coalition) {
        return BigInteger.valueOf(gains.fen(coalition));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.math.BigInteger;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.liancun.money.Fraction;

/**
 * Whether a payoff is in the core: no coalition gets more by itself than its members get together.
 *
 * <p>Exact. All 2<sup>n</sup> coalitions are looked at. Source: Gillies 1959.
 */
public final class Core {
    private Core() {}

    /**
     * Checks an outcome against every coalition, single players included.
     *
     * @param outcome in the terms of the game: what each gets, or of a game of costs is charged. Of {@link Game#gains()} it is
     *     always what each gets: for those of a game of costs, what it saves
     * @return the amounts are gains, of a game of costs savings
     * @throws IllegalArgumentException if the outcome is not of the players of the game, or there are more than {@value Players#MOST}
     */
    public static CoreCheck check(Game game, Payoff outcome) {
        Gains gains = game.gains();
        Payoff payoff = game.parts(outcome);
        Scaled parts = Scaled.of(payoff);
        return parts.fits(gains) ? longs(gains, payoff, parts) : exact(gains, payoff, parts);
    }

    /**
     * Returns who is worse off than alone, and by how many fen; nobody if the outcome is individually rational.
     *
     * @param outcome as for {@link #check}
     * @return positive, in the order of the ids
     * @throws IllegalArgumentException as {@link #check}
     */
    public static SortedMap<String, Fraction> below(Game game, Payoff outcome) {
        Gains gains = game.gains();
        Payoff payoff = game.parts(outcome);
        SortedMap<String, Fraction> below = new TreeMap<>();
        payoff.parts().forEach((id, part) -> {
            Fraction lacking = Fraction.of(gains.of(id).fen()).minus(part);
            if (lacking.signum() > 0) {
                below.put(id, lacking);
            }
        });
        return Collections.unmodifiableSortedMap(below);
    }

    private static CoreCheck longs(Gains gains, Payoff payoff, Scaled parts) {
        long scale = parts.scale().longValueExact();
        long[] sums = parts.longSums();
        int blocking = 0;
        int strongest = 0;
        long most = 0;
        for (int bits = 1; bits < sums.length; bits++) {
            long excess = gains.fen(bits) * scale - sums[bits];
            if (excess > 0) {
                blocking++;
                if (excess > most || excess == most && before(bits, strongest)) {
                    most = excess;
                    strongest = bits;
                }
            }
        }
        return result(gains, payoff, blocking, strongest, new Fraction(BigInteger.valueOf(most), parts.scale()));
    }

    private static CoreCheck exact(Gains gains, Payoff payoff, Scaled parts) {
        int blocking = 0;
        int strongest = 0;
        BigInteger most = BigInteger.ZERO;
        IntFunction<BigInteger> sums = parts.sums();
        for (int bits = 1; bits <= gains.players().everybody(); bits++) {
            BigInteger excess =
                    BigInteger.valueOf(gains.fen(bits)).multiply(parts.scale()).subtract(sums.apply(bits));
            if (excess.signum() > 0) {
                blocking++;
                int order = excess.compareTo(most);
                if (order > 0 || order == 0 && before(bits, strongest)) {
                    most = excess;
                    strongest = bits;
                }
            }
        }
        return result(gains, payoff, blocking, strongest, new Fraction(most, parts.scale()));
    }

    /** Orders by number of members, then by the first member that only one of them has. */
    private static boolean before(int coalition, int other) {
        int more = Integer.bitCount(coalition) - Integer.bitCount(other);
        int first = Integer.lowestOneBit(coalition ^ other);
        return more < 0 || more == 0 && (coalition & first) != 0;
    }

    private static CoreCheck result(Gains gains, Payoff payoff, int blocking, int strongest, Fraction most) {
        Fraction unpaid = Fraction.of(gains.total().fen()).minus(payoff.sum());
        return new CoreCheck(unpaid, blocking, gains.players().coalition(strongest), most);
    }
}

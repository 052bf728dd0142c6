// SPDX-License-Identifier: Apache-2.0
package org.liancun.division;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Gives units one after the other to the party with the best claim.
 *
 * <p>Not from nothing, however: with final divisor x every part is between w/x - 1 and w/x + 1, hence x is at most
 * W / (T - n), and no part is below w (T - n) / W - 1 in the end. Starting there at most 3 n units are given singly.
 */
final class DivisorMethod {
    private DivisorMethod() {}

    /** Divides a positive total; at least one weight is positive. */
    static long[] divide(long total, long[] weights, Method method, TieBreak tie) {
        long[] parts = new long[weights.length];
        long left = total - start(total, weights, parts);
        PriorityQueue<Claim> claims = new PriorityQueue<>(order(tie.order(weights)));
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                claims.add(Claim.of(i, weights[i], method.signpost(parts[i])));
            }
        }
        for (; left > 0; left--) {
            Claim best = claims.remove();
            int i = best.party;
            parts[i]++;
            claims.add(Claim.of(i, weights[i], method.signpost(parts[i])));
        }
        return parts;
    }

    private static long start(long total, long[] weights, long[] parts) {
        BigInteger sum = Division.sum(weights);
        BigInteger safe = BigInteger.valueOf(Math.max(0, total - weights.length));
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            BigInteger part = BigInteger.valueOf(weights[i]).multiply(safe).divide(sum);
            parts[i] = Math.max(0, part.longValueExact() - 1);
            given += parts[i];
        }
        return given;
    }

    /** Best claim first: a first unit that every party is due before all, then the larger weight ÷ signpost, then the tie. */
    private static Comparator<Claim> order(Comparator<Integer> tie) {
        return (a, b) -> {
            int byClaim = b.numerator.multiply(a.denominator).compareTo(a.numerator.multiply(b.denominator));
            boolean aDue = a.denominator.signum() == 0;
            boolean bDue = b.denominator.signum() == 0;
            if (aDue || bDue) {
                byClaim = aDue && bDue ? b.numerator.compareTo(a.numerator) : aDue ? -1 : 1;
            }
            return byClaim != 0 ? byClaim : tie.compare(a.party, b.party);
        };
    }

    /** The claim of a party to its next unit, as a fraction; a zero denominator stands for infinity. */
    private record Claim(int party, BigInteger numerator, BigInteger denominator) {
        static Claim of(int party, long weight, Method.Signpost d) {
            return new Claim(party, BigInteger.valueOf(weight).pow(d.power()).multiply(d.denominator()), d.numerator());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.division;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.liancun.money.Fraction;

/** Rules that go through every group of claimants. All claims are brought to whole numbers first. */
final class SubsetRules {
    static final int MOST = 20;

    private SubsetRules() {}

    /**
     * Returns the mean, over all orders, of min(claim, what those before have left).
     *
     * <p>The sums of the groups are built each from a smaller one, and cut to the estate, for more changes nothing. How often a
     * group comes first depends on its size only, so terms are added up by size before they are weighed.
     */
    static List<Fraction> randomArrival(Fraction estate, List<Fraction> claims) {
        int n = requireFew(claims);
        long total = estate.numerator().longValueExact();
        long[] whole = claims.stream()
                .mapToLong(claim -> claim.numerator().longValueExact())
                .toArray();
        long[] sums = sumsUpTo(total, whole);
        BigInteger[] orders = new BigInteger[n];
        for (int before = 0; before < n; before++) {
            orders[before] = factorial(before).multiply(factorial(n - before - 1));
        }
        return IntStream.range(0, n)
                .mapToObj(i -> new Fraction(arrival(i, total, whole[i], sums, orders), factorial(n)))
                .toList();
    }

    private static long[] sumsUpTo(long total, long[] claims) {
        long[] sums = new long[1 << claims.length];
        for (int group = 1; group < sums.length; group++) {
            long rest = sums[group & group - 1];
            sums[group] = rest + Math.min(total - rest, claims[Integer.numberOfTrailingZeros(group)]);
        }
        return sums;
    }

    /** Returns the sum over all orders of what one claimant gets. */
    private static BigInteger arrival(int i, long total, long claim, long[] sums, BigInteger[] orders) {
        BigInteger award = BigInteger.ZERO;
        long[] bySize = new long[orders.length];
        for (int group = 0; group < sums.length; group++) {
            if ((group & 1 << i) == 0 && sums[group] < total) {
                int size = Integer.bitCount(group);
                long term = Math.min(total - sums[group], claim);
                if (bySize[size] > Long.MAX_VALUE - term) {
                    award = award.add(orders[size].multiply(BigInteger.valueOf(bySize[size])));
                    bySize[size] = 0;
                }
                bySize[size] += term;
            }
        }
        for (int size = 0; size < orders.length; size++) {
            award = award.add(orders[size].multiply(BigInteger.valueOf(bySize[size])));
        }
        return award;
    }

    /**
     * Returns the centre of gravity of {x : 0 ≤ x ≤ c, sum of x = E}.
     *
     * <p>Both the volume and the moments of the slice of a box are alternating sums over groups S of powers of E - c(S), where
     * that is positive. Claims of zero and full claims are points of their axis and are set aside first.
     */
    static List<Fraction> averageOfAwards(Fraction estate, List<Fraction> claims) {
        Fraction sum = Fraction.sum(claims);
        if (estate.signum() == 0 || estate.equals(sum)) {
            return claims.stream()
                    .map(claim -> estate.signum() == 0 ? Fraction.ZERO : claim)
                    .toList();
        }
        List<Fraction> positive =
                claims.stream().filter(claim -> claim.signum() > 0).toList();
        if (positive.size() == 1) {
            return claims.stream().map(estate::min).toList();
        }
        int n = requireFew(positive);
        BigInteger[] whole = whole(positive);
        BigInteger[] sums = sums(whole);
        BigInteger total = estate.numerator();
        BigInteger volume = BigInteger.ZERO;
        for (int group = 0; group < sums.length; group++) {
            volume = volume.add(signed(group, power(total.subtract(sums[group]), n - 1)));
        }
        List<Fraction> centres = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            centres.add(new Fraction(moment(i, n, whole, sums, total), volume.multiply(BigInteger.valueOf(n))));
        }
        List<Fraction> awards = new ArrayList<>();
        int next = 0;
        for (Fraction claim : claims) {
            awards.add(claim.signum() > 0 ? centres.get(next++) : Fraction.ZERO);
        }
        return awards;
    }

    private static BigInteger moment(int i, int n, BigInteger[] whole, BigInteger[] sums, BigInteger total) {
        BigInteger moment = BigInteger.ZERO;
        BigInteger width = whole[i].multiply(BigInteger.valueOf(n));
        for (int group = 0; group < sums.length; group++) {
            if ((group & 1 << i) == 0) {
                BigInteger room = total.subtract(sums[group]);
                BigInteger beyond = room.subtract(whole[i]);
                BigInteger part =
                        power(room, n).subtract(power(beyond, n)).subtract(width.multiply(power(beyond, n - 1)));
                moment = moment.add(signed(group, part));
            }
        }
        return moment;
    }

    private static BigInteger power(BigInteger base, int exponent) {
        return base.signum() > 0 ? base.pow(exponent) : BigInteger.ZERO;
    }

    private static BigInteger signed(int group, BigInteger value) {
        return Integer.bitCount(group) % 2 == 0 ? value : value.negate();
    }

    private static BigInteger[] sums(BigInteger[] claims) {
        BigInteger[] sums = new BigInteger[1 << claims.length];
        sums[0] = BigInteger.ZERO;
        for (int group = 1; group < sums.length; group++) {
            int last = Integer.numberOfTrailingZeros(group);
            sums[group] = sums[group & group - 1].add(claims[last]);
        }
        return sums;
    }

    private static BigInteger[] whole(List<Fraction> claims) {
        return claims.stream().map(Fraction::numerator).toArray(BigInteger[]::new);
    }

    private static BigInteger factorial(int n) {
        BigInteger factorial = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            factorial = factorial.multiply(BigInteger.valueOf(i));
        }
        return factorial;
    }

    private static int requireFew(List<Fraction> claims) {
        if (claims.size() > MOST) {
            throw new IllegalArgumentException(
                    "Claimants of a rule over all groups must be at most " + MOST + ", but were " + claims.size());
        }
        return claims.size();
    }
}

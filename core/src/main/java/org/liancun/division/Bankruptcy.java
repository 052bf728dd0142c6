// SPDX-License-Identifier: Apache-2.0
package org.liancun.division;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.liancun.money.Fraction;
import org.liancun.money.Ratio;

/** Divides what is too little among claims, exactly or to the whole unit. */
public final class Bankruptcy {
    private Bankruptcy() {}

    /**
     * Returns what each claimant is awarded, exactly.
     *
     * @param estate the number of units to divide, such as fen; 0 to the sum of the claims
     * @param claims zero or positive
     * @return the awards in the order of the claims; their sum is the estate
     * @throws IllegalArgumentException if a claim or the estate is negative, the estate is more than the claims, or there are
     *     more claimants than the rule can take
     * @throws ArithmeticException if an award is no ratio of 64-bit terms
     */
    public static List<Ratio> awards(long estate, long[] claims, ClaimsRule rule) {
        return exact(estate, claims, rule).stream()
                .map(award -> Ratio.of(
                        award.numerator().longValueExact(), award.denominator().longValueExact()))
                .toList();
    }

    /**
     * Returns what each claimant is awarded, cut to the given number of decimals, however long the exact terms are.
     *
     * @param estate the number of units to divide, such as fen; 0 to the sum of the claims
     * @param claims zero or positive
     * @return the awards in the order of the claims
     * @throws IllegalArgumentException as {@link #awards(long, long[], ClaimsRule)}
     */
    public static List<BigDecimal> awards(long estate, long[] claims, ClaimsRule rule, int decimals) {
        return exact(estate, claims, rule).stream()
                .map(award -> new BigDecimal(award.numerator())
                        .divide(new BigDecimal(award.denominator()), decimals, RoundingMode.DOWN))
                .toList();
    }

    /**
     * Divides an estate into whole units: each award is cut to the unit, and the units left go one each to the largest
     * remainders, ties to the first; nobody gets more than the claim.
     *
     * @param estate the number of units to divide, such as fen; 0 to the sum of the claims
     * @param claims zero or positive
     * @return the parts in the order of the claims; their sum is the estate
     * @throws IllegalArgumentException as {@link #awards(long, long[], ClaimsRule)}
     */
    public static long[] divide(long estate, long[] claims, ClaimsRule rule) {
        List<Fraction> awards = exact(estate, claims, rule);
        long[] parts = new long[claims.length];
        long left = estate;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = awards.get(i).floor().longValueExact();
            left -= parts[i];
        }
        Comparator<Integer> largest = Comparator.<Integer, Fraction>comparing(
                        i -> awards.get(i).minus(Fraction.of(parts[i])))
                .reversed()
                .thenComparing(Comparator.naturalOrder());
        IntStream.range(0, parts.length).boxed().sorted(largest).limit(left).forEach(i -> parts[i]++);
        return parts;
    }

    /**
     * Returns what each claimant is awarded, exactly, however long the terms are.
     *
     * @param estate the number of units to divide, such as fen; 0 to the sum of the claims
     * @param claims zero or positive
     * @return the awards in the order of the claims; their sum is the estate
     * @throws IllegalArgumentException as {@link #awards(long, long[], ClaimsRule)}
     */
    public static List<Fraction> exact(long estate, long[] claims, ClaimsRule rule) {
        for (int i = 0; i < claims.length; i++) {
            if (claims[i] < 0) {
                throw new IllegalArgumentException("Claim " + i + " must not be negative, but was " + claims[i]);
            }
        }
        BigInteger sum = Division.sum(claims);
        if (estate < 0 || BigInteger.valueOf(estate).compareTo(sum) > 0) {
            throw new IllegalArgumentException(
                    "Estate must be 0 to the sum of the claims, " + sum + ", but was " + estate);
        }
        return rule.awards(
                Fraction.of(estate),
                Arrays.stream(claims).mapToObj(Fraction::of).toList());
    }
}

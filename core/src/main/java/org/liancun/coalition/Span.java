// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.liancun.money.Fraction;

/**
 * The coalitions whose amounts follow from those of some coalitions by adding and subtracting. Mutable, for one
 * calculation; rows are kept fully reduced.
 */
final class Span {
    private final int players;
    private final List<Fraction[]> rows = new ArrayList<>();
    private final List<Integer> leads = new ArrayList<>();

    Span(int players) {
        this.players = players;
    }

    int players() {
        return players;
    }

    boolean isWhole() {
        return rows.size() == players;
    }

    /** Adds a coalition; returns whether its amount did not follow already. */
    boolean add(int coalition) {
        Fraction[] left = new Fraction[players];
        Arrays.setAll(left, i -> Fraction.of(coalition >> i & 1));
        for (int row = 0; row < rows.size(); row++) {
            subtract(left, rows.get(row), leads.get(row));
        }
        int lead = 0;
        while (lead < players && left[lead].signum() == 0) {
            lead++;
        }
        if (lead == players) {
            return false;
        }
        Fraction pivot = left[lead];
        Arrays.setAll(left, i -> left[i].over(pivot));
        for (Fraction[] row : rows) {
            subtract(row, left, lead);
        }
        rows.add(left);
        leads.add(lead);
        return true;
    }

    /** Returns a copy that grows by itself. */
    Span copy() {
        Span copy = new Span(players);
        rows.forEach(row -> copy.rows.add(row.clone()));
        copy.leads.addAll(leads);
        return copy;
    }

    /** Returns for every coalition whether its amount follows: whether it is at right angles to all that the rows leave free. */
    boolean[] follows() {
        boolean[] follows = new boolean[1 << players];
        Arrays.fill(follows, true);
        long[] sums = new long[follows.length];
        for (int free = 0; free < players; free++) {
            if (!leads.contains(free)) {
                Sums.fill(sums, normal(free));
                for (int bits = 0; bits < sums.length; bits++) {
                    follows[bits] &= sums[bits] == 0;
                }
            }
        }
        return follows;
    }

    private long[] normal(int free) {
        Fraction[] normal = new Fraction[players];
        Arrays.fill(normal, Fraction.ZERO);
        normal[free] = Fraction.ONE;
        for (int row = 0; row < rows.size(); row++) {
            normal[leads.get(row)] = rows.get(row)[free].negated();
        }
        BigInteger scale = Scaled.denominator(Arrays.asList(normal));
        return Arrays.stream(normal)
                .mapToLong(part -> part.numerator()
                        .multiply(scale.divide(part.denominator()))
                        .longValueExact())
                .toArray();
    }

    private static void subtract(Fraction[] from, Fraction[] row, int lead) {
        Fraction times = from[lead];
        if (times.signum() != 0) {
            Arrays.setAll(from, i -> from[i].minus(times.times(row[i])));
        }
    }
}

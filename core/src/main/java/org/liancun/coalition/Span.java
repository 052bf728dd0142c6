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
    private static final int ROOM = Long.SIZE - 1;

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
        for (long[] normals : packed()) {
            Sums.fill(sums, normals);
            for (int bits = 0; bits < sums.length; bits++) {
                follows[bits] &= sums[bits] == 0;
            }
        }
        return follows;
    }

    /** Returns those of the coalitions whose amounts do not follow, in order. */
    int[] open(int[] coalitions) {
        List<long[]> packed = packed();
        return Arrays.stream(coalitions)
                .filter(bits -> packed.stream().anyMatch(normals -> sum(normals, bits) != 0))
                .toArray();
    }

    private static long sum(long[] numbers, int bits) {
        long sum = 0;
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            sum += numbers[Integer.numberOfTrailingZeros(rest)];
        }
        return sum;
    }

    /** Returns the normals, several in one as digits of a number: digits less than half their base are all zero if and only if it is zero. */
    private List<long[]> packed() {
        List<long[]> packed = new ArrayList<>();
        int used = ROOM;
        for (int free = 0; free < players; free++) {
            if (!leads.contains(free)) {
                long[] normal = normal(free);
                int digits = 2
                        + Long.SIZE
                        - Long.numberOfLeadingZeros(
                                Arrays.stream(normal).map(Math::abs).sum());
                if (used + digits > ROOM) {
                    packed.add(new long[players]);
                    used = 0;
                }
                long[] last = packed.get(packed.size() - 1);
                for (int i = 0; i < players; i++) {
                    last[i] += normal[i] << used;
                }
                used += digits;
            }
        }
        return packed;
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

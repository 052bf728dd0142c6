// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.liancun.money.Fraction;

/**
 * Groups whose weights balance, so that no money can be moved in favour of all of them; grows group by group. Mutable, for one
 * calculation.
 *
 * <p>Groups are taken in together. Either they have weights, not negative and not all zero, under which they count for every player what
 * groups taken in before come to; those with a weight are then held. Or money can be moved so that each of them gains and no group taken in
 * before changes. A basis finds the one or the other; both are checked by adding up, whatever found them.
 */
final class Balancing {
    private final int players;
    private final List<Column> floors = new ArrayList<>();
    private final List<Column> held = new ArrayList<>();
    private final Span span;

    /** Begins with everybody together; players as bits may not get less than they do. */
    Balancing(int players, int atFloor) {
        this.players = players;
        this.span = new Span(players);
        hold(new Column((1 << players) - 1, Column.Kind.FIXED, Fraction.ZERO));
        for (int rest = atFloor; rest != 0; rest &= rest - 1) {
            floors.add(new Column(Integer.lowestOneBit(rest), Column.Kind.FLOOR, Fraction.ZERO));
        }
    }

    boolean isWhole() {
        return span.isWhole();
    }

    boolean[] follows() {
        return span.follows();
    }

    /** Takes in groups, sorted, none of which follows; returns which way money could be moved in favour of all if they do not balance. */
    Optional<Fraction[]> take(int[] groups) {
        int[] open = groups;
        while (open.length > 0) {
            Basis basis = settled(open);
            Fraction[] prices = basis.prices();
            if (prices[0].signum() > 0) {
                Fraction[] way = Arrays.copyOfRange(prices, 1, prices.length);
                requireGain(way, open);
                return Optional.of(way);
            }
            requireBalance(basis);
            for (int i = 0; i <= players; i++) {
                if (!basis.columns()[i].isFixed() && basis.weight(i).signum() > 0) {
                    hold(basis.columns()[i].fixed(Fraction.ZERO));
                }
            }
            open = span.open(open);
        }
        return Optional.empty();
    }

    private void hold(Column column) {
        if (span.add(column.coalition())) {
            held.add(column);
        }
    }

    /** Raises the least gain of the open groups; other groups, which the basis begins with, count as one better and do not come back. */
    private Basis settled(int[] open) {
        Basis basis = Basis.start(
                held,
                span,
                bits -> new Column(
                        bits,
                        Column.Kind.LEVEL,
                        Arrays.binarySearch(open, bits) >= 0 ? Fraction.ZERO : Fraction.of(-1)));
        Fraction[] prices = basis.prices();
        Column broken = broken(prices, open, 0);
        for (int unmoved = 0; broken != Scan.NONE; ) {
            basis.enter(broken);
            Fraction before = prices[0];
            prices = basis.prices();
            unmoved = before.equals(prices[0]) ? unmoved + 1 : 0;
            broken = broken(prices, open, unmoved);
        }
        return basis;
    }

    /** Returns the condition that is broken most; after too many without a move the first, so that no basis comes twice (Bland 1977). */
    private Column broken(Fraction[] prices, int[] open, int unmoved) {
        long[] parts = Arrays.stream(Scaled.of(Arrays.asList(prices)).parts())
                .mapToLong(BigInteger::longValueExact)
                .toArray();
        int worst = 0;
        long least = parts[0];
        for (int i = 0; i < open.length && (worst == 0 || unmoved <= players); i++) {
            long sum = sum(parts, open[i]);
            worst = sum < least ? open[i] : worst;
            least = Math.min(least, sum);
        }
        if (worst != 0) {
            return new Column(worst, Column.Kind.LEVEL, Fraction.ZERO);
        }
        for (Column floor : floors) {
            if (sum(parts, floor.coalition()) < 0) {
                return floor;
            }
        }
        return Scan.NONE;
    }

    private static long sum(long[] parts, int bits) {
        long sum = 0;
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            sum = Math.addExact(sum, parts[1 + Integer.numberOfTrailingZeros(rest)]);
        }
        return sum;
    }

    private void requireBalance(Basis basis) {
        Fraction[] left = new Fraction[players + 1];
        Arrays.fill(left, Fraction.ZERO);
        boolean holds = true;
        for (int i = 0; i <= players; i++) {
            Column column = basis.columns()[i];
            Fraction weight = basis.weight(i);
            holds &= column.isFixed() || weight.signum() >= 0;
            left[0] = column.isLevel() ? left[0].plus(weight) : left[0];
            for (int rest = column.coalition(); rest != 0; rest &= rest - 1) {
                int player = 1 + Integer.numberOfTrailingZeros(rest);
                left[player] = left[player].plus(weight);
            }
        }
        holds &= left[0].equals(Fraction.ONE)
                && Arrays.stream(left, 1, left.length).allMatch(Fraction.ZERO::equals);
        require(holds, "Weights");
    }

    private void requireGain(Fraction[] way, int[] open) {
        boolean holds = Arrays.stream(open).allMatch(bits -> gain(way, bits).signum() > 0)
                && held.stream()
                        .allMatch(column -> gain(way, column.coalition()).signum() == 0)
                && floors.stream()
                        .allMatch(floor -> gain(way, floor.coalition()).signum() >= 0);
        require(holds, "Moves");
    }

    private static Fraction gain(Fraction[] way, int bits) {
        Fraction gain = Fraction.ZERO;
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            gain = gain.plus(way[Integer.numberOfTrailingZeros(rest)]);
        }
        return gain;
    }

    private static void require(boolean holds, String subject) {
        if (!holds) {
            throw new IllegalStateException(subject + " found must balance when they are added up, but did not");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.liancun.money.Ratio;

/** Draws values of this package for the laws. */
public final class Measures {
    private static final List<Unit> UNITS = List.of(
            Unit.NONE, Unit.MU, Unit.HECTARE, Unit.WAN_YUAN, Unit.YUAN, Unit.PERCENT, Unit.of("人/平方公里"), Unit.of("/户"));

    private Measures() {}

    /** Small ratios of either sign, zero and whole numbers among them. */
    public static Arbitrary<Ratio> ratios() {
        Arbitrary<Ratio> any = Combinators.combine(
                        Arbitraries.longs().between(-2_000, 2_000),
                        Arbitraries.longs().between(1, 40))
                .as(Ratio::of);
        Arbitrary<Ratio> small = Arbitraries.longs().between(-1, 2).map(Ratio::of);
        return Arbitraries.frequencyOf(Tuple.of(3, any), Tuple.of(1, small)).withoutEdgeCases();
    }

    /** Ratios whose terms may need all 64 bits. */
    public static Arbitrary<Ratio> anyRatios() {
        Arbitrary<Long> below = Arbitraries.longs().between(1, Long.MAX_VALUE);
        return Combinators.combine(Arbitraries.longs().between(-Long.MAX_VALUE, Long.MAX_VALUE), below)
                .as(Ratio::of)
                .withoutEdgeCases();
    }

    public static Arbitrary<Bounds> bounds() {
        return bounds(ratios());
    }

    public static Arbitrary<Bounds> bounds(Arbitrary<Ratio> ends) {
        Arbitrary<Bound.Edge> edges = Arbitraries.of(Bound.Edge.class).withoutEdgeCases();
        return Combinators.combine(ends, ends, edges, edges).as((a, b, low, high) -> {
            if (a.equals(b)) {
                return Bounds.point(a);
            }
            return new Bounds(bound(a.min(b), low), bound(a.max(b), high));
        });
    }

    /** Parts of a whole, both 0 and 1 among them. */
    public static Arbitrary<Ratio> parts() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 12), Arbitraries.longs().between(1, 12))
                .as((n, d) -> Ratio.of(Math.min(n, d), d))
                .withoutEdgeCases();
    }

    /** Returns a number that the bounds leave: the given part of the way through them, or near an end left out. */
    public static Ratio within(Bounds bounds, Ratio part) {
        Ratio far = Ratio.of(100);
        Ratio low = bounds.low().at();
        Ratio high = bounds.high().at();
        if (bounds.low().isPresent() && bounds.high().isPresent()) {
            Ratio there = low.plus(high.minus(low).times(part));
            return bounds.contains(there) ? there : low.plus(high).times(Ratio.of(1, 2));
        }
        if (bounds.low().isPresent()) {
            return bounds.contains(low) ? low.plus(far.times(part)) : low.plus(far.times(part.plus(Ratio.ONE)));
        }
        if (bounds.high().isPresent()) {
            return bounds.contains(high) ? high.minus(far.times(part)) : high.minus(far.times(part.plus(Ratio.ONE)));
        }
        return far.times(part).minus(Ratio.of(50));
    }

    /** Quantities with any qualifier that suits their bounds. */
    public static Arbitrary<Quantity> quantities(Arbitrary<Ratio> numbers) {
        return Combinators.combine(
                        bounds(numbers),
                        Arbitraries.of(UNITS).withoutEdgeCases(),
                        Arbitraries.of(Qualifier.class).withoutEdgeCases())
                .as((bounds, unit, wish) ->
                        new Quantity(bounds, wish.suits(bounds) ? wish : Qualifier.of(bounds), unit));
    }

    public static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2018, 1, 1).toEpochDay(),
                        LocalDate.of(2027, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay)
                .withoutEdgeCases();
    }

    /** Days of which many begin a month or a year. */
    public static Arbitrary<LocalDate> roundDays() {
        return Arbitraries.oneOf(
                days(), days().map(day -> day.withDayOfMonth(1)), days().map(day -> day.withDayOfYear(1)));
    }

    /** Periods with open and closed ends. */
    public static Arbitrary<Period> periods() {
        Arbitrary<Period> closed = Combinators.combine(roundDays(), roundDays())
                .as((a, b) -> a.equals(b) ? Period.day(a) : a.isBefore(b) ? new Period(a, b) : new Period(b, a));
        return Arbitraries.frequencyOf(
                Tuple.of(6, closed),
                Tuple.of(2, roundDays().map(Period::since)),
                Tuple.of(1, roundDays().map(Period::until)),
                Tuple.of(1, Arbitraries.just(Period.ALWAYS)));
    }

    private static Bound bound(Ratio at, Bound.Edge edge) {
        return edge == Bound.Edge.NONE ? Bound.none() : new Bound(at, edge);
    }
}

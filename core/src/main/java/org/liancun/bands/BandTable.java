// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.liancun.measure.Bound;
import org.liancun.measure.Bounds;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Nearest;
import org.liancun.text.Prompt;

/**
 * Bands of which no two share a number (分档表). They need not reach everywhere: what lies in none of them is outside.
 *
 * <p>Which end of a band belongs to it is data. The national form counts 10万元 to the band above it; the bonus table of
 * Zhashui (柞水县, 2020) to the band below. Immutable and thread-safe.
 *
 * @param unit in which the numbers of the bands are given, such as 万元
 * @param bands the bands from low to high, at least one, each name once
 */
public record BandTable(Unit unit, List<Band> bands) implements Serializable {
    private static final Bound NOTHING = Bound.including(Ratio.ZERO);

    /**
     * Puts the bands in order.
     *
     * @throws IllegalArgumentException if there is none, a name stands twice, or two bands share a number
     */
    public BandTable {
        requireNonNull(unit, "unit");
        bands = ImmutableList.sortedCopyOf(Band.RISING, bands);
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("Band table must have at least 1 band, but had 0");
        }
        Ids.requireOnce(bands, Band::name, "Band");
        for (int i = 1; i < bands.size(); i++) {
            Band lower = bands.get(i - 1);
            if (lower.bounds().overlaps(bands.get(i).bounds())) {
                throw new IllegalArgumentException(
                        "Bands must not share a number, but " + lower + " and " + bands.get(i) + " do");
            }
        }
    }

    /** Obtains a table. */
    public static BandTable of(Unit unit, Band... bands) {
        return new BandTable(unit, List.of(bands));
    }

    /**
     * Obtains the bands below, between and from given numbers on, each with its lower end: for 5 and 10 (.., 5), [5, 10) and
     * [10, ..).
     *
     * @throws IllegalArgumentException if there is no number, or they do not rise
     */
    public static BandTable lowerInclusive(Unit unit, long... ends) {
        return divided(unit, Bound::including, Bound::excluding, ends);
    }

    /**
     * Obtains the bands up to, between and above given numbers, each with its upper end: for 5 and 10 (.., 5], (5, 10] and
     * (10, ..).
     *
     * @throws IllegalArgumentException if there is no number, or they do not rise
     */
    public static BandTable upperInclusive(Unit unit, long... ends) {
        return divided(unit, Bound::excluding, Bound::including, ends);
    }

    private static BandTable divided(
            Unit unit, Function<Ratio, Bound> lower, Function<Ratio, Bound> upper, long... ends) {
        ImmutableList.Builder<Band> bands = ImmutableList.builder();
        Bound low = Bound.none();
        for (int i = 0; i < ends.length; i++) {
            if (i > 0 && ends[i] <= ends[i - 1]) {
                throw new IllegalArgumentException(
                        "Numbers between bands must rise, but were " + ends[i - 1] + " and " + ends[i]);
            }
            bands.add(Band.within(new Bounds(low, upper.apply(Ratio.of(ends[i]))), unit));
            low = lower.apply(Ratio.of(ends[i]));
        }
        if (ends.length == 0) {
            throw new IllegalArgumentException("Bands must be divided at 1 number or more, but were at 0");
        }
        return new BandTable(
                unit,
                bands.add(Band.within(new Bounds(low, Bound.none()), unit)).build());
    }

    /**
     * Returns the table with a band 无收益 for nothing and for losses, (.., 0], which is taken out of the lowest band.
     *
     * @throws IllegalArgumentException if the lowest band has no numbers on both sides of 0, or an end below
     */
    public BandTable withNoneApart() {
        Band lowest = bands.get(0);
        Bounds all = lowest.bounds();
        if (all.low().isPresent() || all.high().isPresent() && all.high().at().signum() <= 0) {
            throw new IllegalArgumentException(
                    "Lowest band must have no lower end and reach above 0, but was " + lowest);
        }
        return new BandTable(
                unit,
                ImmutableList.<Band>builder()
                        .add(new Band(Name.of("无收益", "none"), new Bounds(Bound.none(), NOTHING)))
                        .add(new Band(lowest.name(), new Bounds(Bound.excluding(Ratio.ZERO), all.high())))
                        .addAll(bands.subList(1, bands.size()))
                        .build());
    }

    /**
     * Returns the band of a name, in Chinese or in English.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Band band(String name) {
        List<String> names = Lists.transform(bands, band -> band.name().zh());
        return bands.stream()
                .filter(band ->
                        band.name().zh().equals(name) || band.name().en().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Band must be one of " + names + ", but was " + name + Nearest.advice(name, names)));
    }

    /** Returns the band in which a number lies, given in the unit of the table, or nothing if it lies outside. */
    public Optional<Band> bandOf(Ratio number) {
        return bands.stream().filter(band -> band.bounds().contains(number)).findFirst();
    }

    /**
     * Returns the band in which an amount lies, or nothing if it lies outside.
     *
     * @throws IllegalArgumentException if the table does not count money
     */
    public Optional<Band> bandOf(Money amount) {
        return bandOf(Ratio.of(amount.toYuan()).times(Unit.YUAN.in(unit)));
    }

    /**
     * Returns the bands in which a quantity may lie: one when all its bounds lie in it, none when it lies outside. For 超过8万元
     * and the table 5, 10 these are both of the upper two, for 超过15万元 the uppermost.
     *
     * @throws IllegalArgumentException if the unit does not convert to that of the table
     */
    public List<Band> bandsOf(Quantity quantity) {
        return bandsWithin(quantity.in(unit).bounds());
    }

    /** Returns the bands that share a number with bounds in the unit of the table. */
    List<Band> bandsWithin(Bounds bounds) {
        return bands.stream().filter(band -> band.bounds().overlaps(bounds)).toList();
    }

    /** Returns the unit, then the bands, one a line. */
    @Override
    public String toString() {
        return Prompt.text(
                bands.size() + (bands.size() == 1 ? " band" : " bands") + " in " + unit,
                Lists.transform(bands, band -> "  " + band));
    }
}

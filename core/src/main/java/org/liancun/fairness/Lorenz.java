// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liancun.money.Fraction;
import org.liancun.money.Ratio;
import org.liancun.text.Prompt;

/**
 * A Lorenz curve (洛伦兹曲线): which share of the whole the poorest have together, and all shares that are read off it.
 *
 * <p>Straight between its points and bent at each, so that equal curves are equal values. Where somebody has less than nothing
 * it dips below zero. Everything is exact. Source: M. O. Lorenz, Methods of Measuring the Concentration of Wealth, Publications of
 * the American Statistical Association 9 (1905); generalised: A. F. Shorrocks, Ranking Income Distributions, Economica 50 (1983).
 * Immutable and thread-safe.
 *
 * @param mean what one has on average, in fen, positive
 * @param points the points, from nobody with nothing to all with the whole
 */
public record Lorenz(Fraction mean, List<LorenzPoint> points) implements Serializable {
    private static final LorenzPoint NOBODY = new LorenzPoint(Fraction.ZERO, Fraction.ZERO);
    private static final LorenzPoint ALL = new LorenzPoint(Fraction.ONE, Fraction.ONE);
    private static final Ratio TENTH = Ratio.of(1, 10);
    private static final Ratio TWO_FIFTHS = Ratio.of(2, 5);

    /**
     * Checks that the curve is one.
     *
     * @throws IllegalArgumentException if the mean is not positive, the curve does not begin at 0 and end at 1, or it does not go
     *     on to the right and bend upwards at every point
     */
    public Lorenz {
        points = ImmutableList.copyOf(points);
        if (mean.signum() <= 0) {
            throw new IllegalArgumentException("Mean below a Lorenz curve must be positive, but was " + mean);
        }
        if (points.size() < 2
                || !points.get(0).equals(NOBODY)
                || !points.get(points.size() - 1).equals(ALL)) {
            throw new IllegalArgumentException("Lorenz curve must begin at 0 and end at 1, but was " + points);
        }
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).heads().compareTo(points.get(i - 1).heads()) <= 0) {
                throw new IllegalArgumentException("Lorenz curve must go on to the right, but had " + points.get(i)
                        + " after " + points.get(i - 1));
            }
            if (i > 1 && !points.get(i - 2).bendsUpwards(points.get(i - 1), points.get(i))) {
                throw new IllegalArgumentException(
                        "Lorenz curve must bend upwards at every point, but did not at " + points.get(i - 1));
            }
        }
    }

    /** Obtains the curve of a spread with a positive total. */
    static Lorenz of(Spread spread) {
        List<LorenzPoint> points = new ArrayList<>(List.of(NOBODY));
        long heads = 0;
        long fen = 0;
        List<Earners> earners = spread.earners();
        for (int i = 0; i < earners.size(); i++) {
            Earners each = earners.get(i);
            heads += each.count();
            fen += each.amount().fen();
            if (i + 1 == earners.size() || !each.hasAsMuchAs(earners.get(i + 1))) {
                points.add(new LorenzPoint(
                        Fraction.of(heads, spread.count()),
                        Fraction.of(fen, spread.total().fen())));
            }
        }
        return new Lorenz(spread.mean().orElseThrow(), points);
    }

    /**
     * Returns the share of the whole that the poorest have.
     *
     * @param part which part of all heads, from 0 to 1
     * @throws IllegalArgumentException if the part is not from 0 to 1
     */
    public Fraction poorest(Ratio part) {
        if (part.signum() < 0 || part.compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException("Part of all heads must be from 0 to 1, but was " + part.plain());
        }
        return height(Fraction.of(part));
    }

    /** Returns the share of the whole that the richest have: {@link #poorest}. */
    public Fraction richest(Ratio part) {
        return Fraction.ONE.minus(poorest(Ratio.ONE.minus(part)));
    }

    /** Returns the height of the generalised curve: what the poorest part has, in fen for each of all heads: {@link #poorest}. */
    public Fraction generalised(Ratio part) {
        return poorest(part).times(mean);
    }

    /**
     * Returns the shares of so many equal parts, the poorest first: 5 for fifths, 10 for tenths. They sum up to 1.
     *
     * @throws IllegalArgumentException if there are no parts
     */
    public List<Fraction> quantiles(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("Number of quantiles must be at least 1, but was " + parts);
        }
        return IntStream.rangeClosed(1, parts)
                .mapToObj(k -> poorest(Ratio.of(k, parts)).minus(poorest(Ratio.of(k - 1L, parts))))
                .toList();
    }

    /**
     * Returns what the richest part has over what the poorest part of the same size has (强弱比); a fifth gives the quintile share
     * ratio S80/S20 of Eurostat. Nothing if the poorest have nothing or less.
     */
    public Optional<Fraction> richestToPoorest(Ratio part) {
        return over(richest(part), poorest(part));
    }

    /**
     * Returns the Palma ratio (帕尔马比值): what the richest tenth has over what the poorest two fifths have; nothing if those have nothing
     * or less. One alone and equal heads: 1/4. Source: A. Cobham and A. Sumner, Is It All About the Tails?, CGD Working Paper 343
     * (2013), after J. G. Palma.
     */
    public Optional<Fraction> palma() {
        return over(richest(TENTH), poorest(TWO_FIFTHS));
    }

    /** Returns what the one with most has over what the one with least has; nothing if that is nothing or less. */
    public Optional<Fraction> strongestToWeakest() {
        return over(slope(points, points.size() - 2), weakestToMean());
    }

    /** Returns what the one with least has over the mean. */
    public Fraction weakestToMean() {
        return slope(points, 0);
    }

    /**
     * Tells whether this curve lies nowhere below another: then no index that heeds the transfer principle calls it less equal.
     * Two curves that cross lie somewhere below one another. Source: A. B. Atkinson, Journal of Economic Theory 2 (1970).
     */
    public boolean isNowhereBelow(Lorenz other) {
        return heads(other).allMatch(part -> height(part).compareTo(other.height(part)) >= 0);
    }

    /** Tells whether the generalised curve lies nowhere below the other's: as much for the poorest, however many one looks at. */
    public boolean isNowherePoorerThan(Lorenz other) {
        return heads(other)
                .allMatch(part ->
                        height(part).times(mean).compareTo(other.height(part).times(other.mean)) >= 0);
    }

    private Stream<Fraction> heads(Lorenz other) {
        return Stream.concat(points.stream(), other.points.stream()).map(LorenzPoint::heads);
    }

    private Fraction height(Fraction part) {
        int low = 0;
        int high = points.size() - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (points.get(middle).heads().compareTo(part) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        LorenzPoint from = points.get(low);
        return from.amount().plus(part.minus(from.heads()).times(slope(points, low)));
    }

    private static Fraction slope(List<LorenzPoint> points, int from) {
        return points.get(from).slopeTo(points.get(from + 1));
    }

    private static Optional<Fraction> over(Fraction rich, Fraction poor) {
        return poor.signum() > 0 ? Optional.of(rich.over(poor)) : Optional.empty();
    }

    /** Returns how many points there are, then the points, one a line, as far as a prompt shows them. */
    @Override
    public String toString() {
        return Prompt.text(
                "Lorenz curve of " + points.size() + " points",
                points.stream().map(point -> "  " + point).toList());
    }
}

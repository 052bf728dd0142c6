// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.money.Fraction;
import org.liancun.money.Ratio;

/**
 * What many whole numbers come to, without the numbers (统计): fen or millionths of as many runs as there were.
 *
 * <p>Count, sum, sum of squares, least and most are exact, so tallies of parts {@linkplain #plus add up} to the tally of the whole,
 * bit for bit and in any order. For quantiles the numbers are kept in bins whose middle is off by at most 1/256; a tally takes
 * a few kilobytes, however many numbers it holds. Immutable and thread-safe.
 *
 * @param count how many numbers there are
 * @param sum their sum
 * @param squares the sum of their squares
 * @param least the least of them; 0 of none
 * @param most the largest of them; 0 of none
 * @param bins how many are in each bin, the lowest bin first; numbers of -256 to 255 are alone in the bin of the same number
 */
public record Tally(
        long count, BigInteger sum, BigInteger squares, long least, long most, SortedMap<Integer, Long> bins)
        implements Serializable {
    /** No numbers. */
    public static final Tally NONE = new Tally(0, BigInteger.ZERO, BigInteger.ZERO, 0, 0, new TreeMap<>());

    /**
     * Checks that the parts are of the same numbers, as far as that can be seen.
     *
     * @throws IllegalArgumentException if they cannot be
     */
    public Tally {
        requireNonNull(sum, "sum");
        requireNonNull(squares, "squares");
        bins = ImmutableSortedMap.copyOf(bins);
        TallyRules.check(count, sum, squares, least, most, bins);
    }

    /** Counts numbers. */
    public static Tally of(long... values) {
        TallySheet sheet = new TallySheet();
        for (long value : values) {
            sheet.add(value);
        }
        return sheet.tally();
    }

    /** Returns the tally of the numbers of both. */
    public Tally plus(Tally other) {
        if (count == 0 || other.count == 0) {
            return count == 0 ? other : this;
        }
        SortedMap<Integer, Long> together = new TreeMap<>(bins);
        other.bins.forEach((bin, numbers) -> together.merge(bin, numbers, Math::addExact));
        return new Tally(
                Math.addExact(count, other.count),
                sum.add(other.sum),
                squares.add(other.squares),
                Math.min(least, other.least),
                Math.max(most, other.most),
                together);
    }

    /**
     * Returns the mean, exact.
     *
     * @throws IllegalStateException if there are no numbers
     */
    public Fraction mean() {
        requireAtLeast(1, "mean");
        return new Fraction(sum, BigInteger.valueOf(count));
    }

    /**
     * Returns the standard deviation of the sample (样本标准差), n − 1 under the line, rounded once.
     *
     * @throws IllegalStateException if there are fewer than two numbers
     */
    public double deviation() {
        requireAtLeast(2, "deviation");
        BigInteger n = BigInteger.valueOf(count);
        BigInteger spread = n.multiply(squares).subtract(sum.multiply(sum));
        return StrictMath.sqrt(Reals.of(new Fraction(spread, n.multiply(n.subtract(BigInteger.ONE)))));
    }

    /**
     * Returns how far the mean of as many other runs would be off, one time in three or more (标准误): {@link #deviation} / √count.
     *
     * @throws IllegalStateException if there are fewer than two numbers
     */
    public double error() {
        return deviation() / StrictMath.sqrt(count);
    }

    /**
     * Returns the number that a part of all numbers does not exceed (分位数): the first of which that is true, within 1/256; exact for
     * 0, the least, and 1, the largest.
     *
     * @throws IllegalStateException if there are no numbers
     * @throws IllegalArgumentException if the part is not from 0 to 1
     */
    public long quantile(Ratio part) {
        requireAtLeast(1, "quantile");
        if (part.signum() < 0 || part.compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException("Part of a quantile must be from 0 to 1, but was " + part.plain());
        }
        if (part.isZero() || part.equals(Ratio.ONE)) {
            return part.isZero() ? least : most;
        }
        long left = part.of(count, RoundingMode.CEILING);
        for (Map.Entry<Integer, Long> bin : bins.entrySet()) {
            left -= bin.getValue();
            if (left <= 0) {
                return Math.min(Math.max(Bins.middle(bin.getKey()), least), most);
            }
        }
        return most;
    }

    /**
     * Returns the part of all numbers that is below a limit. Exact for limits of -256 to 256, so for losses, and wherever the bin of the
     * limit begins with it; else numbers in the same bin as the limit are not counted.
     *
     * @throws IllegalStateException if there are no numbers
     */
    public Ratio shareBelow(long limit) {
        requireAtLeast(1, "share");
        long below = bins.headMap(Bins.of(limit)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return Ratio.of(below, count);
    }

    /** Returns count, least, mean and most. */
    @Override
    public String toString() {
        return count == 0
                ? "Tally of nothing"
                : "Tally of " + count + " from " + least + " to " + most + ", mean "
                        + mean().rounded(0, RoundingMode.HALF_UP).toPlainString();
    }

    private void requireAtLeast(long numbers, String what) {
        if (count < numbers) {
            throw new IllegalStateException(
                    "Tally must hold " + numbers + " or more to have a " + what + ", but held " + count);
        }
    }
}

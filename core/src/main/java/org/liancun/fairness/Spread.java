// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.liancun.money.Fraction;
import org.liancun.money.Money;

/**
 * How amounts are spread over heads (分布): villages, households or persons.
 *
 * <p>Kept in order of what each has, whatever the order they were given in. Amounts may be negative; a spread of nobody is fine, and
 * has no index and no curve. Two spreads are equal if the same numbers of heads have the same amounts together. Immutable and
 * thread-safe.
 */
public final class Spread {
    private final long[] amounts;
    private final long[] counts;
    private final long total;
    private final long count;

    private Spread(long[] amounts, long[] counts) {
        this.amounts = amounts;
        this.counts = counts;
        this.count = sum(counts, "Number of earners");
        sum(amounts, "Amounts in fen, signs aside,");
        this.total = Arrays.stream(amounts).sum();
    }

    /**
     * Obtains the spread of amounts, one head each: where villages count, and not how large they are.
     *
     * @throws ArithmeticException if the amounts, signs aside, sum up to what does not fit 64 bits
     */
    public static Spread of(Collection<Money> amounts) {
        return ofFen(amounts.stream().mapToLong(Money::fen).toArray());
    }

    /** Obtains the spread of amounts in fen, one head each; any other unit serves as well, for an index knows no unit. */
    public static Spread ofFen(long... amounts) {
        long[] sorted = amounts.clone();
        Arrays.sort(sorted);
        long[] ones = new long[sorted.length];
        Arrays.fill(ones, 1);
        return new Spread(sorted, ones);
    }

    /**
     * Obtains the spread of amounts over as many heads as there are: weighted by persons, say.
     *
     * @throws ArithmeticException if the amounts, signs aside, or the heads sum up to what does not fit 64 bits
     */
    public static Spread weighted(Collection<Earners> earners) {
        List<Earners> sorted = ImmutableList.sortedCopyOf(earners);
        return new Spread(
                sorted.stream().mapToLong(each -> each.amount().fen()).toArray(),
                sorted.stream().mapToLong(Earners::count).toArray());
    }

    /** Obtains the spread of all heads of several spreads. */
    public static Spread together(Collection<Spread> spreads) {
        return weighted(
                spreads.stream().flatMap(spread -> spread.earners().stream()).toList());
    }

    /** Obtains the spread in which every head of a spread has the mean of it. */
    static Spread ofMeans(Collection<Spread> spreads) {
        return weighted(spreads.stream()
                .filter(spread -> spread.count > 0)
                .map(spread -> new Earners(spread.count, spread.total()))
                .toList());
    }

    /** Returns how many heads there are. */
    public long count() {
        return count;
    }

    /** Returns what they have together. */
    public Money total() {
        return Money.ofFen(total);
    }

    /** Returns what one has on average in fen, exactly, or nothing if there is nobody. */
    public Optional<Fraction> mean() {
        return count == 0 ? Optional.empty() : Optional.of(Fraction.of(total, count));
    }

    /** Returns who has what, those who have least first. */
    public List<Earners> earners() {
        return IntStream.range(0, amounts.length)
                .mapToObj(i -> new Earners(counts[i], Money.ofFen(amounts[i])))
                .toList();
    }

    /** Returns the Lorenz curve, or nothing where the total is not above zero. */
    public Optional<Lorenz> lorenz() {
        return Needs.TOTAL.areMetBy(this) ? Optional.of(Lorenz.of(this)) : Optional.empty();
    }

    long amount(int i) {
        return amounts[i];
    }

    /** Returns the Gini coefficient times heads times total: total and heads less twice the area below the amounts so far. */
    BigInteger giniArea() {
        Wide before = new Wide();
        Wide own = new Wide();
        long soFar = 0;
        for (int i = 0; i < amounts.length; i++) {
            before.add(counts[i], soFar);
            own.add(counts[i], amounts[i]);
            soFar += amounts[i];
        }
        return BigInteger.valueOf(total)
                .multiply(BigInteger.valueOf(count))
                .subtract(before.toBigInteger().shiftLeft(1))
                .subtract(own.toBigInteger());
    }

    /** Returns what those above the mean have more than it, as a part of the positive total. */
    Fraction aboveMean() {
        long less = 0;
        long heads = 0;
        for (int i = 0; i < amounts.length && !isAboveMean(i); i++) {
            less += amounts[i];
            heads += counts[i];
        }
        return Fraction.of(heads, count).minus(Fraction.of(less, total));
    }

    private boolean isAboveMean(int i) {
        BigInteger own = BigInteger.valueOf(amounts[i]).multiply(BigInteger.valueOf(count));
        return own.compareTo(BigInteger.valueOf(counts[i]).multiply(BigInteger.valueOf(total))) > 0;
    }

    /** Returns the mean over all heads of a function of what one has over the mean; the total must be positive. */
    double mean(DoubleUnaryOperator function) {
        double sum = 0;
        for (int i = 0; i < amounts.length; i++) {
            double relative = (double) amounts[i] * count / ((double) counts[i] * total);
            sum += counts[i] * function.applyAsDouble(relative);
        }
        return sum / count;
    }

    /** Sums numbers without their signs; of the smallest, which has no other sign, nothing fits. */
    private static long sum(long[] numbers, String subject) {
        long sum = 0;
        for (long number : numbers) {
            sum += Math.abs(number);
            if (sum < 0) {
                throw new ArithmeticException(subject + " must sum up to what fits 64 bits, but did not");
            }
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spread spread
                && Arrays.equals(amounts, spread.amounts)
                && Arrays.equals(counts, spread.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(amounts) + Arrays.hashCode(counts);
    }

    /** Returns text such as {@code "CNY 1000.00 over 5"}. */
    @Override
    public String toString() {
        return total() + " over " + count;
    }
}

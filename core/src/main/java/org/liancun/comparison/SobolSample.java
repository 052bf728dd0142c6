// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.liancun.chance.Draws;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/** A figure at two sets of points by chance, A and B, and at those of A with one input taken from B. */
final class SobolSample {
    private static final int A = 0;
    private static final int B = 1;
    private static final long CELLS = 1_000_000;

    private final List<Input> inputs;
    private final Function<Map<String, Ratio>, Money> figure;
    private final Draws draws;
    private final long[] a;
    private final long[] b;
    private final BigInteger sum;

    SobolSample(List<Input> inputs, Function<Map<String, Ratio>, Money> figure, Draws draws, int points) {
        this.inputs = inputs;
        this.figure = figure;
        this.draws = draws;
        this.a = ask(points, input -> A);
        this.b = ask(points, input -> B);
        this.sum = sum(i -> big(a[i])).add(sum(i -> big(b[i])));
    }

    Fraction mean() {
        return over(sum, 2L * a.length);
    }

    Fraction variance() {
        BigInteger squares = sum(i -> big(a[i]).pow(2)).add(sum(i -> big(b[i]).pow(2)));
        return over(squares, 2L * a.length).minus(mean().times(mean()));
    }

    /** Estimates (b) and (f) of Saltelli 2010, table 2; the first of values less their mean, which lessens its error. */
    VarianceShare share(Input moved, Fraction variance) {
        long[] mixed = ask(a.length, input -> input.equals(moved) ? B : A);
        BigInteger products = sum(i -> big(b[i]).multiply(big(mixed[i]).subtract(big(a[i]))));
        BigInteger moves = sum(i -> big(mixed[i]).subtract(big(a[i])));
        BigInteger squares = sum(i -> big(mixed[i]).subtract(big(a[i])).pow(2));
        Fraction first = over(products, a.length).minus(mean().times(over(moves, a.length)));
        return new VarianceShare(
                moved, first.over(variance), over(squares, 2L * a.length).over(variance));
    }

    private long[] ask(int points, Function<Input, Integer> set) {
        return IntStream.range(0, points)
                .mapToLong(point -> {
                    Map<String, Ratio> values = new TreeMap<>();
                    inputs.forEach(input -> values.put(input.id(), value(input, point, set.apply(input))));
                    return figure.apply(values).fen();
                })
                .toArray();
    }

    /** Returns the middle of one of a million equal parts of the input's range. */
    private Ratio value(Input input, int point, int set) {
        long cell = draws.named(input.id()).below(CELLS, point, set);
        return input.at(Ratio.of(2 * cell + 1, 2 * CELLS));
    }

    private BigInteger sum(IntFunction<BigInteger> term) {
        return IntStream.range(0, a.length).mapToObj(term).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger big(long fen) {
        return BigInteger.valueOf(fen);
    }

    private static Fraction over(BigInteger whole, long count) {
        return new Fraction(whole, big(count));
    }
}

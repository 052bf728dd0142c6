// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liancun.chance.Draws;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/**
 * A figure at two sets of points by chance, A and B, and at those of A with one input taken from B. Inside, every figure is a whole
 * number: what it is more than the mean of A and B, times the number of their points.
 */
final class SobolSample {
    /** In how many equal parts values divide the range of an input, with every other one a value. */
    static final long PARTS = 2_000_000;

    private static final int A = 0;
    private static final int B = 1;
    private static final long CELLS = PARTS / 2;

    private final List<Input> inputs;
    private final Function<Map<String, Ratio>, Money> figure;
    private final Draws draws;
    private final int points;
    private final BigInteger sum;
    private final List<BigInteger> a;
    private final List<BigInteger> b;
    private final Fraction spread;

    SobolSample(List<Input> inputs, Function<Map<String, Ratio>, Money> figure, Draws draws, int points) {
        this.inputs = inputs;
        this.figure = figure;
        this.draws = draws;
        this.points = points;
        List<Money> first = ask(input -> A);
        List<Money> second = ask(input -> B);
        sum = sum(Stream.concat(first.stream(), second.stream())
                .map(SobolSample::fen)
                .toList());
        a = centred(first);
        b = centred(second);
        spread = new Fraction(squares(a).add(squares(b)), both());
    }

    Fraction mean() {
        return new Fraction(sum, both());
    }

    Fraction variance() {
        return spread.over(Fraction.of(both().pow(2)));
    }

    /** Estimates (b) and (f) of Saltelli 2010, table 2; the first of figures less their mean, which lessens its error. */
    VarianceShare share(Input moved) {
        List<BigInteger> mixed = centred(ask(input -> input.equals(moved) ? B : A));
        List<BigInteger> first = new ArrayList<>();
        List<BigInteger> total = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            BigInteger move = mixed.get(i).subtract(a.get(i));
            first.add(b.get(i).multiply(move));
            total.add(move.multiply(move));
        }
        return new VarianceShare(
                moved, SampleMean.ofTerms(first, spread), SampleMean.ofTerms(total, spread.times(Fraction.of(2))));
    }

    private List<Money> ask(ToIntFunction<Input> set) {
        return IntStream.range(0, points)
                .mapToObj(point -> {
                    Map<String, Ratio> values = new TreeMap<>();
                    inputs.forEach(input -> values.put(input.id(), value(input, point, set.applyAsInt(input))));
                    return figure.apply(values);
                })
                .toList();
    }

    /** Returns the middle of one of a million equal parts of the input's range. */
    private Ratio value(Input input, int point, int set) {
        long cell = draws.named(input.id()).below(CELLS, point, set);
        return input.at(Ratio.of(2 * cell + 1, PARTS));
    }

    private BigInteger both() {
        return BigInteger.valueOf(2L * points);
    }

    private List<BigInteger> centred(List<Money> figures) {
        return figures.stream()
                .map(each -> fen(each).multiply(both()).subtract(sum))
                .toList();
    }

    private static BigInteger squares(List<BigInteger> numbers) {
        return sum(numbers.stream().map(each -> each.multiply(each)).toList());
    }

    private static BigInteger sum(Collection<BigInteger> numbers) {
        return numbers.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger fen(Money amount) {
        return BigInteger.valueOf(amount.fen());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.javamoney.moneta.FastMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.liancun.division.Division;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Splits 10,000.00 yuan over 25 weights by largest remainder: the plain loop, the library, and what else one might use. None of
 * the money libraries has a split that adds up, so each gets the same rule written in its own terms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SplitBenchmark {
    private static final long FEN = 1_000_000;

    private final long[] weights = new long[25];
    private final BigDecimal[] decimals = new BigDecimal[weights.length];
    private long sum;

    /** Makes the weights and checks that every way gives the same parts. */
    @Setup
    public void setUp() {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 100 + (i * 7919L) % 900;
            decimals[i] = BigDecimal.valueOf(weights[i]);
            sum += weights[i];
        }
        long[] expected = PlainLoop.split(FEN, weights);
        long[] joda =
                Arrays.stream(jodaMoney()).mapToLong(Money::getAmountMinorLong).toArray();
        long[] moneta = Arrays.stream(moneta())
                .mapToLong(m -> m.getNumber()
                        .numberValue(BigDecimal.class)
                        .movePointRight(2)
                        .longValueExact())
                .toArray();
        long[] decimal = Arrays.stream(bigDecimal())
                .mapToLong(BigDecimal::longValueExact)
                .toArray();
        if (!Arrays.equals(expected, liancun())
                || !Arrays.equals(expected, joda)
                || !Arrays.equals(expected, moneta)
                || !Arrays.equals(expected, decimal)) {
            throw new IllegalStateException("Every way must give the same parts, but they differed");
        }
    }

    /** The hand-written loop. */
    @Benchmark
    public long[] plainLoop() {
        return PlainLoop.split(FEN, weights);
    }

    /** The library. */
    @Benchmark
    public long[] liancun() {
        return Division.divide(FEN, weights);
    }

    /** The same rule with {@code BigDecimal}. */
    @Benchmark
    public BigDecimal[] bigDecimal() {
        BigDecimal total = BigDecimal.valueOf(FEN);
        BigDecimal divisor = BigDecimal.valueOf(sum);
        BigDecimal[] parts = new BigDecimal[weights.length];
        BigDecimal[] remainders = new BigDecimal[weights.length];
        BigDecimal left = total;
        for (int i = 0; i < parts.length; i++) {
            BigDecimal[] share = total.multiply(decimals[i]).divideAndRemainder(divisor);
            parts[i] = share[0];
            remainders[i] = share[1];
            left = left.subtract(share[0]);
        }
        Integer[] order = byRemainder(remainders);
        for (int k = 0; k < left.intValueExact(); k++) {
            parts[order[k]] = parts[order[k]].add(BigDecimal.ONE);
        }
        return parts;
    }

    /** The same rule with joda-money. */
    @Benchmark
    public Money[] jodaMoney() {
        Money total = Money.ofMinor(CurrencyUnit.of("CNY"), FEN);
        Money[] parts = new Money[weights.length];
        BigDecimal[] remainders = new BigDecimal[weights.length];
        Money left = total;
        for (int i = 0; i < parts.length; i++) {
            BigDecimal exact =
                    total.getAmount().multiply(decimals[i]).divide(BigDecimal.valueOf(sum), 12, RoundingMode.DOWN);
            parts[i] = Money.of(total.getCurrencyUnit(), exact, RoundingMode.DOWN);
            remainders[i] = exact.subtract(parts[i].getAmount());
            left = left.minus(parts[i]);
        }
        Integer[] order = byRemainder(remainders);
        for (int k = 0; k < left.getAmountMinorInt(); k++) {
            parts[order[k]] = parts[order[k]].plusMinor(1);
        }
        return parts;
    }

    /** The same rule with JavaMoney Moneta's fast money. */
    @Benchmark
    public FastMoney[] moneta() {
        FastMoney total = FastMoney.of(BigDecimal.valueOf(FEN, 2), "CNY");
        FastMoney fen = FastMoney.of(new BigDecimal("0.01"), "CNY");
        FastMoney[] parts = new FastMoney[weights.length];
        BigDecimal[] remainders = new BigDecimal[weights.length];
        FastMoney left = total;
        for (int i = 0; i < parts.length; i++) {
            BigDecimal exact = total.getNumber()
                    .numberValue(BigDecimal.class)
                    .multiply(decimals[i])
                    .divide(BigDecimal.valueOf(sum), 12, RoundingMode.DOWN);
            parts[i] = FastMoney.of(exact.setScale(2, RoundingMode.DOWN), "CNY");
            remainders[i] = exact.subtract(exact.setScale(2, RoundingMode.DOWN));
            left = left.subtract(parts[i]);
        }
        Integer[] order = byRemainder(remainders);
        for (int k = 0; left.isPositive(); k++) {
            parts[order[k]] = parts[order[k]].add(fen);
            left = left.subtract(fen);
        }
        return parts;
    }

    private static Integer[] byRemainder(BigDecimal[] remainders) {
        return IntStream.range(0, remainders.length)
                .boxed()
                .sorted(Comparator.<Integer, BigDecimal>comparing(i -> remainders[i])
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toArray(Integer[]::new);
    }
}

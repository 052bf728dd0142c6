// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What {@link StudyBenchmark} asks, written by hand for this one model: arrays, no checks, no reasons; all numbers are kept and sorted. */
final class StudyLoop {
    static final int VILLAGES = 20;
    static final int YEARS = 10;
    static final int FIRST = 2025;
    static final int FIGURES = VILLAGES + 2;
    static final long PRICE = 1_400_000;
    static final long COST = 900_000;
    static final long GUARANTEED = 20_000_000;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long MILLION = 1_000_000;

    final long[] mu = new long[VILLAGES];
    final long[] shares = new long[VILLAGES];
    final long[] yields = new long[VILLAGES];
    private final long[] ones = new long[VILLAGES];
    private final long[] keys = new long[VILLAGES + 1];

    StudyLoop(long seed) {
        for (int i = 0; i < VILLAGES; i++) {
            mu[i] = 1_000 + i * 211L % 700;
            shares[i] = 100 + i * 37L % 90;
            yields[i] = (400 + i * 53L % 200) * MILLION;
            ones[i] = 1;
            keys[i] = key(seed, crop(i));
        }
        keys[VILLAGES] = key(seed, "price");
    }

    static String village(int i) {
        return "v" + (10 + i);
    }

    static String crop(int i) {
        return "yield-" + village(i);
    }

    /** Returns the sorted numbers of each figure of each year. */
    long[][] sorted(int runs, boolean onAllCores) {
        long[][] columns = new long[YEARS * FIGURES][runs];
        IntStream each = IntStream.range(0, runs);
        (onAllCores ? each.parallel() : each).forEach(run -> run(run, columns));
        Arrays.stream(columns).forEach(Arrays::sort);
        return columns;
    }

    private void run(int run, long[][] columns) {
        long owed = 0;
        long[] quantity = new long[VILLAGES];
        for (int year = 0; year < YEARS; year++) {
            double price = triangle(uniform(keys[VILLAGES], run, FIRST + year), 0.8, 1, 1.3);
            long yuan = scaled(PRICE, (long) Math.floor(price * MILLION + 0.5));
            long pot = 0;
            for (int i = 0; i < VILLAGES; i++) {
                double factor = triangle(uniform(keys[i], run, FIRST + year), 0.6, 1, 1.2);
                quantity[i] = mu[i] * scaled(yields[i], (long) Math.floor(factor * MILLION + 0.5));
                pot += fen(quantity[i], yuan) - fen(quantity[i], COST);
            }
            long first = (pot * 30 + 50) / 100;
            long demanded = GUARANTEED + owed + (owed * 3 + 50) / 100;
            long second = Math.min(demanded, pot - first);
            owed = demanded - second;
            long[] a = PlainLoop.split(first, shares);
            long[] b = PlainLoop.split(second, ones);
            long[] c = PlainLoop.split(pot - first - second, mu);
            long total = 0;
            long lowest = Long.MAX_VALUE;
            for (int i = 0; i < VILLAGES; i++) {
                long income = a[i] + b[i] + c[i];
                total += income;
                lowest = Math.min(lowest, income);
                columns[year * FIGURES + i][run] = income;
            }
            columns[year * FIGURES + VILLAGES][run] = total;
            columns[year * FIGURES + VILLAGES + 1][run] = lowest;
        }
    }

    private static long scaled(long value, long factor) {
        return (value * factor + MILLION / 2) / MILLION;
    }

    private static long fen(long quantity, long price) {
        return (quantity * price + 5_000_000_000L) / 10_000_000_000L;
    }

    private static double triangle(double u, double low, double mode, double high) {
        return u * (high - low) <= mode - low
                ? low + Math.sqrt(u * (high - low) * (mode - low))
                : high - Math.sqrt((1 - u) * (high - low) * (high - mode));
    }

    private static double uniform(long key, long run, int year) {
        return ((mix(mix(key + GOLDEN * (run + 1)) + GOLDEN * (year + 1L)) >>> 12) + 0.5) * 0x1p-52;
    }

    private static long key(long seed, String name) {
        long hash = 0xCBF29CE484222325L;
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xFF)) * 0x100000001B3L;
        }
        return mix(seed + GOLDEN) ^ hash;
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}

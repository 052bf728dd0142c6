// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.assertj.core.data.Offset;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/** Made-up earners, and every index of the room with a few of its parameters. */
final class Spreads {
    private Spreads() {}

    /** At least one, and not all with nothing. */
    static Arbitrary<List<Earners>> withoutLosses() {
        return earners(0)
                .filter(all -> all.stream().anyMatch(each -> !each.amount().isZero()));
    }

    static Arbitrary<List<Earners>> withoutZeros() {
        return earners(1);
    }

    static Arbitrary<List<Earners>> withLosses() {
        return earners(-1_000_000);
    }

    private static Arbitrary<List<Earners>> earners(long least) {
        Arbitrary<Long> amounts = Arbitraries.longs().between(least, 1_000_000_000);
        Arbitrary<Long> counts = Arbitraries.longs().between(1, 3_000);
        return Combinators.combine(counts, amounts)
                .as((count, fen) -> new Earners(count, Money.ofFen(fen)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    /** Up to the rounding of the last digits. */
    static Offset<Double> rounding(double value) {
        return Offset.offset(1e-9 * Math.max(1, value));
    }

    static Arbitrary<Index> indices() {
        return Arbitraries.of(
                Index.gini(),
                Index.hoover(),
                Index.theilT(),
                Index.theilL(),
                Index.entropy(Ratio.of(2)),
                Index.entropy(Ratio.of(-1)),
                Index.entropy(Ratio.of(1, 2)),
                Index.atkinson(Ratio.of(1, 2)),
                Index.atkinson(Ratio.ONE),
                Index.atkinson(Ratio.of(2)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import java.util.concurrent.TimeUnit;
import org.liancun.coalition.Core;
import org.liancun.coalition.CoreCheck;
import org.liancun.coalition.Gains;
import org.liancun.coalition.Kohlberg;
import org.liancun.coalition.KohlbergCheck;
import org.liancun.coalition.Nucleolus;
import org.liancun.coalition.Payoff;
import org.liancun.coalition.Values;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Values of a game of villages of different sizes that gain by acting together, each group by a little of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CoalitionBenchmark {
    /** How many villages. */
    @Param({"10", "16", "20"})
    public int players;

    private long[] fen = {};
    private Gains gains = MadeUpGame.gains(new long[] {0, 1});
    private Payoff shapley = Values.shapley(gains);

    /** Makes the game and checks that both ways of working it out agree, and that the nucleolus is certified. */
    @Setup
    public void setUp() {
        fen = MadeUpGame.fen(players);
        gains = MadeUpGame.gains(fen);
        shapley = shapley();
        double[] loop = plainLoop();
        int place = 0;
        for (var part : shapley.parts().values()) {
            double exact = part.numerator().doubleValue() / part.denominator().doubleValue();
            if (Math.abs(exact - loop[place++]) > 1e-3) {
                throw new IllegalStateException("Both ways must give " + exact + ", but one gave " + loop[place - 1]);
            }
        }
        if (!certifiedNucleolus().holds()) {
            throw new IllegalStateException("Nucleolus must be certified, but was not");
        }
    }

    /** The library: exact fractions that add up. */
    @Benchmark
    public Payoff shapley() {
        return Values.shapley(gains);
    }

    /** What one would write: what each adds to each group, weighted by the number of orders, in floating point. */
    @Benchmark
    public double[] plainLoop() {
        double[] weights = MadeUpGame.weights(players);
        double[] values = new double[players];
        for (int i = 0; i < players; i++) {
            int bit = 1 << i;
            double sum = 0;
            for (int group = 0; group < fen.length; group++) {
                if ((group & bit) == 0) {
                    sum += weights[Integer.bitCount(group)] * (fen[group | bit] - fen[group]);
                }
            }
            values[i] = sum;
        }
        return values;
    }

    /** Whether everybody would stay under the Shapley value, and who would not. */
    @Benchmark
    public CoreCheck core() {
        return Core.check(gains, shapley);
    }

    /** The nucleolus, exact, and its certificate by Kohlberg's criterion. */
    @Benchmark
    public KohlbergCheck certifiedNucleolus() {
        return Kohlberg.check(gains, Nucleolus.of(gains));
    }
}

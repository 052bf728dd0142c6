// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Books;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Register;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Sharing;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Settles three tiers (30 % by shares, 20 % equally, the rest by mu) over 20 villages: the plain loop and the library. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SettleBenchmark {
    private static final int VILLAGES = 20;
    private static final Money POT = Money.yuan(1_000_000);

    private final long[] shares = new long[VILLAGES];
    private final long[] ones = new long[VILLAGES];
    private final long[] mu = new long[VILLAGES];
    private final Agreement agreement = Agreement.of(
            "bench",
            Tier.of("shares", Base.gross(), Take.share(Ratio.percent(30)), Split.by("shares", Who.all())),
            Tier.of("equal", Base.gross(), Take.share(Ratio.percent(20)), Split.equally(Who.all())),
            Tier.of("mu", Base.remainder(), Take.everything(), Split.by("mu", Who.all())));
    private Register register = Register.asOf(LocalDate.EPOCH, List.of(), List.of());

    /** Makes the villages and checks that both ways pay the same. */
    @Setup
    public void setUp() {
        List<Party> parties = new ArrayList<>();
        List<Holding> holdings = new ArrayList<>();
        for (int i = 0; i < VILLAGES; i++) {
            String id = "v" + (10 + i);
            shares[i] = 100 + i * 37L % 90;
            mu[i] = 1_000 + i * 211L % 700;
            ones[i] = 1;
            parties.add(Party.of(id, id, PartyKind.VILLAGE));
            holdings.add(Holding.of(id, "shares", shares[i]));
            holdings.add(Holding.of(id, "mu", mu[i]));
        }
        register = Register.asOf(LocalDate.EPOCH, parties, holdings);
        long[] paid =
                liancun().payments().values().stream().mapToLong(Money::fen).toArray();
        if (!Arrays.equals(paid, plainLoop())) {
            throw new IllegalStateException("Both ways must pay the same, but they differed");
        }
    }

    /** The hand-written loop: sums per village, no explanation. */
    @Benchmark
    public long[] plainLoop() {
        long pot = POT.fen();
        long first = pot * 30 / 100;
        long second = pot * 20 / 100;
        long[] a = PlainLoop.split(first, shares);
        long[] b = PlainLoop.split(second, ones);
        long[] c = PlainLoop.split(pot - first - second, mu);
        for (int i = 0; i < VILLAGES; i++) {
            a[i] += b[i] + c[i];
        }
        return a;
    }

    /** The library, with every line and its explanation. */
    @Benchmark
    public Settlement liancun() {
        return Sharing.settle(agreement, POT, register, Books.EMPTY);
    }
}

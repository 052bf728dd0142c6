// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.plan.Worksheet;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Books;
import org.liancun.sharing.Carry;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Interest;
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

/**
 * Settles three tiers over 20 villages, period after period: 30 % by shares, summed up in an account; a guaranteed 200,000
 * yuan equally, whose arrears bear 3 % compound; the rest by mu. The plain loop, the compiled plan, and the library with every
 * reason. Every other pot is too small for the guarantee.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SettleBenchmark {
    private static final int VILLAGES = 20;
    private static final long[] POTS = {100_000_000, 25_000_003};
    private static final long GUARANTEED = 20_000_000;

    private final long[] shares = new long[VILLAGES];
    private final long[] ones = new long[VILLAGES];
    private final long[] mu = new long[VILLAGES];
    private final Agreement agreement = Agreement.of(
            "bench",
            Tier.of("shares", Base.gross(), Take.share(Ratio.percent(30)), Split.by("shares", Who.all()))
                    .carrying(Carry.balance("dividends")),
            Tier.of("equal", Base.gross(), Take.amount(Money.ofFen(GUARANTEED)), Split.equally(Who.all()))
                    .carrying(Carry.arrears("owed", Interest.COMPOUND, Ratio.percent(3))),
            Tier.of("mu", Base.remainder(), Take.everything(), Split.by("mu", Who.all())));
    private final long[] payments = new long[VILLAGES];
    private Register register = Register.asOf(LocalDate.EPOCH, List.of(), List.of());
    private Books books = Books.EMPTY;
    private Worksheet sheet = Sharing.compile(agreement, register).worksheet();
    private long dividends;
    private long owed;
    private int next;

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
        sheet = Sharing.compile(agreement, register).worksheet();
        for (int period = 0; period < 4; period++) {
            next = period;
            long[] byHand = plainLoop();
            next = period;
            long[] planned = plan().clone();
            next = period;
            Settlement settlement = liancun();
            long[] paid = settlement.payments().values().stream()
                    .mapToLong(Money::fen)
                    .toArray();
            Books byPlan = new Books(sheet.balances());
            if (!Arrays.equals(paid, byHand)
                    || !Arrays.equals(paid, planned)
                    || !books.equals(byPlan)
                    || books.balance("owed").fen() != owed) {
                throw new IllegalStateException("All ways must pay and keep the same, but they differed");
            }
        }
    }

    private long pot() {
        return POTS[next++ & 1];
    }

    /** The hand-written loop: sums per village, no explanation. */
    @Benchmark
    public long[] plainLoop() {
        long pot = pot();
        long first = (pot * 30 + 50) / 100;
        long demanded = GUARANTEED + owed + (owed * 3 + 50) / 100;
        long second = Math.min(demanded, pot - first);
        long[] a = PlainLoop.split(first, shares);
        long[] b = PlainLoop.split(second, ones);
        long[] c = PlainLoop.split(pot - first - second, mu);
        for (int i = 0; i < VILLAGES; i++) {
            a[i] += b[i] + c[i];
        }
        dividends += first;
        owed = demanded - second;
        return a;
    }

    /** The library, compiled: payments and books, no reasons. */
    @Benchmark
    public long[] plan() {
        sheet.settle(pot());
        sheet.payments(payments);
        return payments;
    }

    /** The library, with every line and its explanation. */
    @Benchmark
    public Settlement liancun() {
        Settlement settlement = Sharing.settle(agreement, Money.ofFen(pot()), register, books);
        books = settlement.next();
        return settlement;
    }
}

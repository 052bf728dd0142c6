// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.plan.Worksheet;
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
import org.openjdk.jmh.annotations.State;

/** Settles four tiers over 100,000 households: equally, by shares, by mu, and by points. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RegisterBenchmark {
    private static final int HOUSEHOLDS = 100_000;
    private static final Money POT = Money.wan(12_345);

    private final Agreement agreement = Agreement.of(
            "households",
            Tier.of("equal", Base.gross(), Take.share(Ratio.percent(20)), Split.equally(Who.all())),
            Tier.of("shares", Base.gross(), Take.share(Ratio.percent(30)), Split.by("shares", Who.all())),
            Tier.of("mu", Base.gross(), Take.share(Ratio.percent(30)), Split.by("mu", Who.all())),
            Tier.of("points", Base.remainder(), Take.everything(), Split.by("points", Who.all())));
    private final Register register = register();
    private final Worksheet sheet = Sharing.compile(agreement, register).worksheet();
    private final long[] payments = new long[HOUSEHOLDS];

    private static Register register() {
        List<Party> parties = new ArrayList<>();
        List<Holding> holdings = new ArrayList<>();
        for (int i = 0; i < HOUSEHOLDS; i++) {
            String id = "h" + i;
            parties.add(Party.of(id, id, PartyKind.HOUSEHOLD));
            holdings.add(Holding.of(id, "shares", 1 + i * 37L % 9));
            holdings.add(new Holding(id, "mu", Ratio.of(10 + i * 211L % 300, 100), Period.ALWAYS));
            holdings.add(Holding.of(id, "points", i * 31L % 120));
        }
        return Register.asOf(LocalDate.EPOCH, parties, holdings);
    }

    /** The library, with every line and its explanation. */
    @Benchmark
    public Settlement liancun() {
        return Sharing.settle(agreement, POT, register, Books.EMPTY);
    }

    /** The library, compiled. */
    @Benchmark
    public long[] plan() {
        sheet.settle(POT.fen());
        sheet.payments(payments);
        return payments;
    }
}

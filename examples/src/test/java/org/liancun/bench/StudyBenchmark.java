// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import static org.liancun.bench.StudyLoop.FIGURES;
import static org.liancun.bench.StudyLoop.FIRST;
import static org.liancun.bench.StudyLoop.VILLAGES;
import static org.liancun.bench.StudyLoop.YEARS;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liancun.activity.Activity;
import org.liancun.activity.Driver;
import org.liancun.activity.Factor;
import org.liancun.activity.Item;
import org.liancun.activity.Size;
import org.liancun.chance.Draws;
import org.liancun.chance.Probability;
import org.liancun.chance.Tally;
import org.liancun.chance.Uncertainty;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.scenario.Indicator;
import org.liancun.scenario.Model;
import org.liancun.scenario.Outlook;
import org.liancun.scenario.PotRule;
import org.liancun.scenario.Section;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Carry;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Interest;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;
import org.liancun.study.Study;
import org.liancun.study.StudyResult;
import org.liancun.study.StudyWatch;
import org.liancun.text.Name;
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
 * Ten thousand runs of ten years of 20 villages that grow rice for one pot: 21 drivers drawn each year, the three tiers of {@link
 * SettleBenchmark} with their books, the income of every village, of all and of the lowest, and what the runs come to.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StudyBenchmark {
    private static final int RUNS = 10_000;
    private static final long SEED = 2026;
    private static final Money GUARANTEED = Money.ofFen(StudyLoop.GUARANTEED);

    private final StudyLoop loop = new StudyLoop(SEED);
    private final Study study = Study.of(Outlook.of(model()), Draws.of(SEED), figures());

    /** Checks that both ways come to the same. */
    @Setup
    public void setUp() {
        long[][] byHand = loop.sorted(RUNS, true);
        StudyResult result = liancunOnAllCores();
        for (int i = 0; i < byHand.length; i++) {
            Tally tally = result.tallies().get(i);
            if (!Tally.of(byHand[i]).equals(tally)) {
                throw new IllegalStateException("Both ways must come to the same, but differed in number " + i + ": "
                        + Tally.of(byHand[i]) + " and " + tally);
            }
        }
    }

    /** The hand-written loop, in one thread. */
    @Benchmark
    public long[][] plainLoop() {
        return loop.sorted(RUNS, false);
    }

    /** The hand-written loop, on all cores. */
    @Benchmark
    public long[][] plainLoopOnAllCores() {
        return loop.sorted(RUNS, true);
    }

    /** The library, in one thread. */
    @Benchmark
    public StudyResult liancun() {
        return study.run(0, RUNS, 1, StudyWatch.NONE);
    }

    /** The library, on all cores. */
    @Benchmark
    public StudyResult liancunOnAllCores() {
        return study.run(RUNS);
    }

    private static List<Indicator> figures() {
        return Stream.concat(
                        IntStream.range(0, VILLAGES).mapToObj(i -> Indicator.village(StudyLoop.village(i))),
                        Stream.of(Indicator.total(), Indicator.lowest()))
                .limit(FIGURES)
                .toList();
    }

    private Model model() {
        List<Party> parties = new ArrayList<>();
        List<Holding> holdings = new ArrayList<>();
        List<Driver> drivers = new ArrayList<>(List.of(driver("price", StudyLoop.PRICE)));
        List<Activity> activities = new ArrayList<>();
        List<Uncertainty> uncertainties = new ArrayList<>(List.of(uncertain("price", 80, 130)));
        for (int i = 0; i < VILLAGES; i++) {
            String id = StudyLoop.village(i);
            parties.add(Party.of(id, id, PartyKind.VILLAGE));
            holdings.add(Holding.of(id, "shares", loop.shares[i]));
            holdings.add(Holding.of(id, "mu", loop.mu[i]));
            drivers.add(driver(StudyLoop.crop(i), loop.yields[i]));
            uncertainties.add(uncertain(StudyLoop.crop(i), 60, 120));
            activities.add(Activity.of(
                    "rice-" + id,
                    Name.of("rice"),
                    "crop",
                    id,
                    Size.of(Unit.of("斤"), Factor.held(id, "mu"), Factor.driver(StudyLoop.crop(i))),
                    Item.revenue("sales", Name.of("sales"), Factor.driver("price")),
                    Item.unitCost("growing", Name.of("growing"), Factor.of(Ratio.of(StudyLoop.COST, 1_000_000)))));
        }
        String[] all = activities.stream().map(Activity::id).toArray(String[]::new);
        return Model.of(
                "bench",
                Name.of("bench"),
                FIRST,
                FIRST + YEARS - 1,
                Section.PARTIES.of(parties),
                Section.HOLDINGS.of(holdings),
                Section.AGREEMENTS.of(agreement()),
                Section.DRIVERS.of(drivers),
                Section.ACTIVITIES.of(activities),
                Section.UNCERTAINTIES.of(uncertainties),
                Section.POTS.of(PotRule.of("rice", "rules", all)));
    }

    private static Agreement agreement() {
        return Agreement.of(
                "rules",
                Tier.of("shares", Base.gross(), Take.share(Ratio.percent(30)), Split.by("shares", Who.all()))
                        .carrying(Carry.balance("dividends")),
                Tier.of("equal", Base.gross(), Take.amount(GUARANTEED), Split.equally(Who.all()))
                        .carrying(Carry.arrears("owed", Interest.COMPOUND, Ratio.percent(3))),
                Tier.of("mu", Base.remainder(), Take.everything(), Split.by("mu", Who.all())));
    }

    private static Driver driver(String id, long millionths) {
        return Driver.of(id, Name.of(id), Unit.YUAN, FIRST, Ratio.of(millionths, 1_000_000), "made up");
    }

    private static Uncertainty uncertain(String driver, long low, long high) {
        return Uncertainty.factor(driver, Probability.triangular(Ratio.percent(low), Ratio.ONE, Ratio.percent(high)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.liancun.activity.Activity;
import org.liancun.activity.Driver;
import org.liancun.activity.Factor;
import org.liancun.activity.Item;
import org.liancun.activity.Size;
import org.liancun.json.Patches;
import org.liancun.measure.Period;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;
import org.liancun.scenario.Change;
import org.liancun.scenario.Edit;
import org.liancun.scenario.Model;
import org.liancun.scenario.PotRule;
import org.liancun.scenario.Section;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;
import org.liancun.text.Name;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One change in a county of 3,000 villages, each with an activity, a driver and a holding, whose 100 clusters divide under one
 * agreement: the aim is under a millisecond.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PatchBenchmark {
    private static final int VILLAGES = 3_000;
    private static final int CLUSTERS = 100;
    private static final String VILLAGE = "{\"id\": \"v-new\", \"name\": \"新村\", \"kind\": \"VILLAGE\"}";

    /** What is changed: a driver, a parameter of an agreement, or a village that joins. */
    @Param({"driver", "ratio", "village"})
    private String what = "";

    private Model county = county();
    private Change change = Change.of("none", Edit.drop(), "drivers/price-0");

    /** Makes the change. */
    @Setup
    public void prepare() {
        change = switch (what) {
            case "driver" -> Change.of("c", Edit.times(Ratio.percent(80)), "drivers/price-1500");
            case "ratio" -> Change.of("c", Edit.put("\"5%\""), "agreements/pact/tiers/reserve/take/ratio");
            default -> Change.of("c", Edit.put(VILLAGE), "parties/v-new");
        };
    }

    /** The county as the change makes it. */
    @Benchmark
    public Model liancun() {
        return Patches.apply(county, change);
    }

    /** What somebody would do by hand who knew the value and checked nothing: copy a map and put one entry. */
    @Benchmark
    public TreeMap<String, Driver> copyOfOneMap() {
        TreeMap<String, Driver> copy = new TreeMap<>();
        county.in(Section.DRIVERS).list().forEach(driver -> copy.put(driver.id(), driver));
        copy.put("price-1500", driver(1500, 80));
        return copy;
    }

    private static Model county() {
        Agreement pact = Agreement.of(
                "pact",
                Tier.of("reserve", Base.gross(), Take.share(Ratio.percent(10)), Split.to("v-0")),
                Tier.of("rest", Base.remainder(), Take.everything(), Split.by("mu", Who.all())));
        return Model.of(
                "county",
                Name.of("county"),
                2025,
                2034,
                Section.PARTIES.of(each(i -> new Party("v-" + i, Name.of("v" + i), PartyKind.VILLAGE))),
                Section.HOLDINGS.of(each(i -> new Holding("v-" + i, "mu", Ratio.of(100), Period.ALWAYS))),
                Section.AGREEMENTS.of(pact),
                Section.DRIVERS.of(each(i -> driver(i, 100))),
                Section.ACTIVITIES.of(each(PatchBenchmark::activity)),
                Section.POTS.of(IntStream.range(0, CLUSTERS)
                        .mapToObj(PatchBenchmark::pot)
                        .toList()));
    }

    private static PotRule pot(int cluster) {
        int each = VILLAGES / CLUSTERS;
        String[] activities = IntStream.range(cluster * each, (cluster + 1) * each)
                .mapToObj(village -> "crop-" + village)
                .toArray(String[]::new);
        return PotRule.of("pot-" + cluster, "pact", activities);
    }

    private static <T> List<T> each(IntFunction<T> make) {
        return IntStream.range(0, VILLAGES).mapToObj(make).toList();
    }

    private static Driver driver(int village, int price) {
        return Driver.of("price-" + village, Name.of("p"), Unit.YUAN.per(Unit.MU), 2025, Ratio.of(price), "made up");
    }

    private static Activity activity(int village) {
        return Activity.of(
                "crop-" + village,
                Name.of("crop"),
                "crop",
                "v-" + village,
                Size.of(Unit.MU, Factor.held("v-" + village, "mu")),
                Item.revenue("sales", Name.of("sales"), Factor.driver("price-" + village)));
    }
}

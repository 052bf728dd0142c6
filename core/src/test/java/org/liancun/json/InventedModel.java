// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.liancun.activity.Activity;
import org.liancun.activity.Among;
import org.liancun.activity.Cycle;
import org.liancun.activity.Driver;
import org.liancun.activity.Effect;
import org.liancun.activity.Escalation;
import org.liancun.activity.Factor;
import org.liancun.activity.How;
import org.liancun.activity.Item;
import org.liancun.activity.ItemKind;
import org.liancun.activity.Order;
import org.liancun.activity.Part;
import org.liancun.activity.Size;
import org.liancun.chance.Correlation;
import org.liancun.chance.Course;
import org.liancun.chance.Mode;
import org.liancun.chance.Probability;
import org.liancun.chance.Uncertainty;
import org.liancun.measure.Period;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;
import org.liancun.scenario.Belonging;
import org.liancun.scenario.Change;
import org.liancun.scenario.Edit;
import org.liancun.scenario.Model;
import org.liancun.scenario.ModelMechanism;
import org.liancun.scenario.PotRule;
import org.liancun.scenario.PotTerms;
import org.liancun.scenario.Scenario;
import org.liancun.scenario.Section;
import org.liancun.sharing.Books;

/** Invents models with scenarios that hold together; the same number gives the same model. */
final class InventedModel {
    private final Invented invented;
    private final List<String> villages;
    private final List<String> drivers;
    private final List<String> mechanisms;

    private InventedModel(Invented invented) {
        this.invented = invented;
        this.villages = invented.ids("v", 1);
        this.drivers = invented.ids("driver", 1);
        this.mechanisms = invented.ids("mechanism", 1);
    }

    static ModelFile of(long seed) {
        return new InventedModel(new Invented(new Random(seed))).file();
    }

    private ModelFile file() {
        InventedSharing sharing = new InventedSharing(invented, villages);
        List<Activity> activities =
                invented.ids("activity", 1).stream().map(this::activity).toList();
        List<String> uncertain = invented.some(drivers, 0);
        Model model = Model.of("m", invented.name(), 2024, 2024 + invented.below(5))
                .with(
                        correlation(uncertain),
                        Section.PARTIES.of(sharing.parties()),
                        Section.HOMES.of(new Belonging(InventedSharing.FUND, villages.get(0))),
                        Section.HOLDINGS.of(sharing.holdings()),
                        Section.AGREEMENTS.of(sharing.agreements()),
                        Section.DRIVERS.of(drivers.stream().map(this::driver).toList()),
                        Section.ACTIVITIES.of(activities),
                        Section.MECHANISMS.of(mechanisms.stream()
                                .map(id -> new ModelMechanism(id, invented.name(), years(), invented.note()))
                                .toList()),
                        Section.EFFECTS.of(invented.ids("effect", 0).stream()
                                .map(this::effect)
                                .toList()),
                        Section.POTS.of(pot(activities)),
                        Section.UNCERTAINTIES.of(
                                uncertain.stream().map(this::uncertainty).toList()));
        return new ModelFile(model, List.of(scenario()));
    }

    private Driver driver(String id) {
        TreeMap<Integer, Ratio> values = new TreeMap<>(Map.of(2020, number()));
        invented.several(0, this::number).forEach(value -> values.put(2021 + invented.below(9), value));
        Escalation escalation =
                invented.coin() ? Escalation.NONE : new Escalation(invented.part(), 1 + invented.below(4));
        return new Driver(id, invented.name(), Unit.YUAN.per(Unit.MU), values, escalation, invented.word());
    }

    private Activity activity(String id) {
        Size size = new Size(Unit.MU, product(1), product(0));
        List<Item> items = invented.ids("item", 0).stream().map(this::item).toList();
        Cycle cycle = invented.coin() ? Cycle.YEARLY : new Cycle(2, 2024 + invented.below(2));
        return new Activity(id, invented.name(), "crop", invented.one(villages), size, items, cycle, invented.note());
    }

    private Item item(String id) {
        ItemKind kind = invented.one(ItemKind.class);
        boolean isOrdered = kind == ItemKind.REVENUE && invented.coin();
        Order order = isOrdered ? new Order(product(1), product(1)) : Order.NONE;
        return new Item(id, invented.name(), kind, product(1), order);
    }

    private List<Factor> product(int least) {
        return invented.several(least, () -> switch (invented.below(4)) {
            case 0 -> Factor.of(number());
            case 1 -> Factor.driver(invented.one(drivers));
            case 2 -> Factor.held(InventedSharing.FUND, "mu");
            default -> Factor.total("shares");
        });
    }

    private Effect effect(String id) {
        Among among = invented.coin() ? Among.all() : invented.coin() ? Among.kind("crop") : Among.named("activity-0");
        Part part = invented.coin() ? Part.quantity() : Part.items(invented.one(ItemKind.class));
        How how = invented.coin() ? How.times(invented.part()) : How.plus(number().negated());
        return new Effect(id, invented.one(mechanisms), among, part, how, invented.period(), invented.word());
    }

    private PotRule pot(List<Activity> activities) {
        List<String> ids = activities.stream().map(Activity::id).toList();
        PotTerms terms = new PotTerms(
                new TreeMap<>(), new TreeMap<>(), new TreeMap<>(Map.of(InventedSharing.EVENT, years())), Books.EMPTY);
        return new PotRule(
                "pot",
                invented.name(),
                InventedSharing.PLAIN,
                List.of(),
                invented.some(ids, 0),
                List.of(),
                terms,
                List.of());
    }

    private Uncertainty uncertainty(String driver) {
        Probability distribution = invented.coin()
                ? Probability.normal(Ratio.ONE, invented.part())
                : Probability.uniform(invented.part(), Ratio.of(2));
        Course course = invented.coin() ? Course.returning(invented.part()) : Course.walking();
        return new Uncertainty(driver, distribution, course, invented.one(Mode.class));
    }

    private static Correlation correlation(List<String> uncertain) {
        Ratio half = Ratio.of(-1, 2);
        return uncertain.size() < 2
                ? Correlation.NONE
                : new Correlation(uncertain.subList(0, 2), List.of(List.of(Ratio.ONE, half), List.of(half, Ratio.ONE)));
    }

    private Scenario scenario() {
        List<Change> changes = new ArrayList<>();
        for (String driver : invented.some(drivers, 0)) {
            Edit edit = invented.coin() ? Edit.times(invented.part()) : Edit.plus(number());
            changes.add(new Change(driver, edit, "drivers/" + driver, Period.parse("2024.."), invented.note()));
        }
        changes.add(Change.of("more", Edit.put("{\"zh\":\"新\",\"en\":\"new\"}"), "pots/pot/name"));
        return Scenario.of("s", changes.toArray(Change[]::new));
    }

    private Period years() {
        return invented.coin() ? Period.ALWAYS : Period.year(2024 + invented.below(3));
    }

    private Ratio number() {
        return Ratio.of(1 + invented.below(1_000_000), 1 + invented.below(8));
    }
}

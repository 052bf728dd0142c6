// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.liancun.measure.Period;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;
import org.liancun.text.Name;

/** Activities, effects and givens made by chance, for laws. Small and large numbers, whole ones and thirds, below zero too. */
final class RandomActivities {
    private static final List<String> DRIVERS = List.of("price", "rain", "yield");
    private static final Name NAME = Name.of("x");

    private final Random random;

    RandomActivities(Random random) {
        this.random = random;
    }

    Givens givens() {
        Map<String, Ratio> drivers = new HashMap<>();
        DRIVERS.forEach(id -> drivers.put(id, Millionths.ratio(random.nextInt(52_000_000) - 2_000_000L)));
        return Givens.of(drivers).with("jia", "land", number()).with("yi", "land", number());
    }

    /** Three activities; the first has a capacity, and each has an item {@code sales}. */
    List<Activity> activities() {
        return IntStream.range(0, 3).mapToObj(this::activity).toList();
    }

    private Activity activity(int index) {
        Size wanted = new Size(Unit.of("件"), factors(), Size.NO_LIMIT);
        Size size = index == 0 || random.nextBoolean() ? wanted.upTo(factors().toArray(Factor[]::new)) : wanted;
        Item sales = new Item("sales", NAME, ItemKind.REVENUE, factors(), Order.NONE);
        Item seeds = new Item("seeds", NAME, ItemKind.UNIT_COST, factors(), Order.NONE);
        Item tools = new Item("tools", NAME, ItemKind.FIXED_COST, factors(), Order.NONE);
        Activity activity = Activity.of(
                "a" + index,
                NAME,
                random.nextBoolean() ? "crop" : "trade",
                "jia",
                size,
                random.nextBoolean() ? sales.ordered(new Order(factors(), factors())) : sales,
                seeds,
                tools);
        return random.nextInt(8) == 0 ? activity.with(new Cycle(2, random.nextInt(2))) : activity;
    }

    /** Effects on kinds and on activities by name. */
    List<Effect> effects() {
        List<Effect> effects = new ArrayList<>(ofKinds());
        effects.add(effect("n1", Among.named("a0"), Part.capacity()));
        effects.add(effect("n2", Among.named("a1", "a2"), Part.item("sales")));
        return effects;
    }

    /** Effects that need no activity. */
    List<Effect> ofKinds() {
        return List.of(
                effect("k1", Among.all(), Part.quantity()),
                effect("k2", Among.kind("crop"), Part.items(ItemKind.UNIT_COST)),
                effect("k3", Among.kind("trade"), Part.item("tools")),
                effect("k4", Among.kind("crop"), Part.quantity()));
    }

    private Effect effect(String id, Among among, Part part) {
        How how = random.nextBoolean() ? How.plus(number()) : How.times(number().max(Ratio.ZERO));
        Period during = random.nextInt(4) == 0 ? Period.year(2025) : Period.ALWAYS;
        return new Effect(id, "m", among, part, how, during, "by chance");
    }

    private List<Factor> factors() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> factor())
                .toList();
    }

    private Factor factor() {
        return switch (random.nextInt(4)) {
            case 0 -> Factor.of(number());
            case 1 -> Factor.held("yi", "land");
            case 2 -> Factor.total("land");
            default -> Factor.driver(DRIVERS.get(random.nextInt(3)));
        };
    }

    private Ratio number() {
        return switch (random.nextInt(4)) {
            case 0 -> Ratio.of(random.nextInt(20) - 4, 3);
            case 1 -> Ratio.of(random.nextInt(20));
            case 2 -> Ratio.percent(random.nextInt(200));
            default -> Millionths.ratio(random.nextInt(5_000_000));
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liancun.activity.Activity;
import org.liancun.activity.Effect;
import org.liancun.activity.Factor;
import org.liancun.activity.Givens;
import org.liancun.activity.Item;
import org.liancun.activity.Size;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Register;
import org.liancun.text.Name;

/** What a year is worked out from, with reasons or without. */
final class YearInputs {
    private static final String FIGURE = "figure";

    private final int year;
    private final Model model;
    private final Drivers drivers;
    private final List<Effect> effects;
    private final SortedMap<String, SortedMap<String, Ratio>> holdings;
    private final Map<List<String>, Register> registers = new HashMap<>();

    YearInputs(Model model, int year, int nth) {
        this.year = year;
        this.model = model;
        this.drivers = Drivers.of(model, year, nth);
        this.effects = model.in(Section.EFFECTS).list().stream()
                .filter(effect ->
                        model.in(Section.MECHANISMS).get(effect.mechanism()).isOn(year))
                .toList();
        this.holdings = holdings(model, Years.lastDay(year));
    }

    /** Returns what everybody holds on a day, nothing included. */
    private static SortedMap<String, SortedMap<String, Ratio>> holdings(Model model, LocalDate day) {
        SortedMap<String, Ratio> nothing = new TreeMap<>();
        model.in(Section.PARTIES).keys().forEach(party -> nothing.put(party, Ratio.ZERO));
        SortedMap<String, SortedMap<String, Ratio>> holdings = new TreeMap<>();
        for (Holding holding : model.in(Section.HOLDINGS).list()) {
            SortedMap<String, Ratio> holders =
                    holdings.computeIfAbsent(holding.measure(), measure -> new TreeMap<>(nothing));
            if (holding.during().contains(day)) {
                holders.put(holding.party(), holding.amount());
            }
        }
        return holdings;
    }

    int year() {
        return year;
    }

    Model model() {
        return model;
    }

    Drivers drivers() {
        return drivers;
    }

    List<Activity> activities() {
        return model.in(Section.ACTIVITIES).list();
    }

    /** Returns the effects of the mechanisms that are at work. */
    List<Effect> effects() {
        return effects;
    }

    /** Returns what is given to activities in a run. */
    Givens givens(long[] draws) {
        return new Givens(drivers.values(draws), holdings);
    }

    /** Returns the pots in the order in which they are settled. */
    List<PotRule> pots() {
        return PotOrder.of(model.in(Section.POTS).list());
    }

    Agreement agreement(PotRule pot) {
        return model.in(Section.AGREEMENTS).get(pot.agreement());
    }

    /** Returns the register of the parties of a pot, on the last day of the year. */
    Register register(PotRule pot) {
        return registers.computeIfAbsent(
                pot.parties(), ids -> ids.isEmpty() ? model.register(year) : model.register(year, ids));
    }

    /** Returns the figures of a pot as revenue for one unit, whose price is the product. */
    static List<Activity> figures(PotRule pot) {
        List<Activity> figures = new ArrayList<>();
        pot.terms().figures().forEach((name, factors) -> {
            Item item = Item.revenue(FIGURE, Name.of(name), factors.toArray(Factor[]::new));
            Size one = Size.of(Unit.YUAN, Factor.of(1));
            figures.add(Activity.of(name, Name.of(name), FIGURE, pot.id(), one, item));
        });
        return figures;
    }

    /** Returns the events of a pot that happen in the year. */
    TreeSet<String> events(PotRule pot) {
        TreeSet<String> events = new TreeSet<>();
        pot.terms().events().forEach((event, during) -> {
            if (during.contains(Years.lastDay(year))) {
                events.add(event);
            }
        });
        return events;
    }
}

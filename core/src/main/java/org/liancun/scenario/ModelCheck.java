// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.liancun.activity.Driver;
import org.liancun.sharing.Holding;

/** Looks for what does not fit in a model, as far as it differs from an earlier one in which everything does. */
final class ModelCheck {
    private final Model before;
    private final Model now;
    private final Misfits problems = new Misfits();
    private final Map<Section<?>, Touched<?>> touched = new HashMap<>();

    private ModelCheck(Model before, Model now) {
        this.before = before;
        this.now = now;
        Section.ALL.forEach(this::compare);
    }

    /** Looks for what does not fit in a model that is no change of another, in which drivers are known from the first year on. */
    static List<Misfit> problems(Model whole) {
        ModelCheck check = new ModelCheck(whole.empty(), whole);
        check.run();
        check.drivers();
        return check.problems.list();
    }

    static List<Misfit> problems(Model before, Model now) {
        ModelCheck check = new ModelCheck(before, now);
        check.run();
        return check.problems.list();
    }

    private void run() {
        Section.ALL.forEach(this::references);
        lost();
        homes();
        holdings();
        new PotsCheck(now, problems).run(of(Section.POTS), of(Section.AGREEMENTS));
        new EffectsCheck(now, problems).run(of(Section.EFFECTS), of(Section.ACTIVITIES));
        correlation();
    }

    private <T> void compare(Section<T> section) {
        touched.put(section, Touched.of(before.in(section), now.in(section)));
    }

    @SuppressWarnings("unchecked") // each section is the key of its own comparison only
    private <T> Touched<T> of(Section<T> section) {
        return (Touched<T>) touched.get(section);
    }

    /** Whatever is named where something changed must be known. */
    private <T> void references(Section<T> section) {
        for (Entry<T> entry : of(section).put()) {
            for (Reference reference : entry.references()) {
                boolean known = reference.to() == Section.HOLDINGS
                        ? isHeld(reference.id())
                        : now.in(reference.to()).has(reference.id());
                if (!known) {
                    unknown(section, entry, reference);
                }
            }
        }
    }

    /** Whatever went must not be named where nothing changed. */
    private void lost() {
        Map<Section<?>, Set<String>> gone = new HashMap<>();
        touched.forEach((section, change) -> gone.put(section, change.gone()));
        gone.put(Section.HOLDINGS, lostMeasures());
        gone.values().removeIf(Set::isEmpty);
        if (!gone.isEmpty()) {
            Section.ALL.forEach(section -> lost(section, gone));
        }
    }

    private Set<String> lostMeasures() {
        Set<String> lost = new HashSet<>();
        of(Section.HOLDINGS)
                .gone()
                .forEach(key -> lost.add(before.in(Section.HOLDINGS).get(key).measure()));
        lost.removeIf(this::isHeld);
        return lost;
    }

    private <T> void lost(Section<T> section, Map<Section<?>, Set<String>> gone) {
        Set<String> put = of(section).keys();
        for (Entry<T> entry : now.in(section).entries()) {
            for (Reference reference : entry.references()) {
                Set<String> ids = gone.get(reference.to());
                if (ids != null && ids.contains(reference.id()) && !put.contains(entry.key())) {
                    unknown(section, entry, reference);
                }
            }
        }
    }

    private <T> void unknown(Section<T> section, Entry<T> entry, Reference reference) {
        Set<String> known = new HashSet<>();
        if (reference.to() == Section.HOLDINGS) {
            now.in(Section.HOLDINGS).list().forEach(holding -> known.add(holding.measure()));
        } else {
            known.addAll(now.in(reference.to()).keys());
        }
        String path = section.name() + "/" + entry.key() + (reference.at().isEmpty() ? "" : "/" + reference.at());
        String subject =
                Section.named(reference.to()) + " of " + section.subject().toLowerCase(Locale.ROOT);
        problems.unknown(path, subject, reference.to().expected(), reference.id(), known);
    }

    private boolean isHeld(String measure) {
        for (Entry<Holding> entry : now.in(Section.HOLDINGS).entries()) {
            if (entry.value().measure().equals(measure)) {
                return true;
            }
        }
        return false;
    }

    /** A village belongs to nobody else. */
    private void homes() {
        if (of(Section.HOMES).isNothing()) {
            return;
        }
        for (Belonging home : now.in(Section.HOMES).list()) {
            if (now.in(Section.HOMES).has(home.village())) {
                problems.add("homes/" + home.party(), "Village of a home", "a party that has no home", home.village());
            }
        }
    }

    /** Nobody holds two amounts of one measure at once. */
    private void holdings() {
        for (Entry<Holding> entry : of(Section.HOLDINGS).put()) {
            Holding holding = entry.value();
            for (Holding other : now.in(Section.HOLDINGS).under(holding.party() + "/" + holding.measure())) {
                if (other.during().overlaps(holding.during()) && other.during().compareTo(holding.during()) > 0) {
                    problems.add(
                            "holdings/" + entry.key(),
                            "Period of a holding",
                            "apart from that of the next, " + other.during(),
                            holding.during().toString());
                }
            }
        }
    }

    /** Every driver is known in every year. */
    private void drivers() {
        for (Driver driver : now.in(Section.DRIVERS).list()) {
            int first = driver.values().firstKey();
            if (first > now.firstYear()) {
                problems.add(
                        "drivers/" + driver.id() + "/values",
                        "First value of a driver",
                        "of " + now.firstYear() + " or earlier",
                        Integer.toString(first));
            }
        }
    }

    /** Only uncertain drivers go together. */
    private void correlation() {
        if (now.correlation() == before.correlation()
                && of(Section.UNCERTAINTIES).gone().isEmpty()) {
            return;
        }
        Catalog<?> uncertain = now.in(Section.UNCERTAINTIES);
        List<String> drivers = now.correlation().drivers();
        for (int i = 0; i < drivers.size(); i++) {
            if (!uncertain.has(drivers.get(i))) {
                problems.unknown(
                        "correlation/drivers/" + i,
                        "Driver of a correlation",
                        Section.UNCERTAINTIES.expected(),
                        drivers.get(i),
                        new HashSet<>(uncertain.keys()));
            }
        }
    }
}

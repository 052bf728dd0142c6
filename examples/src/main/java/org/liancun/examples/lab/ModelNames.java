// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.lab;

import java.util.Map;
import java.util.TreeMap;
import org.liancun.scenario.Model;
import org.liancun.scenario.Projection;
import org.liancun.scenario.Section;
import org.liancun.text.Name;
import org.liancun.text.Names;

/** What the entries of a model are called. */
public final class ModelNames {
    private ModelNames() {}

    /** Returns what the entries are called in any year, by their ids. */
    public static Names of(Projection projection) {
        return projection.years().stream().map(year -> of(year.model())).reduce(Names.NONE, Names::plus);
    }

    /** Returns the names of parties, drivers, activities, mechanisms and pots by their ids; of two with one id, the earlier. */
    public static Names of(Model model) {
        Map<String, Name> names = new TreeMap<>();
        model.in(Section.PARTIES).list().forEach(party -> names.putIfAbsent(party.id(), party.name()));
        model.in(Section.DRIVERS).list().forEach(driver -> names.putIfAbsent(driver.id(), driver.name()));
        model.in(Section.ACTIVITIES).list().forEach(activity -> names.putIfAbsent(activity.id(), activity.name()));
        model.in(Section.MECHANISMS).list().forEach(mechanism -> names.putIfAbsent(mechanism.id(), mechanism.name()));
        model.in(Section.POTS).list().forEach(pot -> names.putIfAbsent(pot.id(), pot.name()));
        return Names.of(names);
    }
}

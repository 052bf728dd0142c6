// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.liancun.text.Nearest;

/** How some indicators are read off the years of an outlook. Immutable and thread-safe. */
final class Readings {
    private static final Reading NOTHING = totals -> 0;

    private final Reading[][] byYear;

    private Readings(Reading[][] byYear) {
        this.byYear = byYear;
    }

    /**
     * Obtains the readings of some years; where a year does not know what is asked for, there is none of it: 0.
     *
     * @throws IllegalArgumentException if no year knows what an indicator asks for
     */
    static Readings of(List<Model> models, List<Indicator> indicators) {
        Reading[][] byYear = new Reading[models.size()][indicators.size()];
        for (int i = 0; i < indicators.size(); i++) {
            boolean known = false;
            for (int year = 0; year < byYear.length; year++) {
                Optional<Reading> reading = indicators.get(i).on(models.get(year));
                byYear[year][i] = reading.orElse(NOTHING);
                known |= indicators.get(i).isIn(models.get(year));
            }
            if (!known) {
                throw unknown(indicators.get(i), models);
            }
        }
        return new Readings(byYear);
    }

    private static IllegalArgumentException unknown(Indicator indicator, List<Model> models) {
        String id = indicator.id();
        String key = id.substring(id.indexOf('/') + 1);
        TreeSet<String> known = new TreeSet<>();
        for (Section<?> section : List.of(Section.PARTIES, Section.DRIVERS, Section.ACTIVITIES, Section.POTS)) {
            models.forEach(model -> known.addAll(model.in(section).keys()));
        }
        for (Model model : models) {
            for (PotRule pot : model.in(Section.POTS).list()) {
                PotBalance.accounts(model, pot).forEach(account -> known.add(pot.id() + "/" + account));
            }
        }
        return new IllegalArgumentException(
                "Indicator must be of something in the model, but was " + id + Nearest.advice(key, known));
    }

    /** Writes the numbers of a year in its place of a row. */
    void write(int year, YearTotals totals, long[] row) {
        Reading[] readings = byYear[year];
        int at = year * readings.length;
        for (int i = 0; i < readings.length; i++) {
            row[at + i] = readings[i].of(totals);
        }
    }

    /** Returns how many numbers there are in a row. */
    int width() {
        return byYear.length == 0 ? 0 : byYear.length * byYear[0].length;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.activity.Driver;
import org.liancun.activity.Millionths;
import org.liancun.chance.Mode;
import org.liancun.chance.Uncertainty;
import org.liancun.money.Ratio;

/** The drivers of one year, and what draws make of them; in the order of their ids, in millionths. */
final class Drivers {
    /** The draws of a projection in which everything is as expected. */
    static final long[] AS_EXPECTED = {};

    private final List<String> ids;
    private final long[] expected;
    private final boolean[] isFactor;
    private final boolean[] isStep;
    private final int[] places;
    private final int offset;

    private Drivers(List<String> ids, long[] expected, boolean[] isFactor, boolean[] isStep, int[] places, int offset) {
        this.ids = ids;
        this.expected = expected;
        this.isFactor = isFactor;
        this.isStep = isStep;
        this.places = places;
        this.offset = offset;
    }

    /**
     * Obtains the drivers of a year.
     *
     * @param nth which year of the outlook it is, counted from 0
     */
    static Drivers of(Model model, int year, int nth) {
        List<Driver> drivers = model.in(Section.DRIVERS).list();
        List<String> ids = model.in(Section.DRIVERS).keys();
        List<Uncertainty> uncertain = model.in(Section.UNCERTAINTIES).list();
        boolean[] isFactor = new boolean[uncertain.size()];
        boolean[] isStep = new boolean[uncertain.size()];
        for (int i = 0; i < isFactor.length; i++) {
            isFactor[i] = uncertain.get(i).mode() == Mode.FACTOR;
            isStep[i] = !isFactor[i] && uncertain.get(i).course().isOnTop();
        }
        return new Drivers(
                ids,
                drivers.stream()
                        .mapToLong(driver -> Millionths.of(driver.in(year)))
                        .toArray(),
                isFactor,
                isStep,
                uncertain.stream().mapToInt(each -> ids.indexOf(each.driver())).toArray(),
                nth * uncertain.size());
    }

    int count() {
        return expected.length;
    }

    /** Writes the numbers of a run, of which the draws of all years stand in one array. */
    void write(long[] draws, long[] numbers) {
        System.arraycopy(expected, 0, numbers, 0, expected.length);
        for (int i = 0; i < places.length && draws.length > 0; i++) {
            long draw = draws[offset + i];
            int place = places[i];
            long level = isStep[i] ? Math.addExact(expected[place], draw) : draw;
            numbers[place] = isFactor[i] ? Millionths.times(expected[place], draw) : level;
        }
    }

    /** Returns the numbers of a run by id. */
    SortedMap<String, Ratio> values(long[] draws) {
        long[] numbers = new long[expected.length];
        write(draws, numbers);
        SortedMap<String, Ratio> values = new TreeMap<>();
        for (int i = 0; i < numbers.length; i++) {
            values.put(ids.get(i), Millionths.ratio(numbers[i]));
        }
        return values;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.util.ArrayList;
import java.util.List;

/** The arrays of a program, on which one run is worked out after the other. For one thread at a time. */
public final class Runner {
    private final List<WorkingYear> years;
    private final DrawnYears drawn;
    private final Readings readings;
    private final long[] draws;

    Runner(List<CompiledYear> years, DrawnYears drawn, Readings readings) {
        this.years = new ArrayList<>();
        this.drawn = drawn;
        this.readings = readings;
        this.draws = drawn.room();
        years.forEach(year -> this.years.add(year.working(this.years)));
    }

    /**
     * Works a run out.
     *
     * @param run which run; any number
     * @param row where the numbers are written, {@link Program#width} of them
     * @throws IllegalArgumentException if an agreement refuses a pot; the message names year and pot
     * @throws ArithmeticException if an amount does not fit
     */
    public void run(long run, long[] row) {
        drawn.draw(run, draws);
        work(draws, row);
    }

    /**
     * Works out what happens with all drivers as expected.
     *
     * @throws IllegalArgumentException as {@link #run}
     * @throws ArithmeticException if an amount does not fit
     */
    public void expected(long[] row) {
        work(Drivers.AS_EXPECTED, row);
    }

    private void work(long[] numbers, long[] row) {
        for (int i = 0; i < years.size(); i++) {
            WorkingYear year = years.get(i);
            year.work(numbers);
            readings.write(i, year.totals(), row);
        }
    }
}

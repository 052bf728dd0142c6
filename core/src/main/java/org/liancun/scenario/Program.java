// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liancun.chance.Draws;

/**
 * An outlook compiled to arithmetic on arrays, for many runs: the numbers of some indicators without reasons.
 *
 * <p>Every number is the one that {@link Projection#row} gives for the same run, to the fen and the millionth. Whoever wants to know
 * why projects that run. Immutable and thread-safe; each thread has a runner of its own.
 */
public final class Program {
    private final List<Indicator> indicators;
    private final List<CompiledYear> years;
    private final DrawnYears drawn;
    private final Readings readings;

    private Program(List<Indicator> indicators, List<CompiledYear> years, DrawnYears drawn, Readings readings) {
        this.indicators = indicators;
        this.years = years;
        this.drawn = drawn;
        this.readings = readings;
    }

    /**
     * Compiles an outlook.
     *
     * @throws IllegalArgumentException if a driver is not known in a year, an effect or a factor names something that is not there, or
     *     an indicator asks for something that is known in no year, or an agreement reinvests: what its parties hold then depends on
     *     its books
     */
    public static Program compile(Outlook outlook, Draws draws, List<Indicator> indicators) {
        List<CompiledYear> years = new ArrayList<>();
        Map<String, Integer> latest = new HashMap<>();
        outlook.models().forEach((year, model) -> {
            YearInputs inputs = new YearInputs(model, year, years.size());
            years.add(CompiledYear.of(inputs, latest));
            int nth = years.size() - 1;
            inputs.pots().forEach(pot -> latest.put(pot.id(), nth));
        });
        List<Indicator> all = ImmutableList.copyOf(indicators);
        return new Program(
                all,
                ImmutableList.copyOf(years),
                new DrawnYears(outlook, draws),
                Readings.of(List.copyOf(outlook.models().values()), all));
    }

    /** Returns the indicators in the order in which they stand for each year. */
    public List<Indicator> indicators() {
        return indicators;
    }

    /** Returns the years in order. */
    public List<Integer> years() {
        return years.stream().map(CompiledYear::year).toList();
    }

    /** Returns how many numbers a row has: those of the first year in the order of the indicators, then those of the next. */
    public int width() {
        return readings.width();
    }

    /** Returns a runner, for one thread at a time. */
    public Runner runner() {
        return new Runner(years, drawn, readings);
    }

    /** Returns how many years and indicators there are. */
    @Override
    public String toString() {
        return "Program of " + years.size() + " years, " + indicators.size() + " indicators";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.activity.Driver;
import org.liancun.activity.Escalation;
import org.liancun.chance.Mode;
import org.liancun.chance.Uncertainty;
import org.liancun.comparison.Input;
import org.liancun.comparison.Morris;
import org.liancun.comparison.Sobol;
import org.liancun.comparison.Tornado;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.scenario.Indicator;
import org.liancun.scenario.Model;
import org.liancun.scenario.Outlook;
import org.liancun.scenario.Projection;
import org.liancun.scenario.Section;
import org.liancun.text.Nearest;

/**
 * How far what is uncertain moves an amount of one year (敏感性分析): the way from an outlook to {@link Tornado}, {@link Morris} and
 * {@link Sobol}.
 *
 * <p>An input is called by its driver and moves it in all years alike: an uncertain factor is 1 as expected; an uncertain value is that of
 * the year asked for, and the other years go up or down by as much. What is not moved is as expected. House definition. Immutable and
 * thread-safe.
 *
 * @param outlook what is projected
 * @param figure what is asked, an amount of money
 * @param year the year whose amount it is
 */
public record Sensitivity(Outlook outlook, Indicator figure, int year) {
    /**
     * Checks that there is such an amount.
     *
     * @throws IllegalArgumentException if the figure is no amount of money, or the year none of the outlook
     */
    public Sensitivity {
        requireNonNull(figure, "figure");
        outlook.in(year);
        if (!figure.unit().equals(Unit.YUAN)) {
            throw new IllegalArgumentException(
                    "Figure must be an amount of money, but " + figure.id() + " was in " + figure.unit());
        }
    }

    /**
     * Returns an input for each driver that is uncertain: from the value that a part of all draws does not exceed to the one that the
     * same part exceeds, and as far as to what is expected. Of a driver that walks it is one step. A driver that does not vary is left
     * out.
     *
     * @param tail the part, such as 10 %
     * @throws IllegalArgumentException if the part is not above 0 and below a half
     * @throws ArithmeticException if a value does not fit; the message names the driver
     */
    public List<Input> inputs(Ratio tail) {
        if (tail.compareTo(Ratio.ONE.minus(tail)) >= 0) {
            throw new IllegalArgumentException("Part of draws on each side must be below 50%, but was " + tail);
        }
        List<Input> inputs = new ArrayList<>();
        for (Uncertainty each : outlook.in(year).in(Section.UNCERTAINTIES).list()) {
            Ratio base = expected(each);
            Ratio low = drawn(each, tail).min(base);
            Ratio high = drawn(each, Ratio.ONE.minus(tail)).max(base);
            if (!low.equals(high)) {
                inputs.add(new Input(each.driver(), low, base, high));
            }
        }
        return inputs;
    }

    /**
     * Returns the amount where some inputs are moved: the function to hand to {@link Morris#of} or {@link Sobol#of}.
     *
     * @throws IllegalArgumentException if an input is no uncertain driver, or as {@link Projection#of(Outlook)}
     * @throws IllegalStateException if the figure is not defined
     */
    public Money of(Map<String, Ratio> inputs) {
        Map<String, Uncertainty> known = new TreeMap<>();
        outlook.in(year).in(Section.UNCERTAINTIES).list().forEach(each -> known.put(each.driver(), each));
        Nearest.requireKnown("Uncertain driver", inputs.keySet(), known.keySet());
        Map<Model, Model> moved = new IdentityHashMap<>();
        SortedMap<Integer, Model> models = new TreeMap<>(outlook.models().headMap(year + 1));
        models.replaceAll((in, model) -> moved.computeIfAbsent(model, same -> moved(same, known, inputs)));
        long[] row = Projection.of(new Outlook(models)).row(List.of(figure));
        long fen = row[row.length - 1];
        if (fen == Indicator.UNDEFINED) {
            throw new IllegalStateException("Figure must be defined, but " + figure.id() + " was not in " + year);
        }
        return Money.ofFen(fen);
    }

    /**
     * Returns how far each uncertain driver moves the amount by itself.
     *
     * @param tail as of {@link #inputs}
     * @throws IllegalArgumentException as {@link #inputs} and {@link #of}
     */
    public Tornado tornado(Ratio tail) {
        return Tornado.of(inputs(tail), this::of);
    }

    private Model moved(Model model, Map<String, Uncertainty> known, Map<String, Ratio> inputs) {
        List<Driver> drivers = new ArrayList<>();
        for (Driver driver : model.in(Section.DRIVERS).list()) {
            Ratio input = inputs.get(driver.id());
            drivers.add(input == null ? driver : moved(model, driver, requireNonNull(known.get(driver.id())), input));
        }
        return model.with(Section.DRIVERS.of(drivers));
    }

    private Driver moved(Model model, Driver driver, Uncertainty uncertain, Ratio input) {
        SortedMap<Integer, Ratio> values = new TreeMap<>();
        outlook.models().headMap(year + 1).forEach((in, holds) -> {
            if (holds == model) {
                Ratio value = driver.in(in);
                boolean isFactor = uncertain.mode() == Mode.FACTOR;
                values.put(in, isFactor ? value.times(input) : value.plus(input).minus(expected(uncertain)));
            }
        });
        return new Driver(driver.id(), driver.name(), driver.unit(), values, Escalation.NONE, driver.source());
    }

    /** Returns the factor or value that a part of all draws does not exceed; steps are added to what is expected. */
    private Ratio drawn(Uncertainty uncertain, Ratio part) {
        try {
            Ratio drawn = uncertain.distribution().quantile(part);
            boolean isStep =
                    uncertain.mode() == Mode.VALUE && uncertain.course().isOnTop();
            return isStep ? expected(uncertain).plus(drawn) : drawn;
        } catch (ArithmeticException large) {
            throw new ArithmeticException("Driver " + uncertain.driver() + ": " + large.getMessage());
        }
    }

    private Ratio expected(Uncertainty uncertain) {
        return uncertain.mode() == Mode.FACTOR
                ? Ratio.ONE
                : outlook.in(year).in(Section.DRIVERS).get(uncertain.driver()).in(year);
    }

    /** Returns figure and year. */
    @Override
    public String toString() {
        return "Sensitivity of " + figure.id() + " in " + year;
    }
}

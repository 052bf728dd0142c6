// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import java.util.Arrays;
import java.util.List;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;

/**
 * Draws what is uncertain about the drivers of a model, for all years of a run at once (抽样器).
 *
 * <p>What comes out are millionths: of 1 for a factor, of the driver's unit for a value, rounded once, half up. The draw of a driver
 * that hangs together with no other, each year by itself, is its distribution {@linkplain Probability#at at} the
 * {@linkplain Draws#uniform draw} of run, driver and year. Where correlated drivers have different courses, the correlation is that of
 * what is new in each year.
 *
 * <p>Immutable and thread-safe.
 */
public final class Sampler {
    private final Lane[] lanes;
    private final int firstYear;
    private final int years;

    private Sampler(Lane[] lanes, int firstYear, int years) {
        this.lanes = lanes;
        this.firstYear = firstYear;
        this.years = years;
    }

    /**
     * Obtains the sampler of some years, both included.
     *
     * @throws IllegalArgumentException if a driver stands twice, a correlated one is not uncertain, or the years are out of order
     */
    public static Sampler of(
            Draws draws, List<Uncertainty> uncertainties, Correlation correlation, int firstYear, int lastYear) {
        Ids.requireOnce(uncertainties, Uncertainty::driver, "Uncertain driver");
        List<String> drivers = uncertainties.stream().map(Uncertainty::driver).toList();
        Nearest.requireKnown("Correlated driver", correlation.drivers(), drivers);
        if (lastYear < firstYear) {
            throw new IllegalArgumentException(
                    "Last year must not be before the first, " + firstYear + ", but was " + lastYear);
        }
        int[] places = correlation.drivers().stream().mapToInt(drivers::indexOf).toArray();
        double[][] triangle = correlation.triangle();
        Lane[] lanes = new Lane[drivers.size()];
        for (int i = 0; i < lanes.length; i++) {
            int row = correlation.drivers().indexOf(drivers.get(i));
            lanes[i] = row < 0
                    ? Lane.apart(uncertainties.get(i), draws, i)
                    : Lane.of(uncertainties.get(i), draws, Arrays.copyOf(places, row + 1), triangle[row]);
        }
        return new Sampler(lanes, firstYear, Math.addExact(Math.subtractExact(lastYear, firstYear), 1));
    }

    /** Returns how many drivers are drawn. */
    public int count() {
        return lanes.length;
    }

    /** Returns how many years are drawn. */
    public int years() {
        return years;
    }

    /**
     * Draws a run into an array: the drivers of the first year in their order, then those of the next.
     *
     * @param millionths room for {@link #years} × {@link #count} numbers
     * @throws ArithmeticException if a number does not fit 64 bits
     */
    public void draw(long run, long[] millionths) {
        int count = lanes.length;
        double[] uniform = new double[count];
        double[] fresh = new double[count];
        double[] scores = new double[count];
        double[] values = Arrays.stream(lanes).mapToDouble(Lane::start).toArray();
        for (int year = 0; year < years; year++) {
            for (int i = 0; i < count; i++) {
                uniform[i] = lanes[i].draws().uniform(run, firstYear + year);
                fresh[i] = lanes[i].isApart() ? 0 : Scores.at(uniform[i]);
            }
            for (int i = 0; i < count; i++) {
                Lane lane = lanes[i];
                if (!lane.isApart()) {
                    scores[i] = year == 0 ? lane.score(fresh) : lane.score(scores[i], fresh);
                }
                double draw = lane.function().applyAsDouble(lane.isApart() ? uniform[i] : scores[i]);
                values[i] = lane.value(values[i], draw);
                millionths[year * count + i] = lane.millionths(values[i], run, firstYear + year);
            }
        }
    }
}

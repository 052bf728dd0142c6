// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.liancun.chance.Draws;
import org.liancun.chance.Tally;
import org.liancun.money.Ratio;
import org.liancun.scenario.Indicator;
import org.liancun.text.Ids;

/**
 * What the runs of a study came to so far (研究结果), and at the same time the checkpoint from which it can be continued.
 *
 * <p>Runs in which a figure has no value are not in its tally, so a tally may hold fewer numbers than there are runs. Results of
 * neighbouring runs {@linkplain #then add up} to that of all of them, bit for bit. Immutable and thread-safe.
 *
 * @param model the id of the model
 * @param draws what chance was drawn from
 * @param layout what was asked
 * @param done which runs are done
 * @param tallies what each number of the rows came to, in the order of the layout
 */
public record StudyResult(String model, Draws draws, RowLayout layout, DoneRuns done, List<Tally> tallies)
        implements Serializable {
    /**
     * Checks that the parts belong together.
     *
     * @throws IllegalArgumentException if they do not
     */
    public StudyResult {
        Ids.require(model, "Model id");
        requireNonNull(draws, "draws");
        tallies = ImmutableList.copyOf(tallies);
        require(tallies.size() == layout.width(), "Tallies of a study", layout.width(), tallies.size());
        if (done.count() > 0) {
            require(
                    done.firstRow().size() == layout.width(),
                    "Row of the first run",
                    layout.width(),
                    done.firstRow().size());
        }
        for (Tally tally : tallies) {
            if (tally.count() > done.count()) {
                throw new IllegalArgumentException("Tally of a study must hold at most a number of each of "
                        + done.count() + " runs, but held " + tally.count());
            }
        }
    }

    /**
     * Returns what a figure of a year came to.
     *
     * @throws IllegalArgumentException if the figure or the year was not asked
     */
    public Tally tally(Indicator figure, int year) {
        return tallies.get(layout.place(figure, year));
    }

    /**
     * Returns, year by year, the number that a part of all runs does not exceed: a line of a fan chart.
     *
     * @throws IllegalArgumentException if the figure was not asked or the part is not from 0 to 1
     * @throws IllegalStateException if the figure had no value in any run of a year
     */
    public List<Long> quantiles(Indicator figure, Ratio part) {
        return IntStream.rangeClosed(layout.firstYear(), layout.lastYear())
                .mapToObj(year -> tally(figure, year).quantile(part))
                .toList();
    }

    /**
     * Returns the result of these runs and of those after them.
     *
     * @throws IllegalArgumentException if the others are of another study or do not begin where these end
     */
    public StudyResult then(StudyResult next) {
        requireSame(next.model, next.draws, next.layout);
        return new StudyResult(model, draws, layout, done.then(next.done), together(tallies, next.tallies));
    }

    /** Returns model, runs, years and how many figures. */
    @Override
    public String toString() {
        return "Study of " + model + ": " + done + ", " + layout.firstYear() + " to " + layout.lastYear() + ", "
                + layout.figures().size() + " figures";
    }

    /** Returns the tallies of the numbers of both, one by one. */
    static List<Tally> together(List<Tally> some, List<Tally> others) {
        return IntStream.range(0, some.size())
                .mapToObj(i -> some.get(i).plus(others.get(i)))
                .toList();
    }

    void requireSame(String otherModel, Draws otherDraws, RowLayout otherLayout) {
        requireSame("model", model, otherModel);
        requireSame("seed", draws.seed(), otherDraws.seed());
        requireSame("figures and years", layout, otherLayout);
    }

    private static void requireSame(String what, Object one, Object other) {
        if (!one.equals(other)) {
            throw new IllegalArgumentException(
                    "Results must be of the same " + what + ", " + one + ", but were also of " + other);
        }
    }

    private static void require(boolean kept, String what, long expected, long was) {
        if (!kept) {
            throw new IllegalArgumentException(what + " must be " + expected + " in number, but were " + was);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Throwables;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.liancun.chance.Draws;
import org.liancun.chance.Tally;
import org.liancun.scenario.Indicator;
import org.liancun.scenario.Outlook;
import org.liancun.scenario.Program;
import org.liancun.scenario.Projection;

/**
 * Very many runs of one outlook (模拟研究): the same figures of every run, tallied.
 *
 * <p>A run is known by its number, from 0. What a run comes to follows from outlook, draws and number, so the result is the same bit
 * for bit with one thread or many, at one go or in parts, and every run can be {@linkplain #replay replayed} alone with all reasons.
 * Memory grows with the threads and the numbers of a row, not with the runs. Immutable and thread-safe.
 */
public final class Study {
    private static final int MOST_THREADS = 1_024;

    private final Outlook outlook;
    private final Draws draws;
    private final Program program;
    private final RowLayout layout;

    private Study(Outlook outlook, Draws draws, Program program, RowLayout layout) {
        this.outlook = outlook;
        this.draws = draws;
        this.program = program;
        this.layout = layout;
    }

    /**
     * Obtains a study.
     *
     * @throws IllegalArgumentException as {@link Program#compile}, or if a figure is asked twice
     */
    public static Study of(Outlook outlook, Draws draws, List<Indicator> figures) {
        RowLayout layout = new RowLayout(figures, outlook.firstYear(), outlook.lastYear());
        return new Study(outlook, draws, Program.compile(outlook, draws, figures), layout);
    }

    /** Returns where the numbers of a run stand. */
    public RowLayout layout() {
        return layout;
    }

    /** Works out so many runs, from run 0 on, on all processors. */
    public StudyResult run(long runs) {
        return run(0, runs, ForkJoinPool.getCommonPoolParallelism() + 1, StudyWatch.NONE);
    }

    /**
     * Works out some runs.
     *
     * @param from the first run
     * @param until the first run after them
     * @param threads how many threads work, at most 1,024
     * @param watch who looks on
     * @return what the runs came to, or those before somebody said stop
     * @throws IllegalArgumentException if the runs are out of order or the threads out of range
     * @throws RunWithoutResult if a run has none; it names the first such run and why, and keeps what those before came to
     */
    public StudyResult run(long from, long until, int threads, StudyWatch watch) {
        DoneRuns.requireInOrder(from, until);
        if (threads < 1 || threads > MOST_THREADS) {
            throw new IllegalArgumentException(
                    "Threads of a study must be from 1 to " + MOST_THREADS + ", but were " + threads);
        }
        InOrder order = new InOrder(requireNonNull(watch, "watch"), from, until);
        List<Worker> workers = IntStream.range(0, threads)
                .mapToObj(i -> new Worker(program, order, watch.rows()))
                .toList();
        work(workers, threads);
        order.failure().ifPresent(Throwables::throwIfUnchecked);
        StudyResult result = workers.stream()
                .map(Worker::tallies)
                .reduce(StudyResult::together)
                .map(tallies -> result(from, order.through(), tallies))
                .orElseThrow();
        if (order.refusal().isPresent()) {
            throw new RunWithoutResult(result, order.refusal().get());
        }
        return result;
    }

    /**
     * Goes on where a result ends. That the outlook is the same is known by the model's id and by the row of the first run, so a change
     * that leaves that row as it was goes unnoticed.
     *
     * @return what the runs of the result and those until the given one came to together
     * @throws IllegalArgumentException if the result is of another study, or as {@link #run(long, long, int, StudyWatch)}
     * @throws RunWithoutResult as {@link #run(long, long, int, StudyWatch)}, with the runs of the result too
     */
    public StudyResult resume(StudyResult before, long until, int threads, StudyWatch watch) {
        before.requireSame(outlook.in(outlook.firstYear()).id(), draws, layout);
        if (before.done().count() > 0
                && !before.done().firstRow().equals(row(before.done().from()))) {
            throw new IllegalArgumentException("Result must be of this study, but its run "
                    + before.done().from() + " came to something else. Was the model changed?");
        }
        try {
            return before.then(run(before.done().until(), until, threads, watch));
        } catch (RunWithoutResult cut) {
            throw new RunWithoutResult(before.then(cut.before()), requireNonNull(cut.getCause()));
        }
    }

    /** Returns one run with every reason. */
    public Projection replay(long run) {
        return Projection.of(outlook, draws, run);
    }

    /** Returns what one run comes to. */
    public List<Long> row(long run) {
        long[] row = new long[layout.width()];
        program.runner().run(run, row);
        return LongStream.of(row).boxed().toList();
    }

    private StudyResult result(long from, long until, List<Tally> tallies) {
        DoneRuns done = new DoneRuns(from, until, from == until ? List.of() : row(from));
        return new StudyResult(outlook.in(outlook.firstYear()).id(), draws, layout, done, tallies);
    }

    private static void work(List<Worker> workers, int threads) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            List<ForkJoinTask<?>> tasks = new ArrayList<>();
            workers.forEach(worker -> tasks.add(pool.submit(worker)));
            tasks.forEach(ForkJoinTask::join);
        } finally {
            pool.shutdown();
        }
    }

    /** Returns years and how many figures. */
    @Override
    public String toString() {
        return "Study of " + outlook.in(outlook.firstYear()).id() + ": " + layout.firstYear() + " to "
                + layout.lastYear() + ", " + layout.figures().size() + " figures";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import static java.util.Objects.requireNonNull;

import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/**
 * Who looks on while a study runs, or groups of villages are settled one after another (进度与取消). Nobody is called twice at once.
 *
 * <p>Immutable and thread-safe where its parts are.
 *
 * @param rows gets every row, in order
 * @param progress is told now and then how many runs or groups are done
 * @param stop is asked now and then whether to stop; what is done by then is kept
 */
public record StudyWatch(RowReader rows, LongConsumer progress, BooleanSupplier stop) {
    /** Nobody looks on. */
    public static final StudyWatch NONE = new StudyWatch((run, row) -> {}, runs -> {}, () -> false);

    /** Checks the parts. */
    public StudyWatch {
        requireNonNull(rows, "rows");
        requireNonNull(progress, "progress");
        requireNonNull(stop, "stop");
    }

    /** Returns the same with another reader of rows. */
    public StudyWatch reading(RowReader reader) {
        return new StudyWatch(reader, progress, stop);
    }

    /** Returns the same with another who is told how many runs or groups are done. */
    public StudyWatch telling(LongConsumer told) {
        return new StudyWatch(rows, told, stop);
    }

    /** Returns the same with another who is asked whether to stop. */
    public StudyWatch until(BooleanSupplier stopping) {
        return new StudyWatch(rows, progress, stopping);
    }
}

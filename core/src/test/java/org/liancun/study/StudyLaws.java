// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class StudyLaws {
    private static final Study STUDY = Orchards.study();
    private static final int RUNS = 200;
    private static final StudyResult WHOLE = STUDY.run(0, RUNS, 1, StudyWatch.NONE);

    @Property(tries = 300)
    void cuts_and_threads_make_no_difference(
            @ForAll @IntRange(min = 0, max = RUNS) int one,
            @ForAll @IntRange(min = 0, max = RUNS) int other,
            @ForAll @IntRange(min = 1, max = 4) int threads) {
        StudyResult first = STUDY.run(0, Math.min(one, other), threads, StudyWatch.NONE);
        StudyResult second = STUDY.resume(first, Math.max(one, other), 1, StudyWatch.NONE);

        assertThat(STUDY.resume(second, RUNS, threads, StudyWatch.NONE)).isEqualTo(WHOLE);
    }

    @Property(tries = 300)
    void parts_done_anywhere_add_up(
            @ForAll @IntRange(min = 0, max = RUNS) int cut, @ForAll @IntRange(min = 1, max = 4) int threads) {
        StudyResult tail = STUDY.run(cut, RUNS, threads, StudyWatch.NONE);

        assertThat(STUDY.run(0, cut, 1, StudyWatch.NONE).then(tail)).isEqualTo(WHOLE);
    }

    @Property(tries = 1_000)
    void a_run_replayed_is_the_row_of_the_study(@ForAll @IntRange(min = 0) int run) {
        assertThat(STUDY.replay(run).row(Orchards.FIGURES))
                .containsExactly(
                        STUDY.row(run).stream().mapToLong(Long::longValue).toArray());
    }
}

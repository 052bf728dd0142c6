// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

/** Thrown where a run of a study has no result (无结果的一次); what the runs before came to is not lost. */
public final class RunWithoutResult extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private final StudyResult before;

    RunWithoutResult(StudyResult before, Throwable reason) {
        super("Run " + before.done().until() + " must have a result, but had none: " + reason.getMessage(), reason);
        this.before = before;
    }

    /** Returns what the runs before came to; {@link Study#resume} meets the same run again. */
    public StudyResult before() {
        return before;
    }
}

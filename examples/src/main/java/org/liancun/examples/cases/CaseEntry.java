// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.cases;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.SortedSet;

/**
 * What the index says of a case. Immutable and thread-safe.
 *
 * @param id the case, which is also the name of its file without {@code .json}
 * @param checks how many numbers are checked
 * @param gaps the ids of the checks that are known to fail
 */
public record CaseEntry(String id, Grade grade, int checks, SortedSet<String> gaps) {
    /** Copies the gaps. */
    public CaseEntry {
        requireNonNull(id, "id");
        requireNonNull(grade, "grade");
        gaps = ImmutableSortedSet.copyOfSorted(gaps);
    }
}

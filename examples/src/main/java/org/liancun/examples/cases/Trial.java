// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.cases;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.liancun.dossier.Dossier;

/**
 * A case that was run. Immutable and thread-safe.
 *
 * @param checks every check, in the order of the file
 */
public record Trial(CaseEntry entry, Dossier dossier, List<Check> checks) {
    /** Copies the checks. */
    public Trial {
        requireNonNull(entry, "entry");
        requireNonNull(dossier, "dossier");
        checks = ImmutableList.copyOf(checks);
    }

    /** Runs a case. */
    public static Trial of(CaseEntry entry, Dossier dossier) {
        return new Trial(entry, dossier, Check.of(dossier));
    }

    /** Returns whether there are as many checks as the index says and exactly the known gaps are apart. */
    public boolean conforms() {
        return checks.size() == entry.checks() && gaps().equals(entry.gaps());
    }

    /** Returns the ids of the checks that fail. */
    public SortedSet<String> gaps() {
        return checks.stream()
                .filter(check -> !check.agrees())
                .map(Check::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}

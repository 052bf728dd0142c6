// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liancun.bands.Ranked;
import org.liancun.bands.Ranking;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Prompt;

/**
 * The grades of an assessment (考核等次). Immutable and thread-safe.
 *
 * @param grades the grades, at least one, the highest first; each name and each least score once
 */
public record Grading(List<Grade> grades) implements Serializable {
    /**
     * Puts the grades in order.
     *
     * @throws IllegalArgumentException if there is none, or a name or a least score stands twice
     */
    public Grading {
        grades = ImmutableList.sortedCopyOf(Comparator.comparing(Grade::least).reversed(), grades);
        if (grades.isEmpty()) {
            throw new IllegalArgumentException("Grading must have at least 1 grade, but had 0");
        }
        Ids.requireOnce(grades, Grade::name, "Grade");
        Ids.requireOnce(grades, grade -> grade.least().plain(), "Least score of a grade");
    }

    /** Obtains a grading. */
    public static Grading of(Grade... grades) {
        return new Grading(List.of(grades));
    }

    /** Returns the highest grade that a score earns, or nothing when it earns none. */
    public Optional<Grade> of(Ratio score) {
        return grades.stream()
                .filter(grade -> score.compareTo(grade.least()) >= 0)
                .findFirst();
    }

    /** Returns who of a ranking has each grade, the highest first; who earns none or has no rank stands nowhere. */
    public Map<Name, List<Ranked>> of(Ranking ranking) {
        return ImmutableMap.copyOf(Maps.transformValues(
                Maps.uniqueIndex(grades, Grade::name),
                grade -> ranking.ranked().stream()
                        .filter(each -> of(each.score()).equals(Optional.of(grade)))
                        .toList()));
    }

    /** Returns the grades, the highest first, in a line. */
    @Override
    public String toString() {
        return Prompt.line(String.join(", ", Lists.transform(grades, Grade::toString)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;

/**
 * The smallest change of an agreement that keeps everybody (最小调整).
 *
 * <p>Numbers are changed in steps, and all settings that are so many steps away are tried before any that is one step further. So the
 * answer is exact among the steps. House definition.
 */
public final class Keeping {
    /** The most settings that are tried. */
    public static final long MOST = 100_000;

    private Keeping() {}

    /**
     * Finds the smallest change of some numbers together. Among changes of equally many steps the one is taken whose first number is
     * lowest, then the second and so on.
     *
     * @param levers the numbers that may be changed, at least one
     * @param trial who would stay under an agreement with these numbers, by the ids of the levers
     * @throws IllegalArgumentException if no lever is given, one is given twice, or there could be more than {@value #MOST} settings
     */
    public static Remedy smallest(List<Lever> levers, Function<SortedMap<String, Ratio>, Stay> trial) {
        Ids.requireOnce(levers, lever -> lever.input().id(), "Lever");
        if (levers.isEmpty()) {
            throw new IllegalArgumentException("Levers must be at least 1, but were 0");
        }
        return new Settings(levers, trial).search();
    }

    /**
     * Finds the smallest change of each number alone: those that keep everybody first, fewest steps first, then by id.
     *
     * @throws IllegalArgumentException as {@link #smallest}
     */
    public static List<Remedy> eachAlone(List<Lever> levers, Function<SortedMap<String, Ratio>, Stay> trial) {
        Ids.requireOnce(levers, lever -> lever.input().id(), "Lever");
        List<Remedy> remedies = new ArrayList<>();
        levers.forEach(lever -> remedies.add(smallest(List.of(lever), trial)));
        remedies.sort(Comparator.comparing(Remedy::isFound)
                .reversed()
                .thenComparing(remedy -> remedy.isFound() ? remedy.steps() : 0)
                .thenComparing(remedy -> remedy.values().firstKey()));
        return List.copyOf(remedies);
    }
}

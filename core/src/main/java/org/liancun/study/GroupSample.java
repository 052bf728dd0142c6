// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.liancun.chance.Draws;

/**
 * Which groups of villages are looked at where there are too many to look at all.
 *
 * <p>Everybody, everybody but one, each village alone, and groups that each village joins or not by the toss of a coin. A toss is a
 * function of the seed, the number of the group and the village alone. Immutable and thread-safe.
 *
 * @param seed where the tosses begin
 * @param groups how many groups are tossed, not negative; those that come out twice or empty count too
 */
public record GroupSample(long seed, int groups) implements Serializable {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public GroupSample {
        if (groups < 0) {
            throw new IllegalArgumentException("Groups to look at must not be negative, but were " + groups);
        }
    }

    /** Returns the groups, each once, in the order in which they are to be looked at. */
    public Set<Set<String>> of(Collection<String> villages) {
        Set<String> all = new TreeSet<>(villages);
        Set<Set<String>> drawn = new LinkedHashSet<>();
        drawn.add(all);
        all.forEach(one -> drawn.add(Set.of(one)));
        all.forEach(one -> drawn.add(without(all, one)));
        Draws draws = Draws.of(seed);
        for (int group = 0; group < groups; group++) {
            Set<String> members = new TreeSet<>();
            for (String village : all) {
                if (draws.named(village).below(2, group, 0) == 1) {
                    members.add(village);
                }
            }
            drawn.add(members);
        }
        drawn.remove(Set.of());
        return drawn;
    }

    private static Set<String> without(Set<String> all, String one) {
        Set<String> others = new HashSet<>(all);
        others.remove(one);
        return others;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.liancun.text.Ids;
import org.liancun.text.Prompt;

/**
 * Who came into a list, who left it and who stayed (调入、调出), each in the order of ids. Immutable and thread-safe.
 *
 * @param entered who stands only in the later list
 * @param left who stood only in the earlier list
 * @param stayed who stands in both
 */
public record Turnover(SortedSet<String> entered, SortedSet<String> left, SortedSet<String> stayed)
        implements Serializable {
    /**
     * Checks that nobody stands twice.
     *
     * @throws IllegalArgumentException if somebody does
     */
    public Turnover {
        entered = ImmutableSortedSet.copyOfSorted(entered);
        left = ImmutableSortedSet.copyOfSorted(left);
        stayed = ImmutableSortedSet.copyOfSorted(stayed);
        List<String> all = new ArrayList<>();
        Iterables.addAll(all, Iterables.concat(entered, left, stayed));
        Ids.requireOnce(all, id -> id, "Id in a turnover");
    }

    /** Obtains the turnover from an earlier list to a later one. */
    public static Turnover between(Set<String> before, Set<String> after) {
        return new Turnover(
                ImmutableSortedSet.copyOf(Sets.difference(after, before)),
                ImmutableSortedSet.copyOf(Sets.difference(before, after)),
                ImmutableSortedSet.copyOf(Sets.intersection(before, after)));
    }

    /** Returns who is on the earlier list. */
    public SortedSet<String> before() {
        return ImmutableSortedSet.copyOf(Sets.union(stayed, left));
    }

    /** Returns who is on the later list. */
    public SortedSet<String> after() {
        return ImmutableSortedSet.copyOf(Sets.union(stayed, entered));
    }

    /** Returns numbers, then who entered and who left, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        entered.forEach(id -> lines.add("  + " + id));
        left.forEach(id -> lines.add("  - " + id));
        return Prompt.text(entered.size() + " entered, " + left.size() + " left, " + stayed.size() + " stayed", lines);
    }
}

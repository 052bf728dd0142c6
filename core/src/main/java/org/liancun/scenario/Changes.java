// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;
import org.liancun.text.Prompt;

/**
 * Changes one on top of the other (情景): each is applied to what those before it left.
 *
 * <p>Where no two {@linkplain Change#conflictsWith conflict}, their order makes no difference. Immutable and thread-safe.
 *
 * @param list the changes in the order in which they are applied
 */
public record Changes(List<Change> list) implements Serializable {
    /** No change. */
    public static final Changes NONE = new Changes(List.of());

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if two have one id
     */
    public Changes {
        list = ImmutableList.copyOf(list);
        Ids.requireOnce(list, Change::id, "Change");
    }

    /** Obtains changes in the order in which they are applied. */
    public static Changes of(Change... changes) {
        return new Changes(List.of(changes));
    }

    /**
     * Returns these changes and then others.
     *
     * @throws IllegalArgumentException if two have one id
     */
    public Changes and(Changes others) {
        return new Changes(
                ImmutableList.<Change>builder().addAll(list).addAll(others.list).build());
    }

    /**
     * Returns the changes with some ids alone, in their order here: the part of a package.
     *
     * @throws IllegalArgumentException if one is not among them
     */
    public Changes only(Set<String> ids) {
        Nearest.requireKnown("Change", ids, list.stream().map(Change::id).toList());
        return new Changes(
                list.stream().filter(change -> ids.contains(change.id())).toList());
    }

    /** Returns the changes that hold in a year, in order. */
    public Changes in(int year) {
        return new Changes(list.stream().filter(change -> change.holdsIn(year)).toList());
    }

    /** Returns each two that cannot both be meant, the earlier first. */
    public List<ChangeConflict> conflicts() {
        ImmutableList.Builder<ChangeConflict> conflicts = ImmutableList.builder();
        for (int i = 0; i < list.size(); i++) {
            for (int j = i + 1; j < list.size(); j++) {
                if (list.get(i).conflictsWith(list.get(j))) {
                    conflicts.add(new ChangeConflict(list.get(i), list.get(j)));
                }
            }
        }
        return conflicts.build();
    }

    /** Returns how many changes there are, then each, one a line, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        return Prompt.text(
                list.size() + (list.size() == 1 ? " change" : " changes"),
                list.stream().map(change -> "  " + change).toList());
    }
}

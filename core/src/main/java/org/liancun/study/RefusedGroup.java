// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Set;

/**
 * A group of villages that cannot be settled without the others (无法单独核算的组合). What it would get is not guessed. Immutable and
 * thread-safe.
 *
 * @param group the ids of its villages
 * @param reason what was refused
 */
public record RefusedGroup(Set<String> group, String reason) implements Serializable {
    /** Copies the group. */
    public RefusedGroup {
        group = ImmutableSortedSet.copyOf(group);
        requireNonNull(reason, "reason");
    }

    /** Returns the group and the reason. */
    @Override
    public String toString() {
        return "Group " + group + " must be settled without the others, but was refused: " + reason;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.liancun.money.Money;
import org.liancun.text.Ids;

/**
 * What a coalition gets, or must pay, by itself.
 *
 * <p>Immutable and thread-safe.
 *
 * @param coalition the members, in the order of their ids
 * @param amount in a game of gains what they get, in a game of costs what they pay
 */
public record Worth(Set<String> coalition, Money amount) implements Serializable {
    /** Copies the members. */
    public Worth {
        coalition = ImmutableSortedSet.copyOf(coalition);
    }

    /**
     * Obtains the worth of members in any order.
     *
     * @throws IllegalArgumentException if one stands twice or is no id
     */
    public static Worth of(Collection<String> members, Money amount) {
        return new Worth(Set.copyOf(Ids.once(List.copyOf(members), "Member of a coalition")), amount);
    }
}

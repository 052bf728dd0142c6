// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Set;
import org.liancun.money.Fraction;

/**
 * Two coalitions that show that a game lacks a property.
 *
 * <p>Immutable and thread-safe.
 *
 * @param one a coalition
 * @param other another
 * @param shortfall by how many fen the two fall short of what the property demands, positive
 */
public record Breach(Set<String> one, Set<String> other, Fraction shortfall) implements Serializable {
    /** Copies the sets. */
    public Breach {
        one = ImmutableSortedSet.copyOf(one);
        other = ImmutableSortedSet.copyOf(other);
    }

    /** Returns the two coalitions and the shortfall. */
    @Override
    public String toString() {
        return one + " and " + other + " fall short by " + Payoff.yuan(shortfall);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import java.io.Serializable;
import java.util.Collections;
import org.liancun.text.Ids;

/**
 * What districts are to be like: of even size before all, then with villages that are alike together. Immutable and thread-safe.
 *
 * @param measure the measure in which districts are to be even; empty to count villages
 * @param trait the trait in which the villages of a district are to be alike; empty for none
 */
public record Aim(String measure, String trait) implements Serializable {
    /** As many villages in each district. */
    public static final Aim EVEN = new Aim("", "");

    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if one breaks the rule of ids
     */
    public Aim {
        if (!measure.isEmpty()) {
            Ids.require(measure, "Measure of an aim");
        }
        if (!trait.isEmpty()) {
            Ids.require(trait, "Trait of an aim");
        }
    }

    /** Obtains the aim of districts that are even in a measure. */
    public static Aim even(String measure) {
        return new Aim(measure, "");
    }

    /** Returns the same aim, with villages together that share a word under a trait. */
    public Aim alike(String newTrait) {
        return new Aim(measure, newTrait);
    }

    /** Tells whether two villages share a word under the trait; never without a trait. */
    boolean isAlike(Profile one, Profile other) {
        return !trait.isEmpty() && !Collections.disjoint(one.words(trait), other.words(trait));
    }

    /** Returns how much of the measure a village has. */
    long size(Profile village) {
        return measure.isEmpty() ? 1 : village.amount(measure);
    }
}

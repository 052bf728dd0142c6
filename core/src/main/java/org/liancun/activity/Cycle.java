// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import java.io.Serializable;

/**
 * In which years an activity is on: every year, or in turn with others (轮作).
 *
 * <p>Every 2 years with 2024 as one of them is on in 2022, 2024, 2026. In the years between, the activity neither earns nor costs
 * anything. Immutable and thread-safe.
 *
 * @param every after how many years it is on again, at least 1
 * @param year one of its years
 */
public record Cycle(int every, int year) implements Serializable {
    /** On in every year. */
    public static final Cycle YEARLY = new Cycle(1, 0);

    /**
     * Checks the years.
     *
     * @throws IllegalArgumentException if it is on again after fewer than 1 year
     */
    public Cycle {
        if (every < 1) {
            throw new IllegalArgumentException("Years of a cycle must be at least 1, but were " + every);
        }
    }

    /** Tells whether the activity is on in a year. */
    public boolean isOn(int asked) {
        return Math.floorMod((long) asked - year, every) == 0;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.text.Ids;

/**
 * What is not known of one driver (不确定因素), such as the price of rice or the yield of a year.
 *
 * <p>The id of the driver names the draws. Immutable and thread-safe.
 *
 * @param driver the id of the driver
 * @param distribution what a single year is spread like
 * @param course how the years hang together
 * @param mode what a draw is to the driver
 */
public record Uncertainty(String driver, Probability distribution, Course course, Mode mode) implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id breaks the rule for ids
     */
    public Uncertainty {
        Ids.require(driver, "Id of an uncertain driver");
        requireNonNull(distribution, "distribution");
        requireNonNull(course, "course");
        requireNonNull(mode, "mode");
    }

    /** Obtains a driver whose value of each year is multiplied by a draw of its own. */
    public static Uncertainty factor(String driver, Probability distribution) {
        return new Uncertainty(driver, distribution, Course.eachYear(), Mode.FACTOR);
    }

    /** Obtains a driver whose value of each year is a draw of its own. */
    public static Uncertainty value(String driver, Probability distribution) {
        return new Uncertainty(driver, distribution, Course.eachYear(), Mode.VALUE);
    }

    /** Returns the same on another course. */
    public Uncertainty on(Course other) {
        return new Uncertainty(driver, distribution, other, mode);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import org.liancun.text.Ids;

/**
 * A stage that an affair reaches. Immutable and thread-safe.
 *
 * @param stage the stage
 * @param with the id of the chief, tier or office with whom the affair lies then
 * @param on the day
 */
public record AffairStep(AffairStage stage, String with, LocalDate on) implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id breaks the rule of ids
     */
    public AffairStep {
        requireNonNull(stage, "stage");
        Ids.require(with, "Who an affair lies with");
        requireNonNull(on, "on");
    }

    /** Returns text such as {@code "2024-05-03 RESOLVED with zuzhang"}. */
    @Override
    public String toString() {
        return on + " " + stage + " with " + with;
    }
}

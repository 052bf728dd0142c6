// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import org.liancun.text.Ids;

/**
 * A stage that a matter reaches. Immutable and thread-safe.
 *
 * @param stage the stage
 * @param with the id of the chief, tier or office with whom the matter lies then
 * @param on the day
 */
public record MatterStep(MatterStage stage, String with, LocalDate on) implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id breaks the rule of ids
     */
    public MatterStep {
        requireNonNull(stage, "stage");
        Ids.require(with, "Who a matter lies with");
        requireNonNull(on, "on");
    }

    /** Returns text such as {@code "2024-05-03 RESOLVED with zuzhang"}. */
    @Override
    public String toString() {
        return on + " " + stage + " with " + with;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.text.Clip;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * One tier of a command: a body and what it does.
 *
 * <p>Immutable and thread-safe.
 *
 * @param body the id of the body
 * @param act what the body does on its tier, for example 统筹 (coordinates)
 */
public record CommandStep(String body, Name act) implements Serializable {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id breaks the rule for ids
     */
    public CommandStep {
        Ids.require(body, "Body of a step");
        requireNonNull(act, "act");
    }

    /** Returns text such as {@code "county-committee 领导"}, shortened to 60 characters. */
    @Override
    public String toString() {
        return Clip.of(body + " " + act);
    }
}

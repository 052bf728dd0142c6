// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One of several settlements in a row under the same agreement. Immutable and thread-safe.
 *
 * @param pot what is divided
 * @param register the parties and what they hold
 */
public record Run(Pot pot, Register register) implements Serializable {
    /** Checks that both are there. */
    public Run {
        requireNonNull(pot, "pot");
        requireNonNull(register, "register");
    }

    /** Returns the day of the register. */
    public LocalDate day() {
        return register.asOf();
    }
}

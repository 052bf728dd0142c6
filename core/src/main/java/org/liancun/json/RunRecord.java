// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Books;
import org.liancun.sharing.Pot;
import org.liancun.sharing.Register;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Sharing;

/**
 * The record of one run (结算存证): rules, inputs, the library that settled it, and the result.
 *
 * <p>A record that stands is true: its constructor settles the inputs again and refuses any other result. Written by
 * {@link Json#write(RunRecord)} it carries a fingerprint of its text, so that whoever reads it on another machine knows that no byte
 * was changed. Immutable and thread-safe.
 *
 * @param library the version of the library that made the record, such as {@code "0.1.0"}
 * @param rules the agreement
 * @param pot what was divided, and what else was known of the period
 * @param register the parties and what they held
 * @param opening the books brought forward
 * @param result the settlement
 */
public record RunRecord(String library, Agreement rules, Pot pot, Register register, Books opening, Settlement result)
        implements Serializable {
    /** The version of this library. */
    public static final String LIBRARY = "0.1.0";

    /**
     * Settles again and compares.
     *
     * @throws IllegalArgumentException if the result is another one, saying where, or the inputs cannot be settled
     * @throws ArithmeticException if an amount does not fit
     */
    public RunRecord {
        requireNonNull(library, "library");
        requireNonNull(result, "result");
        Settlement again = Sharing.settle(rules, pot, register, opening);
        if (!again.equals(result)) {
            throw new IllegalArgumentException("Result of the run recorded by liancun " + library
                    + " must be what its inputs give under liancun " + LIBRARY + ", but "
                    + Deviation.between(again, result));
        }
    }

    /**
     * Settles a pot and records it.
     *
     * @throws IllegalArgumentException as {@link Sharing#settle(Agreement, Pot, Register, Books)}
     */
    public static RunRecord of(Agreement rules, Pot pot, Register register, Books opening) {
        Settlement result = Sharing.settle(rules, pot, register, opening);
        return new RunRecord(LIBRARY, rules, pot, register, opening, result);
    }

    /** Returns the fingerprint of the record: the SHA-256 of its text, in 64 hexadecimal digits. */
    public String fingerprint() {
        return RunFormat.fingerprint(this);
    }

    /** Returns agreement, day, pot and the beginning of the fingerprint. */
    @Override
    public String toString() {
        return "Run of " + rules.id() + " as of " + register.asOf() + ", " + pot.amount() + ", "
                + fingerprint().substring(0, 12);
    }
}

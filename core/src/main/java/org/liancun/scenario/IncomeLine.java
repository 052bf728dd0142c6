// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.money.Money;
import org.liancun.text.Prompt;

/**
 * One reason of a party's income of a year. Immutable and thread-safe.
 *
 * @param party the party
 * @param origin where it comes from: {@code "activities/rice"} for what it earned itself, {@code "pots/park/dividend"} for what a step
 *     of a settlement paid, {@code "passed/village"} for what it passed on into that pot
 * @param amount how much; negative for a loss, for what it paid in or passed on
 */
public record IncomeLine(String party, String origin, Money amount) implements Serializable {
    /** Checks that all parts are there. */
    public IncomeLine {
        requireNonNull(party, "party");
        requireNonNull(origin, "origin");
        requireNonNull(amount, "amount");
    }

    /** Returns party, amount and origin, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(party + " " + amount + " " + origin);
    }
}

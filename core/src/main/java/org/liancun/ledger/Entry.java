// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.money.Money;
import org.liancun.text.Clip;
import org.liancun.text.Ids;
import org.liancun.text.Prose;

/**
 * An amount that reached one recipient in one period (分录). A negative amount takes back an earlier one.
 *
 * <p>An entry is never altered: a correction is a second entry that takes back the first and a third that is right.
 * House definition. Immutable and thread-safe.
 *
 * @param recipient the id of whoever received it, for example a village
 * @param period when it was earned; both ends are known
 * @param account the id of the account it is booked on, for example {@code "501"}; what that means is said elsewhere
 * @param counterparty the id of whoever paid, {@code ""} where that is not stated
 * @param origin what made it due: ids joined by {@code /}, for example agreement and tier {@code "beicai/dividend"}, a
 *     venture or a project; {@code ""} where that is not stated
 * @param source where the amount comes from: a figure, a document, a line of a file
 * @param qualifier the word it was published with; the ones that say two bounds or none do not suit one amount
 */
public record Entry(
        String recipient,
        Period period,
        String account,
        Money amount,
        String counterparty,
        String origin,
        String source,
        Qualifier qualifier)
        implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if an id is not an id, the period has no beginning or no end, the source is blank or
     *     longer than {@value Prose#LONGEST} characters, or the qualifier does not speak of one number
     */
    public Entry {
        Ids.require(recipient, "Recipient of an entry");
        requireNonNull(period, "period");
        checkArgument(
                period.isClosed(),
                "Period of an entry of %s must have a beginning and an end, but was %s",
                recipient,
                period);
        Ids.require(account, "Account of an entry");
        requireNonNull(amount, "amount");
        if (!counterparty.isEmpty()) {
            Ids.require(counterparty, "Counterparty of an entry");
        }
        requireOrigin(origin);
        Prose.require(source, "Source of an entry of", recipient);
        checkArgument(!source.isBlank(), "Source of an entry of %s must not be blank", recipient);
        requireNonNull(qualifier, "qualifier");
        checkArgument(
                qualifier != Qualifier.BETWEEN && qualifier != Qualifier.UNBOUNDED,
                "Qualifier of an entry of %s must speak of one number, but was %s",
                recipient,
                qualifier);
    }

    /** Obtains an entry of an exact amount whose payer and origin are not stated. */
    public static Entry of(String recipient, Period period, String account, Money amount, String source) {
        return new Entry(recipient, period, account, amount, "", "", source, Qualifier.EXACT);
    }

    /** Returns the same entry with the amount of the other sign, which takes this one back. */
    public Entry reversed() {
        return new Entry(recipient, period, account, amount.negated(), counterparty, origin, source, qualifier);
    }

    private static void requireOrigin(String origin) {
        int start = 0;
        for (int slash = origin.indexOf('/'); slash >= 0; slash = origin.indexOf('/', start)) {
            requireStep(origin, start, slash);
            start = slash + 1;
        }
        if (!origin.isEmpty()) {
            requireStep(origin, start, origin.length());
        }
    }

    private static void requireStep(String origin, int from, int until) {
        if (!Ids.isId(origin, from, until)) {
            throw new IllegalArgumentException(
                    "Origin of an entry must be ids joined by '/', but was \"" + Clip.of(origin) + "\"");
        }
    }
}

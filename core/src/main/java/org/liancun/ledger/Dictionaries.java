// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import org.liancun.measure.Period;

/** What the numbers in the columns of a ledger stand for. Immutable and thread-safe. */
record Dictionaries(
        Dictionary<String> recipients,
        Dictionary<Period> periods,
        Dictionary<String> accounts,
        Dictionary<String> counterparties,
        Dictionary<String> origins,
        Dictionary<String> sources) {

    static final Dictionaries EMPTY = new Dictionaries(
            Dictionary.empty(),
            Dictionary.empty(),
            Dictionary.empty(),
            Dictionary.empty(),
            Dictionary.empty(),
            Dictionary.empty());

    /** Tells whether everything that keys look at has the same number here as in the others. */
    boolean startWith(Dictionaries others) {
        return recipients.startsWith(others.recipients)
                && periods.startsWith(others.periods)
                && accounts.startsWith(others.accounts)
                && counterparties.startsWith(others.counterparties)
                && origins.startsWith(others.origins);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.util.Optional;
import org.liancun.measure.Unit;
import org.liancun.text.Ids;
import org.liancun.text.Phrase;

/**
 * The balance of an account of a pot at the end of the year; zero if it was never touched. Immutable and thread-safe.
 *
 * @param pot the pot's id
 * @param account the account
 */
public record PotBalance(String pot, String account) implements Indicator {
    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if one breaks the rule of ids
     */
    public PotBalance {
        Ids.require(pot, "Pot of an indicator");
        Ids.require(account, "Account of an indicator");
    }

    @Override
    public String id() {
        return "balance/" + pot + "/" + account;
    }

    @Override
    public Phrase phrase() {
        return Phrase.of("%s的%s余额", "%2$s of %1$s", Phrase.same(pot), Phrase.same(account));
    }

    @Override
    public Unit unit() {
        return Unit.YUAN;
    }

    @Override
    public Optional<Reading> on(Model model) {
        return model.in(Section.POTS).has(pot) ? Optional.of(totals -> totals.balance(pot, account)) : Optional.empty();
    }
}

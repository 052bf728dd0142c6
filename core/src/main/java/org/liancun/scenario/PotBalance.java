// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.liancun.measure.Unit;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Mention;
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

    /** Tells whether there is such a pot, and an agreement or the books that it opens with know the account, or know it by party. */
    @Override
    public boolean isIn(Model model) {
        return model.in(Section.POTS)
                .find(pot)
                .map(rule -> accounts(model, rule).stream()
                        .anyMatch(known -> account.equals(known) || account.startsWith(known + ".")))
                .orElse(false);
    }

    /** Returns the accounts that a pot has or may have under any agreement of the model, since books outlive agreements. */
    static SortedSet<String> accounts(Model model, PotRule rule) {
        SortedSet<String> accounts =
                new TreeSet<>(rule.terms().opening().balances().keySet());
        for (Agreement agreement : model.in(Section.AGREEMENTS).list()) {
            for (Mention mention : agreement.mentions()) {
                if (mention.kind() == Mention.Kind.ACCOUNT) {
                    accounts.add(mention.id());
                }
            }
        }
        return accounts;
    }

    @Override
    public Optional<Reading> on(Model model) {
        return model.in(Section.POTS).has(pot) ? Optional.of(totals -> totals.balance(pot, account)) : Optional.empty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liancun.ledger.Entry;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Register;
import org.liancun.village.Party;

/**
 * Who earned what and how money is divided: published incomes, income entries, parties and their holdings, agreements
 * and the distributions made under them, each in the order given.
 *
 * <p>A section by itself promises nothing about its ids; {@link Dossier} checks the whole.
 *
 * <p>Immutable and thread-safe.
 */
public record Economy(
        List<PublishedIncome> published,
        List<Entry> entries,
        List<Party> parties,
        List<Holding> holdings,
        List<Agreement> agreements,
        List<Distribution> distributions)
        implements Serializable {

    /** Nothing earned and nothing divided. */
    public static final Economy NONE = new Economy(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Economy {
        published = ImmutableList.copyOf(published);
        entries = ImmutableList.copyOf(entries);
        parties = ImmutableList.copyOf(parties);
        holdings = ImmutableList.copyOf(holdings);
        agreements = ImmutableList.copyOf(agreements);
        distributions = ImmutableList.copyOf(distributions);
    }

    /** Returns the distribution of an id. */
    public Optional<Distribution> distribution(String id) {
        return distributions.stream()
                .filter(distribution -> distribution.id().equals(id))
                .findFirst();
    }

    /** Returns the agreement of an id. */
    public Optional<Agreement> agreement(String id) {
        return agreements.stream()
                .filter(agreement -> agreement.id().equals(id))
                .findFirst();
    }

    /** Returns the parties and what they hold on a day. */
    public Register register(LocalDate day) {
        return Register.asOf(day, parties, holdings);
    }

    /**
     * Returns the parties and what they hold on a day or over a period.
     *
     * @throws IllegalArgumentException as {@link RecordDate#register}
     * @throws IllegalStateException as {@link RecordDate#register}
     */
    public Register register(RecordDate asOf) {
        return asOf.register(parties, holdings);
    }

    /**
     * Settles a distribution under its agreement with the holdings of its day, the balances that earlier distributions
     * left, and what others pay into its pot.
     *
     * <p>The earlier ones are those of this economy under the same agreement and with the same standing, in the order
     * of their days; the first begins with its own opening balances. So a reserve that is full is not filled again, and
     * an illustration never changes what was published. On one day there is one such distribution where the agreement
     * carries balances, since a day has no order. Those that pay into the pot are of the same day or an earlier one.
     * House definition.
     *
     * @throws IllegalArgumentException if the agreement is not known, cannot divide a pot among these parties, or
     *     carries balances between two distributions of one day; if another than the first of a series has opening
     *     balances; if one that pays into the pot is not settled before
     * @throws IllegalStateException if a holding does not begin and end with a month when months count
     * @throws ArithmeticException if an amount does not fit
     */
    public Settled settle(Distribution distribution) {
        return Settling.one(this, distribution);
    }

    /** Returns the numbers of incomes, entries, parties, agreements and distributions. */
    @Override
    public String toString() {
        return published.size() + " published incomes, " + entries.size() + " entries, " + parties.size() + " parties, "
                + agreements.size() + " agreements, " + distributions.size() + " distributions";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Prompt;

/**
 * How the pot of every year comes about and under which agreement it is divided (收益池).
 *
 * <p>The pot is the profit of its activities, losses included, and what some parties received from pots settled before it.
 * Balances go from each year to the next. Immutable and thread-safe.
 *
 * @param id the pot's id
 * @param name what people call it
 * @param agreement the id of the agreement
 * @param parties the ids of the parties among whom the agreement divides, each once; none for all parties of the model
 * @param activities the ids of the activities whose profit goes in, each once
 * @param receipts what is passed on into it, each once
 * @param terms what else its settlements need to know
 * @param limits what some tiers may take of it; limits that are not kept are reported, and nothing is changed
 */
public record PotRule(
        String id,
        Name name,
        String agreement,
        List<String> parties,
        List<String> activities,
        List<Received> receipts,
        PotTerms terms,
        List<TierLimit> limits)
        implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if an id breaks the rule of ids or is listed twice, or the pot receives from itself
     */
    public PotRule {
        Ids.require(id, "Pot id");
        requireNonNull(name, "name");
        Ids.require(agreement, "Agreement of pot " + id);
        parties = Ids.once(parties, "Party of pot " + id);
        activities = Ids.once(activities, "Activity of pot " + id);
        receipts = ImmutableList.copyOf(receipts);
        Ids.requireOnce(receipts, receipt -> receipt, "Receipt of pot " + id);
        requireNonNull(terms, "terms");
        limits = ImmutableList.copyOf(limits);
        Ids.requireOnce(limits, TierLimit::id, "Limit of pot " + id);
        for (Received receipt : receipts) {
            if (receipt.pot().equals(id)) {
                throw new IllegalArgumentException(
                        "Pot " + id + " must receive from other pots, but received " + receipt);
            }
        }
    }

    /** Obtains a pot of some activities, named by its id, for all parties of the model. */
    public static PotRule of(String id, String agreement, String... activities) {
        return new PotRule(
                id, Name.of(id), agreement, List.of(), List.of(activities), List.of(), PotTerms.NONE, List.of());
    }

    /** Returns the same pot divided under another agreement. */
    public PotRule under(String other) {
        return new PotRule(id, name, other, parties, activities, receipts, terms, limits);
    }

    /** Returns the same pot divided among some parties. */
    public PotRule among(String... some) {
        return new PotRule(id, name, agreement, List.of(some), activities, receipts, terms, limits);
    }

    /** Returns the same pot into which receipts are passed on. */
    public PotRule receiving(Received... passedOn) {
        return new PotRule(id, name, agreement, parties, activities, List.of(passedOn), terms, limits);
    }

    /** Returns the same pot on other terms. */
    public PotRule on(PotTerms other) {
        return new PotRule(id, name, agreement, parties, activities, receipts, other, limits);
    }

    /** Returns the same pot within limits. */
    public PotRule within(TierLimit... allowed) {
        return new PotRule(id, name, agreement, parties, activities, receipts, terms, List.of(allowed));
    }

    /** Returns id, agreement and where the pot comes from, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(
                id + " under " + agreement + " from " + activities + (receipts.isEmpty() ? "" : " and " + receipts));
    }
}

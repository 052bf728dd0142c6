// SPDX-License-Identifier: Apache-2.0
package org.liancun.network;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liancun.money.Money;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Books;
import org.liancun.sharing.Mention;
import org.liancun.sharing.Register;
import org.liancun.sharing.Run;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Sharing;
import org.liancun.text.Nearest;
import org.liancun.village.Party;

/** Settles the hops of a network one after the other. Pure functions. */
public final class Networks {
    private Networks() {}

    /**
     * Settles a network with nothing brought forward in the books of any hop.
     *
     * @throws IllegalArgumentException as {@link #settle(Network, Map, Map)}
     */
    public static NetworkSettlement settle(Network network, Map<String, Run> runs) {
        return settle(network, runs, ImmutableMap.of());
    }

    /**
     * Settles a network.
     *
     * <p>The pot of a hop is the pot of its run, which is the money from outside, and what the hops it draws from paid its payer,
     * less what the payer paid into them. Each hop is settled as {@link Sharing#settle} does. What is neither
     * drawn by a hop nor remains is paid to its party for good.
     *
     * <p>A hop that would draw nothing for ever is refused: the payer has no line in a hop it draws from, though every tier there
     * was due, the agreement does not name the payer, and no part of it depends on what parties hold.
     *
     * @param runs for each hop the pot given from outside, which may be zero, and the register
     * @param books for each hop the balances brought forward; a hop without books has never been settled
     * @throws IllegalArgumentException if a hop has no run, a run or books are of no hop, a payer is not in the register of a hop it
     *     draws from or never paid by it, a party is not the same in two registers, or a hop cannot be settled
     * @throws ArithmeticException if an amount does not fit
     */
    public static NetworkSettlement settle(Network network, Map<String, Run> runs, Map<String, Books> books) {
        List<String> hops = network.hops().stream().map(Hop::id).toList();
        runs.keySet().forEach(hop -> requireKnown(hop, hops));
        books.keySet().forEach(hop -> requireKnown(hop, hops));
        requireRuns(hops, runs);
        requireSameParties(hops, runs);
        Map<String, Settlement> settled = new HashMap<>();
        for (Hop hop : network.hops()) {
            hop.from().forEach(from -> requirePayer(hop, from, run(runs, from).register()));
            Run run = run(runs, hop.id());
            Books brought = books.getOrDefault(hop.id(), Books.EMPTY);
            hop.from().forEach(from -> requirePaid(hop, network.hop(from), requireNonNull(settled.get(from), from)));
            Money drawn = NetworkSettlement.drawn(hop, settled);
            settled.put(hop.id(), Sharing.settle(hop.agreement(), run.pot().plus(drawn), run.register(), brought));
        }
        return new NetworkSettlement(network, ImmutableSortedMap.copyOf(settled));
    }

    private static Run run(Map<String, Run> runs, String hop) {
        return requireNonNull(runs.get(hop), hop);
    }

    private static void requireKnown(String hop, List<String> hops) {
        if (!hops.contains(hop)) {
            throw Network.unknown(hop, hops);
        }
    }

    private static void requireRuns(List<String> hops, Map<String, Run> runs) {
        for (String hop : hops) {
            if (!runs.containsKey(hop)) {
                throw new IllegalArgumentException(
                        "Hops must each have a run, even when nothing is given from outside, but " + hop + " had none");
            }
        }
    }

    private static void requirePayer(Hop hop, String from, Register register) {
        List<String> ids = register.parties().stream().map(Party::id).toList();
        if (!ids.contains(hop.payer())) {
            throw new IllegalArgumentException("Payer of hop " + hop.id() + " must be in the register of hop " + from
                    + ", from which it draws, but was " + hop.payer() + Nearest.advice(hop.payer(), ids));
        }
    }

    /** Checks that a payer has a line, unless the agreement may give it one another time. */
    private static void requirePaid(Hop hop, Hop from, Settlement settlement) {
        Set<String> paid = settlement.payments().keySet();
        boolean allDue = settlement.steps().stream().allMatch(settlement::isDue);
        if (!paid.contains(hop.payer()) && allDue && !mayPay(from.agreement(), hop.payer())) {
            throw new IllegalArgumentException("Payer of hop " + hop.id() + " must be paid by hop " + from.id()
                    + ", from which it draws, but " + hop.payer() + " has no line there"
                    + Nearest.advice(hop.payer(), paid));
        }
    }

    /** Tells whether an agreement names a party or pays by what parties hold. */
    private static boolean mayPay(Agreement agreement, String party) {
        return agreement.mentions().stream()
                .anyMatch(mention -> mention.kind() == Mention.Kind.MEASURE
                        || mention.kind() == Mention.Kind.PARTY && mention.id().equals(party));
    }
    /** Checks that an id means the same party wherever it stands; otherwise two would be paid as one. */
    private static void requireSameParties(List<String> hops, Map<String, Run> runs) {
        Map<String, Party> known = new HashMap<>();
        for (String hop : hops) {
            for (Party party : run(runs, hop).register().parties()) {
                Party other = known.putIfAbsent(party.id(), party);
                if (other != null && !other.equals(party)) {
                    throw new IllegalArgumentException("Party " + party.id()
                            + " must be the same in the registers of all hops, but was " + other + " and " + party);
                }
            }
        }
    }
}

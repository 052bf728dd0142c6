// SPDX-License-Identifier: Apache-2.0
package org.liancun.network;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.liancun.money.Money;
import org.liancun.sharing.Books;
import org.liancun.sharing.Line;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Step;
import org.liancun.text.Nearest;
import org.liancun.text.Prompt;
import org.liancun.text.TextTable;

/**
 * How the pots of a network were divided. What was given from outside is what parties keep and what remains, to the fen.
 *
 * <p>Given 100 from outside, a pool pays 60 to a village and 30 to a fund; the village pays 45 of its 60 to households: final
 * payments are 30 and 45, and 10 and 15 remain. Immutable and thread-safe.
 *
 * @param network the network
 * @param settlements the settlement of each hop, by the hop's id
 */
public record NetworkSettlement(Network network, SortedMap<String, Settlement> settlements) implements Serializable {
    /**
     * Checks that every hop is settled under its agreement.
     *
     * @throws IllegalArgumentException if one is not, or a settlement is of no hop
     */
    public NetworkSettlement {
        requireNonNull(network, "network");
        settlements = ImmutableSortedMap.copyOfSorted(settlements);
        for (Hop hop : network.hops()) {
            Settlement settlement = settlements.get(hop.id());
            String agreement = settlement == null ? "none" : settlement.agreement();
            if (!agreement.equals(hop.agreement().id())) {
                throw new IllegalArgumentException("Settlement of hop " + hop.id() + " must be of agreement "
                        + hop.agreement().id() + ", but was of " + agreement);
            }
        }
        if (settlements.size() > network.hops().size()) {
            settlements.keySet().forEach(network::hop);
        }
    }

    /**
     * Returns the settlement of a hop.
     *
     * @throws IllegalArgumentException if there is no such hop
     */
    public Settlement of(String hop) {
        return requireNonNull(settlements.get(network.hop(hop).id()), hop);
    }

    /**
     * Returns what a hop drew: what other hops paid its payer, less what the payer paid into them.
     *
     * @throws IllegalArgumentException if there is no such hop
     */
    public Money drawn(String hop) {
        return drawn(network.hop(hop), settlements);
    }

    /**
     * Returns what a hop was given from outside the network.
     *
     * @throws IllegalArgumentException if there is no such hop
     */
    public Money given(String hop) {
        return of(hop).pot().minus(drawn(hop));
    }

    /** Returns what all hops were given from outside. */
    public Money given() {
        return Money.sum(settlements.keySet().stream().map(this::given).toList());
    }

    /** Returns what remains undivided in all hops. */
    public Money remaining() {
        return Money.sum(
                settlements.values().stream().map(Settlement::remaining).toList());
    }

    /** Returns what each party is paid for good, in party order: all payments that no hop draws. */
    public SortedMap<String, Money> payments() {
        SortedMap<String, Money> payments = new TreeMap<>();
        settlements.forEach((hop, settlement) -> {
            Set<String> drawing = network.payersFedBy(hop);
            SortedMap<String, Money> paid = settlement.payments();
            Maps.filterKeys(paid, party -> !drawing.contains(party))
                    .forEach((party, amount) -> payments.merge(party, amount, Money::plus));
        });
        return ImmutableSortedMap.copyOfSorted(payments);
    }

    /** Returns the books to bring into the next settlement, by hop. */
    public SortedMap<String, Books> next() {
        return ImmutableSortedMap.copyOfSorted(Maps.transformValues(settlements, Settlement::next));
    }

    /**
     * Follows what a party is paid back to where the money came from, through at most 1,000 payments.
     *
     * @throws IllegalArgumentException if no hop has a line for the party, or more ways lead back from it
     */
    public Trace trace(String party) {
        List<Origin.Payment> payments = new Tracing(this).to(party);
        if (payments.isEmpty()) {
            SortedSet<String> paid = new TreeSet<>();
            settlements.values().forEach(each -> paid.addAll(each.payments().keySet()));
            throw new IllegalArgumentException("Party must have a line in network " + network.id() + ", but \"" + party
                    + "\" has none" + Nearest.advice(party, paid));
        }
        return new Trace(network.id(), party, payments);
    }

    /** Returns what is paid otherwise than in an earlier settlement, hop by hop and line by line, and why. */
    public NetworkDifference minus(NetworkSettlement earlier) {
        return new NetworkDifference(earlier, this);
    }

    /** Returns a table with a row for each hop in the order of settlement. */
    public TextTable table() {
        List<List<String>> rows = new ArrayList<>();
        network.hops().forEach(hop -> rows.add(row(hop.id(), given(hop.id()), drawn(hop.id()), of(hop.id()))));
        return new TextTable(List.of("hop", "given", "drawn", "paid", "remaining"), rows);
    }

    private static List<String> row(String hop, Money given, Money drawn, Settlement settlement) {
        return Stream.concat(
                        Stream.of(hop),
                        Stream.of(given, drawn, settlement.paid(), settlement.remaining())
                                .map(Money::toString))
                .toList();
    }

    /** Returns what was given, kept and what remains, then the hops, one a line, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        SortedMap<String, Money> payments = payments();
        String sum = ": " + given() + " = " + Money.sum(payments.values()) + " to " + payments.size() + " parties + "
                + remaining();
        String first = Prompt.cut(network.id(), Math.max(8, 80 - sum.length())) + sum;
        return Prompt.text(
                first,
                network.hops().stream()
                        .map(hop -> "  " + hop.id() + " "
                                + of(hop.id()).toString().lines().findFirst().orElse(""))
                        .toList());
    }

    static Money drawn(Hop hop, Map<String, Settlement> settled) {
        Money drawn = Money.ZERO;
        for (String from : hop.from()) {
            for (Step step : requireNonNull(settled.get(from), from).steps()) {
                for (Line line : step.lines()) {
                    drawn = line.party().equals(hop.payer()) ? drawn.plus(line.paid()) : drawn;
                }
            }
        }
        return drawn;
    }
}

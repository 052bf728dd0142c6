// SPDX-License-Identifier: Apache-2.0
package org.liancun.network;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.liancun.money.Money;
import org.liancun.sharing.Books;
import org.liancun.sharing.Difference;
import org.liancun.sharing.Settlement;
import org.liancun.text.Prompt;
import org.liancun.text.TextTable;

/**
 * What is paid otherwise in one settlement of a network than in another, and why.
 *
 * <p>A hop that only one of them has differs from a settlement of nothing. What a hop pays otherwise because it drew another amount
 * has that amount as its cause; why it drew another amount stands at the hop it drew from. Immutable and thread-safe.
 *
 * @param before the earlier settlement, or the one without what is tried
 * @param after the later settlement, or the one with it
 */
public record NetworkDifference(NetworkSettlement before, NetworkSettlement after) implements Serializable {
    /** Checks that both are there. */
    public NetworkDifference {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** Returns what differs in each hop in which the pot or a payment does, by the hop's id. */
    public SortedMap<String, Difference> hops() {
        SortedMap<String, Settlement> was = before.settlements();
        SortedMap<String, Settlement> is = after.settlements();
        ImmutableSortedMap.Builder<String, Difference> hops = ImmutableSortedMap.naturalOrder();
        for (String hop : ImmutableSortedSet.copyOf(Sets.union(was.keySet(), is.keySet()))) {
            Settlement old = was.get(hop);
            Settlement now = is.get(hop);
            if (old != null && now != null) {
                addUnlessSame(hops, hop, now.minus(old));
            } else if (now != null) {
                hops.put(hop, now.minus(nothing(now)));
            } else if (old != null) {
                hops.put(hop, nothing(old).minus(old));
            }
        }
        return hops.build();
    }

    private static Settlement nothing(Settlement like) {
        return new Settlement(like.agreement(), Money.ZERO, like.asOf(), List.of(), Money.ZERO, Books.EMPTY);
    }

    private static void addUnlessSame(
            ImmutableSortedMap.Builder<String, Difference> hops, String hop, Difference difference) {
        boolean samePot = difference.before().pot().equals(difference.after().pot());
        if (!samePot || !difference.changes().isEmpty()) {
            hops.put(hop, difference);
        }
    }

    /** Returns by how much each party is paid more for good, in party order; negative for less, none for no change. */
    public SortedMap<String, Money> byParty() {
        return Difference.byParty(before.payments(), after.payments());
    }

    /** Returns by how much more was given from outside: what all parties get more for good and what remains more. */
    public Money given() {
        return after.given().minus(before.given());
    }

    /** Returns by how much more remains in all hops. */
    public Money remaining() {
        return after.remaining().minus(before.remaining());
    }

    /** Returns a table with a row for each changed line, and what remains and the pot of each hop, the hop in front. */
    public TextTable table() {
        List<List<String>> rows = new ArrayList<>();
        hops().forEach((hop, difference) -> difference
                .table()
                .rows()
                .forEach(row ->
                        rows.add(Stream.concat(Stream.of(hop), row.stream()).toList())));
        return new TextTable(List.of("hop", "step", "party", "before", "after", "change"), rows);
    }

    /** Returns the change of what was given, then each hop with its changes, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        String first = "Given " + given() + " = " + Money.sum(byParty().values()) + " to "
                + byParty().size() + " parties + " + remaining() + " remaining";
        List<String> lines = new ArrayList<>();
        hops().forEach((hop, difference) -> {
            lines.add(hop + ":");
            difference.toString().lines().forEach(line -> lines.add("  " + line));
        });
        return Prompt.text(first, lines);
    }
}

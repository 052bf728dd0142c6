// SPDX-License-Identifier: Apache-2.0
package org.liancun.network;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.measure.Words;
import org.liancun.money.Money;
import org.liancun.text.Ids;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.text.Prompt;
import org.liancun.text.TextTable;

/**
 * Everything a network pays a party, followed back to where the money came from: from the household to the company's gross.
 *
 * <p>Payments add up to the total, and at every level the origins add up to what they are the origins of. What an earlier hop paid
 * stands wherever a way leads to it, each time with the part that went this way. Immutable and thread-safe.
 *
 * @param network the network's id
 * @param party the party's id
 * @param payments the payments to it, one for each line, in the order of hops and steps; at least one
 */
public record Trace(String network, String party, List<Origin.Payment> payments) implements Serializable {
    private static final List<String> HEADINGS =
            List.of("level", "amount", "from", "paid to", "hop", "step", "of a payment of");

    /**
     * Checks that every payment is the party's.
     *
     * @throws IllegalArgumentException if there is none, or one is another party's
     */
    public Trace {
        Ids.require(network, "Network id");
        Ids.require(party, "Party id");
        payments = ImmutableList.copyOf(payments);
        List<String> parties = payments.stream().map(Origin.Payment::party).toList();
        if (parties.isEmpty() || !parties.stream().allMatch(party::equals)) {
            throw new IllegalArgumentException(
                    "Trace of " + party + " must have payments to that party only, but had " + parties);
        }
    }

    /** Returns what the party is paid in all, drawn by another hop or not. */
    public Money total() {
        return Money.sum(payments.stream().map(Origin::amount).toList());
    }

    /** Returns how much of it came from outside the network, by the hop to which it was given. */
    public SortedMap<String, Money> outside() {
        SortedMap<String, Money> outside = new TreeMap<>();
        payments.stream()
                .flatMap(Origin::ends)
                .filter(Origin::isOutside)
                .forEach(end -> outside.merge(end.hop(), end.amount(), Money::plus));
        return outside;
    }

    /** Returns a table with a row for each payment and origin; origins stand below what they are origins of, one level deeper. */
    public TextTable table() {
        List<List<String>> rows = new ArrayList<>();
        payments.forEach(payment -> addRows(payment, 1, rows));
        return new TextTable(HEADINGS, rows);
    }

    private static void addRows(Origin origin, int level, List<List<String>> rows) {
        List<String> row = new ArrayList<>(List.of(String.valueOf(level)));
        row.addAll(origin.row());
        rows.add(row);
        origin.origins().forEach(deeper -> addRows(deeper, level + 1, rows));
    }

    /** Returns the total, then payments and origins, each level set in further, in a language and with names for the ids. */
    public String text(Names names, Locale locale) {
        Phrase first = Phrase.of(
                "%1$s从%2$s得%3$s",
                "%1$s gets %3$s from network %2$s", names.phrase(party), names.phrase(network), Words.of(total()));
        List<String> lines = new ArrayList<>();
        payments.forEach(payment -> addLines(payment, "  ", names, locale, lines));
        return Prompt.text(first.in(locale), lines);
    }

    private static void addLines(Origin origin, String indent, Names names, Locale locale, List<String> lines) {
        lines.add(indent + origin.phrase(names).in(locale));
        origin.origins().forEach(deeper -> addLines(deeper, indent + "  ", names, locale, lines));
    }

    /** Returns {@link #text} in English with ids for names, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        return text(Names.NONE, Locale.ENGLISH);
    }
}

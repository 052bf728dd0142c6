// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.function.IntFunction;
import org.liancun.measure.Period;

/**
 * Which group every recipient and every payer belongs to, in every period where that is dated. A row for each period, or a
 * single one; both tables have the groups of the second.
 */
record Members(boolean dated, Dictionaries of, Table recipients, Table payers) {
    private static final int MOST = 1 << 26;

    static Members none(boolean dated) {
        return new Members(dated, Dictionaries.EMPTY, Table.EMPTY, Table.EMPTY);
    }

    /** Returns the members for longer dictionaries; groups keep their numbers. */
    Members grown(Keys keys, Dictionaries longer) {
        boolean same = longer.recipients().size() == of.recipients().size()
                && longer.counterparties().size() == of.counterparties().size()
                && (!dated || longer.periods().size() == of.periods().size());
        if (same) {
            return this;
        }
        Table first = table(recipients, of.recipients(), labels(), keys, longer, longer.recipients());
        Table second = table(payers, of.counterparties(), first.labels(), keys, longer, longer.counterparties());
        return new Members(dated, longer, first, second);
    }

    List<String> labels() {
        return payers.labels();
    }

    /** Returns the place of an entry's recipient in its table. */
    int recipientAt(Chunk chunk, int row) {
        int party = chunk.recipients()[row];
        return dated ? party + chunk.periods()[row] * of.recipients().size() : party;
    }

    /** Returns the place of an entry's payer in its table. */
    int payerAt(Chunk chunk, int row) {
        int party = chunk.counterparties()[row];
        return dated ? party + chunk.periods()[row] * of.counterparties().size() : party;
    }

    /** Returns the name of the group of an entry's payer, which has one. */
    String payer(Chunk chunk, int row) {
        return labels().get(payers.groups()[payerAt(chunk, row)]);
    }

    /** Returns a table that goes on numbering groups after these labels, and asks the keys of what is new alone. */
    private Table table(
            Table before,
            Dictionary<String> known,
            List<String> labels,
            Keys keys,
            Dictionaries longer,
            Dictionary<String> parties) {
        int width = parties.size();
        int rows = dated ? longer.periods().size() : 1;
        int knownRows = dated ? of.periods().size() : 1;
        checkArgument(
                (long) rows * width <= MOST,
                "Pairs of a period and a party must be at most %s, but were %s",
                MOST,
                (long) rows * width);
        IntFunction<String> rule = code -> {
            int row = code / width;
            int party = code % width;
            if (row < knownRows && party < known.size()) {
                return before.label(row * known.size() + party);
            }
            Period period = dated ? longer.periods().value(row) : Period.ALWAYS;
            String id = parties.value(party);
            return id.isEmpty() ? Keys.NONE : keys.member(id, period);
        };
        return new Table(labels, new int[0], Table.EMPTY.refusals()).grown(rows * width, rule);
    }
}

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
        Table first = table(kept(recipients, labels()), keys, longer, longer.recipients());
        Table second = table(kept(payers, first.labels()), keys, longer, longer.counterparties());
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

    /** Returns a table without codes that numbers groups as the one before did; a dated one begins again at each row. */
    private Table kept(Table table, List<String> labels) {
        return dated
                ? new Table(labels, new int[0], Table.EMPTY.refusals())
                : new Table(labels, table.groups(), table.refusals());
    }

    private Table table(Table before, Keys keys, Dictionaries longer, Dictionary<String> parties) {
        int width = parties.size();
        long rows = dated ? longer.periods().size() : 1;
        checkArgument(
                rows * width <= MOST,
                "Pairs of a period and a party must be at most %s, but were %s",
                MOST,
                rows * width);
        IntFunction<String> rule = code -> {
            Period period = dated ? longer.periods().value(code / width) : Period.ALWAYS;
            String party = parties.value(code % width);
            return party.isEmpty() ? Keys.NONE : keys.member(party, period);
        };
        return before.grown((int) rows * width, rule);
    }
}

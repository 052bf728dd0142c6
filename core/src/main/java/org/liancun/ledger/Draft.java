// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liancun.measure.Period;

/** A batch in the making: entries go in one by one and become columns; dictionaries grow beside them. */
final class Draft {
    private static final int FIRST = 1 << 6;
    private static final int MOST = 1 << 16;

    private final Dictionary.Draft<String> recipients;
    private final Dictionary.Draft<Period> periods;
    private final Dictionary.Draft<String> accounts;
    private final Dictionary.Draft<String> counterparties;
    private final Dictionary.Draft<String> origins;
    private final Dictionary.Draft<String> sources;
    private final List<Chunk> full = new ArrayList<>();
    private Chunk open = Chunk.ofSize(FIRST);
    private int size;

    Draft(Dictionaries base) {
        recipients = new Dictionary.Draft<>(base.recipients());
        periods = new Dictionary.Draft<>(base.periods());
        accounts = new Dictionary.Draft<>(base.accounts());
        counterparties = new Dictionary.Draft<>(base.counterparties());
        origins = new Dictionary.Draft<>(base.origins());
        sources = new Dictionary.Draft<>(base.sources());
    }

    void add(Entry entry) {
        if (size == open.size()) {
            close();
        }
        open.recipients()[size] = recipients.code(entry.recipient());
        open.periods()[size] = narrow(periods, entry.period(), "periods");
        open.accounts()[size] = narrow(accounts, entry.account(), "accounts");
        open.amounts()[size] = entry.amount().fen();
        open.counterparties()[size] = counterparties.code(entry.counterparty());
        open.origins()[size] = origins.code(entry.origin());
        open.sources()[size] = sources.code(entry.source());
        open.qualifiers()[size] = (byte) entry.qualifier().ordinal();
        size++;
    }

    Batch batch(LocalDate day) {
        if (size > 0) {
            full.add(open.first(size));
        }
        return new Batch(day, full);
    }

    Dictionaries dictionaries() {
        return new Dictionaries(
                recipients.done(),
                periods.done(),
                accounts.done(),
                counterparties.done(),
                origins.done(),
                sources.done());
    }

    private void close() {
        full.add(open.first(size));
        open = Chunk.ofSize(Math.min(2 * size, Chunk.FULL));
        size = 0;
    }

    private static <T> char narrow(Dictionary.Draft<T> dictionary, T value, String what) {
        int code = dictionary.code(value);
        checkArgument(code < MOST, "Ledger must have at most %s different %s, but had more", MOST, what);
        return (char) code;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.list;
import static org.liancun.json.PotFormat.BALANCES;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.ID;

import java.util.List;
import org.liancun.sharing.Books;
import org.liancun.sharing.Journal;
import org.liancun.sharing.Restatement;
import org.liancun.sharing.Run;

/** How the journal of an agreement stands in a file: its runs with what was paid and what was due, and the open corrections. */
final class JournalFormat {
    static final Shape<Run> RUN = shape(
            field("pot", PotFormat.POT, Run::pot), field("register", RegisterFormat.REGISTER, Run::register), Run::new);

    static final Shape<Restatement> RESTATEMENT = shape(
            field("original", SettlementFormat.CONTENT, Restatement::original),
            field("corrected", SettlementFormat.CONTENT, Restatement::corrected),
            Restatement::new);

    static final Shape<Journal.Entry> ENTRY = shape(
            field("rules", AgreementFormat.AGREEMENT, Journal.Entry::rules),
            field("run", RUN, Journal.Entry::run),
            optional("corrections", list(RESTATEMENT), Journal.Entry::corrections, List.of()),
            field("paid", SettlementFormat.CONTENT, Journal.Entry::paid),
            field("due", SettlementFormat.CONTENT, Journal.Entry::due),
            Journal.Entry::new);

    static final Shape<Journal> CONTENT = shape(
            field("agreement", ID, Journal::agreement),
            optional(
                    "opening",
                    BALANCES.codec(),
                    journal -> BALANCES.in(journal.opening().balances()),
                    List.of()),
            optional("entries", list(ENTRY), Journal::entries, List.of()),
            optional("corrections", list(RESTATEMENT), Journal::corrections, List.of()),
            (agreement, opening, entries, corrections) ->
                    new Journal(agreement, new Books(BALANCES.map(opening)), entries, corrections));

    static final Format<Journal> FILE = Format.of(new Header("liancun-journal", 1), CONTENT);

    private JournalFormat() {}
}

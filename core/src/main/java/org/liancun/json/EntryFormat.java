// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.ID_OR_NONE;
import static org.liancun.json.Texts.MONEY;
import static org.liancun.json.Texts.PERIOD;

import java.util.Arrays;
import org.liancun.json.Scalar.Repeats;
import org.liancun.ledger.Entry;
import org.liancun.measure.Qualifier;

/** How an entry of a ledger stands in a file: an object on one line. */
final class EntryFormat {
    /** A text that many entries share, remembered so that it is kept once. */
    static final Scalar<String> SHARED_TEXT = new Scalar<>(Expected.TEXT, Repeats.OFTEN, text -> text, text -> text);

    /** The qualifiers that speak of one number. */
    static final Names<Qualifier> QUALIFIER = Names.of(
            Arrays.stream(Qualifier.values())
                    .filter(word -> word != Qualifier.BETWEEN && word != Qualifier.UNBOUNDED)
                    .toList(),
            Enum::name);

    /** The same in a table, where an empty cell says that the amount is exact. */
    static final Scalar<Qualifier> QUALIFIER_CELL = new Scalar<>(
            Expected.CELL_QUALIFIER,
            Repeats.OFTEN,
            text -> text.isEmpty() ? Qualifier.EXACT : Qualifier.valueOf(text),
            Qualifier::name);

    static final Shape<Entry> ENTRY = shape(
                    field("recipient", ID, Entry::recipient),
                    field("period", PERIOD, Entry::period),
                    field("account", ID, Entry::account),
                    field("amount", MONEY, Entry::amount),
                    optional("counterparty", ID_OR_NONE, Entry::counterparty, ""),
                    optional("origin", SHARED_TEXT, Entry::origin, ""),
                    field("source", SHARED_TEXT, Entry::source),
                    optional("qualifier", QUALIFIER, Entry::qualifier, Qualifier.EXACT),
                    Entry::new)
            .onOneLine();

    private EntryFormat() {}
}

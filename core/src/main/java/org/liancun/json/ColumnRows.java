// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liancun.json.Problem.Kind;
import org.liancun.ledger.Entry;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.money.Money;
import org.liancun.text.Nearest;

/** The rows of a table below the one that names the columns. */
final class ColumnRows implements Rows {
    private final EntryColumns columns;
    private final Iterator<TableRow> rows;
    private final List<String> header;
    private final CellReader<String> recipients;
    private final CellReader<Period> periods;
    private final CellReader<String> accounts;
    private final CellReader<Money> amounts;
    private final CellReader<String> counterparties;
    private final CellReader<String> origins;
    private final CellReader<String> sources;
    private final CellReader<Qualifier> qualifiers;
    private TableRow row;

    ColumnRows(EntryColumns columns, Iterator<TableRow> rows) {
        this.columns = columns;
        this.rows = rows;
        row = rows.hasNext() ? rows.next() : new TableRow(1, List.of());
        header = row.cells();
        List<Problem> wrong = new ArrayList<>();
        recipients = reader(EntryPart.RECIPIENT, Texts.ID, wrong);
        periods = reader(EntryPart.PERIOD, columns.periods(), wrong);
        accounts = reader(EntryPart.ACCOUNT, Texts.ID, wrong);
        amounts = reader(EntryPart.AMOUNT, columns.amounts(), wrong);
        counterparties = reader(EntryPart.COUNTERPARTY, Texts.ID_OR_NONE, wrong);
        origins = reader(EntryPart.ORIGIN, EntryFormat.SHARED_TEXT, wrong);
        sources = reader(EntryPart.SOURCE, EntryFormat.SHARED_TEXT, wrong);
        qualifiers = reader(EntryPart.QUALIFIER, EntryFormat.QUALIFIER_CELL, wrong);
        if (!wrong.isEmpty()) {
            throw new FormatException(wrong);
        }
    }

    @Override
    public @Nullable Entry next(Consumer<List<Problem>> bad) {
        while (rows.hasNext()) {
            row = rows.next();
            List<Problem> problems = new ArrayList<>(0);
            Entry entry = read(problems);
            if (entry != null) {
                return entry;
            }
            bad.accept(problems);
        }
        return null;
    }

    @Override
    public int line() {
        return row.line();
    }

    private <T> CellReader<T> reader(EntryPart part, Scalar<T> scalar, List<Problem> wrong) {
        String name = columns.header(part);
        if (columns.constants().containsKey(part)) {
            return CellReader.constant(columns.constants().getOrDefault(part, ""), name, scalar);
        }
        int place = header.indexOf(name);
        if (place < 0) {
            addMissing(part, name, wrong);
            return CellReader.constant("", name, scalar);
        }
        CellReader<T> reader = CellReader.at(place, name, scalar);
        int again = header.lastIndexOf(name);
        if (again > place) {
            wrong.add(new Problem(reader.pointer(), row.line(), again + 1, Kind.DUPLICATE_FIELD, "", "", ""));
        }
        return reader;
    }

    /** A column that may be missing is missed where another one that is not read seems to be meant. */
    private void addMissing(EntryPart part, String name, List<Problem> wrong) {
        List<String> unread =
                header.stream().filter(each -> !columns.isRead(each)).toList();
        String nearest = Nearest.to(name, unread).orElse("");
        if (!columns.isOptional(part) || !nearest.isEmpty()) {
            wrong.add(new Problem("", row.line(), 1, Kind.MISSING_FIELD, "", name, nearest));
        }
    }

    private @Nullable Entry read(List<Problem> problems) {
        if (row.cells().size() != header.size()) {
            String expected = header.size() + " cells, as many as the first row has";
            String had = String.valueOf(row.cells().size());
            problems.add(new Problem("", row.line(), 1, Kind.MISMATCH, had, expected, ""));
            return null;
        }
        String recipient = recipients.read(row, problems);
        Period period = periods.read(row, problems);
        String account = accounts.read(row, problems);
        Money amount = amounts.read(row, problems);
        String counterparty = counterparties.read(row, problems);
        String origin = origins.read(row, problems);
        String source = sources.read(row, problems);
        Qualifier qualifier = qualifiers.read(row, problems);
        if (recipient == null
                || period == null
                || account == null
                || amount == null
                || counterparty == null
                || origin == null
                || source == null
                || qualifier == null) {
            return null;
        }
        try {
            return new Entry(recipient, period, account, amount, counterparty, origin, source, qualifier);
        } catch (IllegalArgumentException broken) {
            problems.add(Reading.brokenRule(row.line(), broken));
            return null;
        }
    }
}

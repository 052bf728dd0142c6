// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.time.DateTimeException;
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
import org.liancun.text.Clip;
import org.liancun.text.Nearest;

/** The rows of a table below the one that names the columns. */
final class ColumnRows implements Rows {
    private static final EntryPart[] PARTS = EntryPart.values();
    private static final int NOWHERE = -1;

    private final EntryColumns columns;
    private final Iterator<TableRow> rows;
    private final List<String> header;
    private final int[] places = new int[PARTS.length];
    private final Memory memory = new Memory();
    private TableRow row;

    ColumnRows(EntryColumns columns, Iterator<TableRow> rows) {
        this.columns = columns;
        this.rows = rows;
        row = rows.hasNext() ? rows.next() : new TableRow(1, List.of());
        header = row.cells();
        List<Problem> missing = new ArrayList<>();
        for (EntryPart part : PARTS) {
            places[part.ordinal()] = place(part, missing);
        }
        if (!missing.isEmpty()) {
            throw new FormatException(missing);
        }
    }

    @Override
    public @Nullable Entry next(Consumer<List<Problem>> bad) {
        while (rows.hasNext()) {
            row = rows.next();
            List<Problem> problems = new ArrayList<>(0);
            Entry entry = read(problems);
            if (entry != null && problems.isEmpty()) {
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

    private int place(EntryPart part, List<Problem> missing) {
        String name = columns.header(part);
        int place = columns.constants().containsKey(part) ? NOWHERE : header.indexOf(name);
        if (place == NOWHERE && !columns.constants().containsKey(part) && !columns.isOptional(part)) {
            String nearest = Nearest.to(name, header).orElse("");
            missing.add(new Problem("", row.line(), 1, Kind.MISSING_FIELD, "", name, nearest));
        }
        return place;
    }

    private @Nullable Entry read(List<Problem> problems) {
        if (row.cells().size() != header.size()) {
            String expected = header.size() + " cells, as many as the first row has";
            String had = String.valueOf(row.cells().size());
            problems.add(new Problem("", row.line(), 1, Kind.MISMATCH, had, expected, ""));
            return null;
        }
        String recipient = cell(EntryPart.RECIPIENT, Texts.ID, problems);
        Period period = cell(EntryPart.PERIOD, columns.periods(), problems);
        String account = cell(EntryPart.ACCOUNT, Texts.ID, problems);
        Money amount = cell(EntryPart.AMOUNT, columns.amounts(), problems);
        String counterparty = cell(EntryPart.COUNTERPARTY, Texts.ID_OR_NONE, problems);
        String origin = cell(EntryPart.ORIGIN, EntryFormat.SHARED_TEXT, problems);
        String source = cell(EntryPart.SOURCE, EntryFormat.SHARED_TEXT, problems);
        Qualifier qualifier = cell(EntryPart.QUALIFIER, EntryFormat.QUALIFIER_CELL, problems);
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

    private <T> @Nullable T cell(EntryPart part, Scalar<T> scalar, List<Problem> problems) {
        int place = places[part.ordinal()];
        String text = place == NOWHERE
                ? columns.constants().getOrDefault(part, "")
                : row.cells().get(place);
        try {
            return scalar.parse(text, memory);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException unreadable) {
            String shown = Clip.of('"' + text + '"');
            String pointer = "/" + columns.header(part).replace("~", "~0").replace("/", "~1");
            String expected = scalar.expected().toString();
            int column = Math.max(place, 0) + 1;
            problems.add(new Problem(pointer, row.line(), column, Kind.UNREADABLE, shown, expected, ""));
            return null;
        }
    }
}

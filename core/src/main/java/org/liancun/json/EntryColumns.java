// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import org.liancun.json.Scalar.Repeats;
import org.liancun.ledger.Ledger;
import org.liancun.measure.Period;
import org.liancun.measure.Unit;
import org.liancun.money.Money;

/**
 * Which column of a table holds which part of an entry, and how amounts and periods are written there.
 *
 * <p>The first row of the table names the columns; their order does not matter, and columns that are not named here are left
 * out, unless one seems to misspell a column that may be missing. Where no column holds a part, all rows can have the same.
 * Problems have the name of the column as their pointer and its number, from 1, as their column. House definition.
 *
 * <p>Immutable and thread-safe.
 */
public final class EntryColumns {
    private final Map<EntryPart, String> headers;
    private final Map<EntryPart, String> constants;
    private final Scalar<Money> amounts;
    private final Scalar<Period> periods;

    private EntryColumns(
            Map<EntryPart, String> headers,
            Map<EntryPart, String> constants,
            Scalar<Money> amounts,
            Scalar<Period> periods) {
        this.headers = Maps.immutableEnumMap(headers);
        this.constants = Maps.immutableEnumMap(constants);
        this.amounts = amounts;
        this.periods = periods;
    }

    /**
     * Obtains columns by their names, with amounts in yuan and periods as {@link Period#parse} reads them.
     *
     * @param headers the name of the column of a part, for example {@code 村} of {@link EntryPart#RECIPIENT}; a part that is not
     *     here is looked for under the name of its {@linkplain EntryPart#field() field}
     */
    public static EntryColumns of(Map<EntryPart, String> headers) {
        return new EntryColumns(
                headers,
                Map.of(),
                amounts(Expected.CELL_YUAN, Amounts::parse),
                periods(Expected.CELL_PERIOD, Period::parse));
    }

    /** Returns the same with one part that is the same in all rows, for example the source; no column is looked at. */
    public EntryColumns with(EntryPart part, String value) {
        Map<EntryPart, String> all = new EnumMap<>(EntryPart.class);
        all.putAll(constants);
        all.put(part, requireNonNull(value, "value"));
        return new EntryColumns(headers, all, amounts, periods);
    }

    /**
     * Returns the same with amounts in another unit.
     *
     * @throws IllegalArgumentException if it is none of 元, 万元 and 亿元
     */
    public EntryColumns withAmountsIn(Unit unit) {
        return new EntryColumns(headers, constants, amountsIn(unit), periods);
    }

    /**
     * Returns the same with periods in another form: days, months or years, whichever the form can tell, for example
     * {@code yyyy/M/d}.
     */
    public EntryColumns withPeriodsAs(DateTimeFormatter form) {
        Function<String, Period> reader =
                text -> period(form.parseBest(text, LocalDate::from, YearMonth::from, Year::from));
        return new EntryColumns(headers, constants, amounts, periods(Expected.CELL_DATE, reader));
    }

    /**
     * Loads the rows of a table into a ledger as one batch; the first row names the columns.
     *
     * @param day the day on which they are booked
     * @throws FormatException if a column is missing, as all are where there is no row, or misspelt, or stands twice; nothing is
     *     loaded then
     */
    public Loaded load(Iterator<TableRow> rows, Ledger into, LocalDate day, Loading how) {
        return how.load(new ColumnRows(this, rows), into, day);
    }

    /** Returns the name of the column that holds a part. */
    String header(EntryPart part) {
        return headers.getOrDefault(part, part.field());
    }

    /** Tells whether a column of this name is that of a part. */
    boolean isRead(String column) {
        return Arrays.stream(EntryPart.values()).anyMatch(part -> header(part).equals(column));
    }

    /** Tells whether a table may do without the column of a part. */
    boolean isOptional(EntryPart part) {
        return !part.isRequired() && !headers.containsKey(part);
    }

    /** Returns what is the same in all rows. */
    Map<EntryPart, String> constants() {
        return constants;
    }

    Scalar<Money> amounts() {
        return amounts;
    }

    Scalar<Period> periods() {
        return periods;
    }

    private static Scalar<Money> amountsIn(Unit unit) {
        if (unit.equals(Unit.YUAN)) {
            return amounts(Expected.CELL_YUAN, Amounts::parse);
        }
        if (unit.equals(Unit.WAN_YUAN)) {
            return amounts(Expected.CELL_WAN, Money::wan);
        }
        checkArgument(unit.equals(Unit.YI_YUAN), "Unit of amounts must be 元, 万元 or 亿元, but was %s", unit);
        return amounts(Expected.CELL_YI, Money::yi);
    }

    private static Scalar<Money> amounts(Expected expected, Function<String, Money> reader) {
        return new Scalar<>(expected, Repeats.SELDOM, reader, Money::toString);
    }

    private static Scalar<Period> periods(Expected expected, Function<String, Period> reader) {
        return new Scalar<>(expected, Repeats.OFTEN, reader, Period::toString);
    }

    private static Period period(TemporalAccessor when) {
        if (when instanceof LocalDate day) {
            return Period.day(day);
        }
        return when instanceof YearMonth month
                ? Period.month(month.getYear(), month.getMonthValue())
                : Period.year(((Year) when).getValue());
    }
}

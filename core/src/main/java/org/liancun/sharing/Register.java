// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.measure.Dated;
import org.liancun.measure.Period;
import org.liancun.measure.Timeline;
import org.liancun.money.Ratio;
import org.liancun.text.Names;
import org.liancun.text.Nearest;
import org.liancun.village.Party;

/**
 * Who can be paid, and how much of each measure everybody holds, as of one date (登记日).
 *
 * <p>Parties stand in the order of their ids, whatever the order they were given in. A party without a holding of a measure
 * holds none of it. Two registers are equal when date, parties and holdings on that date are, holdings of nothing included. Immutable and thread-safe.
 */
public final class Register implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LocalDate asOf;
    private final ImmutableList<Party> parties;
    private final ImmutableMap<String, Integer> index;
    private final ImmutableSortedMap<String, Column> columns;

    private Register(
            LocalDate asOf,
            ImmutableList<Party> parties,
            ImmutableMap<String, Integer> index,
            ImmutableSortedMap<String, Column> columns) {
        this.asOf = asOf;
        this.parties = parties;
        this.index = index;
        this.columns = columns;
    }

    /**
     * Obtains the register of a date from dated holdings; holdings of other dates are left out.
     *
     * @throws IllegalArgumentException if a party stands twice, a holding names an unknown party, or two holdings of one
     *     party and measure hold on the date
     */
    public static Register asOf(LocalDate date, Collection<Party> parties, Collection<Holding> holdings) {
        ImmutableList<Party> ordered = ImmutableList.sortedCopyOf(Comparator.comparing(Party::id), parties);
        ImmutableMap<String, Integer> index = index(ordered);
        Table<String, String, Holding> held = TreeBasedTable.create();
        for (Holding holding : holdings) {
            requireKnown(holding, index);
            Holding other =
                    holding.during().contains(date) ? held.put(holding.measure(), holding.party(), holding) : null;
            if (other != null) {
                throw new IllegalArgumentException("Holding of " + holding.measure() + " by " + holding.party()
                        + " must be one on " + date + ", but was two: during " + other.during() + " and during "
                        + holding.during());
            }
        }
        ImmutableSortedMap<String, Column> columns =
                ImmutableSortedMap.copyOf(Maps.transformValues(held.rowMap(), row -> Column.of(index, row)));
        return new Register(date, ordered, index, columns);
    }

    /**
     * Obtains the register of a period, in which a holding counts for the part of the period that it lasted.
     *
     * <p>With 100 held all year and 100 from July: 150 by months. The register is as of the last day of the period.
     *
     * @param period the period that is settled
     * @throws IllegalArgumentException if a party stands twice, a holding names an unknown party, or two holdings of one
     *     party and measure overlap in the period
     * @throws IllegalStateException if the period is open, or a holding does not begin and end with a month when months count
     */
    public static Register over(
            Period period, Weighting weighting, Collection<Party> parties, Collection<Holding> holdings) {
        ImmutableList<Party> ordered = ImmutableList.sortedCopyOf(Comparator.comparing(Party::id), parties);
        ImmutableMap<String, Integer> index = index(ordered);
        Table<String, String, Timeline<Ratio>> held = TreeBasedTable.create();
        for (Holding holding : holdings) {
            requireKnown(holding, index);
            holding.during().intersection(period).ifPresent(inside -> {
                Ratio counted = holding.amount().times(weighting.part(inside, period));
                Timeline<Ratio> before = held.get(holding.measure(), holding.party());
                held.put(
                        holding.measure(),
                        holding.party(),
                        (before == null ? Timeline.<Ratio>empty() : before).with(inside, counted));
            });
        }
        Table<String, String, Holding> counted = TreeBasedTable.create();
        held.cellSet().forEach(cell -> counted.put(cell.getRowKey(), cell.getColumnKey(), counted(cell)));
        ImmutableSortedMap<String, Column> columns =
                ImmutableSortedMap.copyOf(Maps.transformValues(counted.rowMap(), row -> Column.of(index, row)));
        return new Register(period.until().minusDays(1), ordered, index, columns);
    }

    private static Holding counted(Table.Cell<String, String, Timeline<Ratio>> cell) {
        Ratio amount = Ratio.ZERO;
        for (Dated<Ratio> part : cell.getValue().entries()) {
            amount = amount.plus(part.value());
        }
        return new Holding(cell.getColumnKey(), cell.getRowKey(), amount, Period.ALWAYS);
    }

    private static ImmutableMap<String, Integer> index(List<Party> ordered) {
        Map<String, Integer> index = new LinkedHashMap<>();
        for (Party party : ordered) {
            if (index.put(party.id(), index.size()) != null) {
                throw new IllegalArgumentException(
                        "Party " + party.id() + " must stand once in the register, but stood twice");
            }
        }
        return ImmutableMap.copyOf(index);
    }

    private static void requireKnown(Holding holding, Map<String, Integer> index) {
        if (!index.containsKey(holding.party())) {
            throw new IllegalArgumentException(
                    "Holding of " + holding.measure() + " must be of a party of the register, but " + holding.party()
                            + " is unknown" + Nearest.advice(holding.party(), index.keySet()));
        }
    }

    /** Returns the date of the register. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns the parties in the order of their ids. */
    public List<Party> parties() {
        return parties;
    }

    /** Returns what the parties are called. */
    public Names names() {
        return Names.of(Maps.transformValues(Maps.uniqueIndex(parties, Party::id), Party::name));
    }

    /** Returns the measures of which there is a holding, be it of nothing, in order. */
    public Collection<String> measures() {
        return columns.keySet();
    }

    /**
     * Returns the party with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Party party(String id) {
        return parties.get(place(id));
    }

    /** Tells whether there is a party with an id. */
    boolean knows(String id) {
        return index.containsKey(id);
    }

    /** Returns the place of the party with an id. */
    int place(String id) {
        Integer place = index.get(id);
        if (place == null) {
            throw new IllegalArgumentException(
                    "Party must be in the register, but \"" + id + "\" is not" + Nearest.advice(id, index.keySet()));
        }
        return place;
    }

    /**
     * Returns how much of a measure a party holds, zero if none.
     *
     * @throws IllegalArgumentException if nobody holds any of the measure, or the party is unknown
     */
    public Ratio held(String party, String measure) {
        Column column = column(measure);
        return Ratio.of(weights(column, List.of(party(party)))[0], column.scale);
    }

    /** Returns what some of the parties hold, as whole numbers over the column's scale; not to be changed. */
    long[] weights(Column column, List<Party> some) {
        if (some == parties) {
            return column.weights;
        }
        long[] weights = new long[some.size()];
        for (int i = 0; i < weights.length; i++) {
            Integer place = index.get(some.get(i).id());
            weights[i] = column.weights[requireNonNull(place, "place")];
        }
        return weights;
    }

    /** Returns what everybody holds of a measure. */
    Column column(String measure) {
        Column column = columns.get(measure);
        if (column == null) {
            throw new IllegalArgumentException("Measure must be one of " + columns.keySet() + " as of " + asOf
                    + ", but was " + measure + Nearest.advice(measure, columns.keySet()));
        }
        return column;
    }

    /** Returns the register in which parties hold more of a measure. */
    Register plus(String measure, Map<String, Ratio> more) {
        Column before = columns.get(measure);
        SortedMap<String, Holding> row = new TreeMap<>();
        for (int i = 0; i < parties.size(); i++) {
            String party = parties.get(i).id();
            Ratio held = before == null ? Ratio.ZERO : Ratio.of(before.weights[i], before.scale);
            Ratio amount = held.plus(more.getOrDefault(party, Ratio.ZERO));
            row.put(party, new Holding(party, measure, amount, Period.ALWAYS));
        }
        Map<String, Column> raised = new HashMap<>(columns);
        raised.put(measure, Column.of(index, row));
        return new Register(asOf, parties, index, ImmutableSortedMap.copyOf(raised));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Register that
                && asOf.equals(that.asOf)
                && parties.equals(that.parties)
                && columns.equals(that.columns);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * asOf.hashCode() + parties.hashCode()) + columns.hashCode();
    }

    /** Returns date, number of parties and measures. */
    @Override
    public String toString() {
        return "Register as of " + asOf + ": " + parties.size() + " parties, measures " + columns.keySet();
    }
}

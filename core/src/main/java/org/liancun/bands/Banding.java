// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.liancun.measure.Bounds;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Prompt;
import org.liancun.text.TextTable;

/**
 * Who stands in which band, for everybody that was asked about (分档统计).
 *
 * <p>Who has nothing stands where the table puts 0; who is not known is not asked about. A share is a part of all that were asked
 * about, those outside and undecided included. Immutable and thread-safe.
 *
 * @param table the bands
 * @param members the ids in each band of the table, in its order
 * @param outside the ids of those in no band
 * @param undecided the ids of those whose published words leave more than one place, such as 超过8万元 between bands at 10
 */
public record Banding(
        BandTable table, Map<Band, SortedSet<String>> members, SortedSet<String> outside, SortedSet<String> undecided)
        implements Serializable {
    private static final Name BAND = Name.of("分档", "band");
    private static final Name COUNT = Name.of("个数", "count");
    private static final Name SHARE = Name.of("占比", "share");
    private static final Name OUTSIDE = Name.of("各档之外", "outside");
    private static final Name UNDECIDED = Name.of("未能归档", "undecided");
    private static final Name TOTAL = Name.of("合计", "total");

    /**
     * Checks that there is a list for each band and nobody stands twice.
     *
     * @throws IllegalArgumentException if a list is missing or for another band, or an id stands twice
     */
    public Banding {
        requireNonNull(table, "table");
        outside = ImmutableSortedSet.copyOfSorted(outside);
        undecided = ImmutableSortedSet.copyOfSorted(undecided);
        if (!ImmutableSet.copyOf(members.keySet()).equals(ImmutableSet.copyOf(table.bands()))) {
            throw new IllegalArgumentException(
                    "Bands of a banding must be those of its table, but were " + members.keySet());
        }
        Map<Band, SortedSet<String>> given = members;
        members = ImmutableMap.copyOf(
                Maps.toMap(table.bands(), band -> ImmutableSortedSet.copyOf(requireNonNull(given.get(band)))));
        List<String> all = new ArrayList<>();
        Iterables.addAll(all, Iterables.concat(Iterables.concat(members.values()), outside, undecided));
        Ids.requireOnce(all, id -> id, "Id in a banding");
    }

    /**
     * Places quantities by id.
     *
     * @throws IllegalArgumentException if a unit does not convert to that of the table
     */
    public static Banding of(BandTable table, Map<String, Quantity> quantities) {
        return place(
                table,
                Maps.transformValues(
                        quantities, quantity -> quantity.in(table.unit()).bounds()));
    }

    /**
     * Places amounts by id.
     *
     * @throws IllegalArgumentException if the table does not count money
     */
    public static Banding ofMoney(BandTable table, Map<String, Money> amounts) {
        Ratio fen = Unit.YUAN.in(table.unit()).dividedBy(Ratio.of(100));
        return place(
                table,
                Maps.transformValues(
                        amounts, amount -> Bounds.point(Ratio.of(amount.fen()).times(fen))));
    }

    private static Banding place(BandTable table, Map<String, Bounds> numbers) {
        Map<Band, SortedSet<String>> members = new LinkedHashMap<>();
        table.bands().forEach(band -> members.put(band, new TreeSet<>()));
        SortedSet<String> outside = new TreeSet<>();
        SortedSet<String> undecided = new TreeSet<>();
        numbers.forEach((id, bounds) -> {
            List<Band> possible = table.bandsWithin(bounds);
            boolean surely = possible.size() == 1 && possible.get(0).bounds().contains(bounds);
            SortedSet<String> place = surely ? requireNonNull(members.get(possible.get(0))) : undecided;
            (possible.isEmpty() ? outside : place).add(id);
        });
        return new Banding(table, members, outside, undecided);
    }

    /**
     * Returns who stands in a band.
     *
     * @param band the name in Chinese or in English
     * @throws IllegalArgumentException if there is no such band
     */
    public SortedSet<String> members(String band) {
        return requireNonNull(members.get(table.band(band)));
    }

    /** Returns how many were asked about. */
    public int total() {
        int inBands = members.values().stream().mapToInt(SortedSet::size).sum();
        return inBands + outside.size() + undecided.size();
    }

    /**
     * Returns the exact share of a band.
     *
     * @param band the name in Chinese or in English
     * @throws IllegalArgumentException if there is no such band, or nobody was asked about
     */
    public Ratio share(String band) {
        return share(members(band));
    }

    /**
     * Returns the share of each band in percent, each rounded for itself, so that they need not add up to 100: 80 of 131 are
     * 61.07 % and 51 are 38.93 %.
     *
     * @throws IllegalArgumentException if nobody was asked about
     */
    public Map<Band, BigDecimal> percentages(int decimals, RoundingMode mode) {
        return ImmutableMap.copyOf(Maps.transformValues(members, ids -> percent(ids, decimals, mode)));
    }

    /** Returns a table with a row for each band and for the total, and for those outside or undecided if there are any. */
    public TextTable table(Locale locale, int decimals) {
        List<List<String>> rows = new ArrayList<>();
        members.forEach((band, ids) -> rows.add(row(band.name().in(locale), ids, decimals)));
        if (!outside.isEmpty()) {
            rows.add(row(OUTSIDE.in(locale), outside, decimals));
        }
        if (!undecided.isEmpty()) {
            rows.add(row(UNDECIDED.in(locale), undecided, decimals));
        }
        rows.add(List.of(TOTAL.in(locale), String.valueOf(total()), total() == 0 ? "" : "100%"));
        return new TextTable(List.of(BAND.in(locale), COUNT.in(locale), SHARE.in(locale)), rows);
    }

    private List<String> row(String name, SortedSet<String> ids, int decimals) {
        String percent =
                total() == 0 ? "" : percent(ids, decimals, RoundingMode.HALF_UP).toPlainString() + "%";
        return List.of(name, String.valueOf(ids.size()), percent);
    }

    private BigDecimal percent(SortedSet<String> ids, int decimals, RoundingMode mode) {
        return share(ids).times(Ratio.of(100)).rounded(decimals, mode);
    }

    private Ratio share(SortedSet<String> ids) {
        if (total() == 0) {
            throw new IllegalArgumentException("Share of a band must be of 1 or more, but was of 0");
        }
        return Ratio.of(ids.size(), total());
    }

    /** Returns numbers, then how many stand in each band, one a line, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        members.forEach((band, ids) -> lines.add("  " + ids.size() + " in " + band));
        return Prompt.text(
                total() + " in " + members.size() + " bands, " + outside.size() + " outside, " + undecided.size()
                        + " undecided",
                lines);
    }
}

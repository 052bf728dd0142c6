// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.liancun.fairness.Earners;
import org.liancun.fairness.Spread;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.text.Ids;
import org.liancun.text.Names;
import org.liancun.text.TextTable;

/**
 * Who gains and who loses by a change (受益与受损): villages, classes of households, funds.
 *
 * <p>Every one of them counts once where they are counted, and as many heads as it has where heads are; sums are of what all have
 * together, so that a sum and its amount per head have one sign. A mean of relative changes is not told, since it may rise
 * where all have less together. House definition. Immutable and thread-safe.
 *
 * @param lines what each has before and after, in the order of the ids
 */
public record GainsAndLosses(SortedMap<String, GainOrLoss> lines) implements Serializable {
    /**
     * Puts the lines in the order of the ids.
     *
     * @throws IllegalArgumentException if a key is no id
     */
    public GainsAndLosses {
        lines = ImmutableSortedMap.copyOf(lines);
        lines.keySet().forEach(id -> Ids.require(id, "Id of who gains or loses"));
    }

    /**
     * Obtains the comparison of two tables of amounts, one head each.
     *
     * @throws IllegalArgumentException if somebody stands in one of the tables only
     */
    public static GainsAndLosses of(Map<String, Money> before, Map<String, Money> after) {
        return of(before, after, Maps.transformValues(before, each -> 1L));
    }

    /**
     * Obtains the comparison of two tables of what so many heads have together: a village's amounts, and its persons.
     *
     * @param heads 0 for a fund, which counts in sums and in no spread
     * @throws IllegalArgumentException if somebody does not stand in each of the tables
     */
    public static GainsAndLosses of(Map<String, Money> before, Map<String, Money> after, Map<String, Long> heads) {
        requireSame("Amounts after", before.keySet(), after.keySet());
        requireSame("Numbers of heads", before.keySet(), heads.keySet());
        return new GainsAndLosses(new TreeMap<>(Maps.transformEntries(
                before,
                (id, each) -> new GainOrLoss(
                        known(before, id, "Amount before"),
                        known(after, id, "Amount after"),
                        known(heads, id, "Number of heads")))));
    }

    /**
     * Obtains the comparison of two tables of what each of so many heads has: one household's amounts, and how many such households
     * there are. A fund, which has no heads, stands in a comparison {@linkplain #of(Map, Map, Map) of what all have together}.
     *
     * @throws IllegalArgumentException as {@link #of(Map, Map, Map)}, or if somebody has no heads
     * @throws ArithmeticException if what they have together does not fit
     */
    public static GainsAndLosses ofEach(Map<String, Money> before, Map<String, Money> after, Map<String, Long> heads) {
        requireSame("Numbers of heads", before.keySet(), heads.keySet());
        requireSame("Amounts after", before.keySet(), after.keySet());
        before.keySet().forEach(id -> requireHeads(id, known(heads, id, "Number of heads")));
        return of(times(before, heads), times(after, heads), heads);
    }

    /** Returns who went in a direction. */
    public SortedSet<String> who(Direction direction) {
        return new TreeSet<>(lines(direction).keySet());
    }

    /**
     * Returns what those who went in a direction have together.
     *
     * @throws ArithmeticException if a sum does not fit
     */
    public GainOrLoss sum(Direction direction) {
        return sum(lines(direction).values());
    }

    /**
     * Returns what all have together.
     *
     * @throws ArithmeticException if a sum does not fit
     */
    public GainOrLoss total() {
        return sum(lines.values());
    }

    /**
     * Returns the same for each group by itself, in the order of the groups: by township, or villages, households and funds apart.
     *
     * @param groups the group of each, and of others as well, as a table of all villages has them
     * @throws IllegalArgumentException if somebody has none
     */
    public SortedMap<String, GainsAndLosses> by(Map<String, String> groups) {
        if (!groups.keySet().containsAll(lines.keySet())) {
            requireSame("Groups", lines.keySet(), groups.keySet());
        }
        SortedMap<String, SortedMap<String, GainOrLoss>> parts = new TreeMap<>();
        lines.forEach((id, line) -> parts.computeIfAbsent(known(groups, id, "Group"), group -> new TreeMap<>())
                .put(id, line));
        return new TreeMap<>(Maps.transformValues(parts, GainsAndLosses::new));
    }

    /** Returns how amounts are spread over heads before; those without heads are left out. */
    public Spread before() {
        return spread(GainOrLoss::earnersBefore);
    }

    /** Returns how amounts are spread over heads after; those without heads are left out. */
    public Spread after() {
        return spread(GainOrLoss::earnersAfter);
    }

    /** Returns the lines and their total in English, called by their ids. */
    public TextTable table() {
        return table(Names.NONE, Locale.ENGLISH);
    }

    /** Returns the lines and their total, in Chinese or English. */
    public TextTable table(Names names, Locale locale) {
        return GainTable.lines(this, names, locale);
    }

    /** Returns how many went in each direction, how many heads, and what they gained or lost, in Chinese or English. */
    public TextTable directions(Locale locale) {
        return GainTable.directions(this, locale);
    }

    /** Returns how equally amounts are spread before and after, in Chinese or English; what is not defined is left empty. */
    public TextTable spreads(Locale locale) {
        return SpreadTable.of(before(), after(), locale);
    }

    private SortedMap<String, GainOrLoss> lines(Direction direction) {
        return Maps.filterValues(lines, line -> line.direction() == direction);
    }

    private Spread spread(Function<GainOrLoss, Earners> side) {
        return Spread.weighted(lines.values().stream()
                .filter(line -> line.heads() > 0)
                .map(side)
                .toList());
    }

    private static GainOrLoss sum(Collection<GainOrLoss> lines) {
        return new GainOrLoss(
                Money.sum(lines.stream().map(GainOrLoss::before).toList()),
                Money.sum(lines.stream().map(GainOrLoss::after).toList()),
                lines.stream().mapToLong(GainOrLoss::heads).reduce(0, Math::addExact));
    }

    private static SortedMap<String, Money> times(Map<String, Money> amounts, Map<String, Long> heads) {
        return new TreeMap<>(Maps.transformEntries(
                heads, (id, count) -> known(amounts, id, "Amount of each").times(count)));
    }

    private static void requireHeads(String id, long heads) {
        if (heads < 1) {
            throw new IllegalArgumentException(
                    "Number of heads of " + id + " must be at least 1 to multiply what each has, but was " + heads);
        }
    }

    private static <T> T known(Map<String, T> table, String id, String subject) {
        return requireNonNull(table.get(id), () -> subject + " of " + id);
    }

    private static void requireSame(String subject, Collection<String> wanted, Collection<String> given) {
        TreeSet<String> missing = new TreeSet<>(wanted);
        missing.removeAll(given);
        TreeSet<String> unknown = new TreeSet<>(given);
        unknown.removeAll(wanted);
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw new IllegalArgumentException(subject + " must be given for those with an amount before, but missed "
                    + missing + " and had " + unknown + " more");
        }
    }

    /** Returns how many gain, lose and have the same, and what they gain and lose. */
    @Override
    public String toString() {
        return lines(Direction.GAIN).size() + " gain " + change(lines(Direction.GAIN)) + ", "
                + lines(Direction.LOSS).size() + " lose " + change(lines(Direction.LOSS)) + ", "
                + lines(Direction.UNCHANGED).size() + " unchanged; together " + change(lines);
    }

    private static String change(Map<String, GainOrLoss> lines) {
        return Amounts.signed(
                Fraction.sum(lines.values().stream().map(GainOrLoss::difference).toList()));
    }
}

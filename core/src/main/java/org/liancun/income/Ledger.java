// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liancun.measure.Period;
import org.liancun.measure.Span;
import org.liancun.money.Money;
import org.liancun.village.Cluster;
import org.liancun.village.Level;
import org.liancun.village.Regions;
import org.liancun.village.Village;

/**
 * Village income of one notion, to be summed in any way (收入台账).
 *
 * <p>The entries are a bag: they are kept in one fixed order (village, period, category, counterparty, source, amount),
 * so two ledgers of the same entries are equal however these were listed. A ledger has one notion of income, so amounts
 * of two notions cannot be added. The recipients are the villages taken together: what one of them pays another is not
 * income of the whole.
 *
 * <p>Immutable and thread-safe.
 *
 * @param recipients the ids of the villages taken together, in code-unit order; may include villages without an entry
 */
public record Ledger(Notion notion, Set<String> recipients, List<Entry> entries) implements Serializable {
    /**
     * Sorts the entries and checks that they belong here.
     *
     * @throws IllegalArgumentException if an entry is of another notion or of a village that is not a recipient
     */
    public Ledger {
        requireNonNull(notion, "notion");
        recipients = ImmutableSortedSet.copyOf(recipients);
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Ledger::order);
        Set<String> known = new HashSet<>(recipients);
        for (Entry entry : sorted) {
            checkArgument(
                    entry.notion() == notion,
                    "Notion of every income entry in one sum must be %s, but was %s for %s in %s",
                    notion.label().en(),
                    entry.notion().label().en(),
                    entry.village(),
                    entry.period());
            checkArgument(
                    known.contains(entry.village()),
                    "Village of an income entry must be a recipient of the ledger, but was %s",
                    entry.village());
        }
        entries = ImmutableList.copyOf(sorted);
    }

    /**
     * Obtains the ledger of the entries, whose villages are its recipients.
     *
     * @throws IllegalArgumentException if an entry is of another notion; {@link #byNotion} sorts a mixture
     */
    public static Ledger of(Notion notion, Collection<Entry> entries) {
        Set<String> villages = new HashSet<>();
        for (Entry entry : entries) {
            villages.add(entry.village());
        }
        return new Ledger(notion, villages, List.copyOf(entries));
    }

    /** Returns one ledger for each notion among the entries, from the widest notion to the narrowest. */
    public static Map<Notion, Ledger> byNotion(Collection<Entry> entries) {
        Map<Notion, List<Entry>> sorted = new EnumMap<>(Notion.class);
        for (Entry entry : entries) {
            sorted.computeIfAbsent(entry.notion(), notion -> new ArrayList<>()).add(entry);
        }
        Map<Notion, Ledger> ledgers = new EnumMap<>(Notion.class);
        sorted.forEach((notion, own) -> ledgers.put(notion, of(notion, own)));
        return Maps.immutableEnumMap(ledgers);
    }

    /** Returns what the recipients together earned from others; payments between them are left out. */
    public Money total() {
        return byCategory().total();
    }

    /** Returns the entries booked to one account, with the same recipients. */
    public Ledger only(Category category) {
        return with(
                entries.stream().filter(entry -> entry.category() == category).toList());
    }

    /**
     * Returns the entries earned inside a period, with the same recipients.
     *
     * @throws IllegalArgumentException if an entry lies partly inside, because no source says how to divide it
     */
    public Ledger during(Period period) {
        List<Entry> inside = new ArrayList<>();
        for (Entry entry : entries) {
            if (period.contains(entry.period())) {
                inside.add(entry);
                continue;
            }
            checkArgument(
                    !period.overlaps(entry.period()),
                    "Period of an income entry of %s must lie inside or outside %s, but was %s",
                    entry.village(),
                    period,
                    entry.period());
        }
        return with(inside);
    }

    /** Returns one line per village. */
    public Rollup byVillage() {
        Set<String> known = new HashSet<>(recipients);
        return LineRule.sum(
                this,
                Grouping.VILLAGE,
                Comparator.naturalOrder(),
                (party, entry) -> known.contains(party) ? party : LineRule.NONE);
    }

    /** Returns one line per account, in the order of the accounts; its key is the name of the {@link Category}. */
    public Rollup byCategory() {
        Set<String> known = new HashSet<>(recipients);
        return LineRule.sum(
                this,
                Grouping.CATEGORY,
                Comparator.comparing(Category::valueOf),
                (party, entry) -> known.contains(party) ? entry.category().name() : LineRule.NONE);
    }

    /**
     * Returns one line per calendar year, half-year, quarter or month, in time order; its key is the period as text.
     *
     * @throws IllegalArgumentException if an entry does not lie inside one such unit
     */
    public Rollup byPeriod(Span span) {
        Set<String> known = new HashSet<>(recipients);
        Map<Period, String> keys = new HashMap<>();
        return LineRule.sum(
                this,
                Grouping.PERIOD,
                Comparator.comparing(key -> Period.parse(key).from()),
                (party, entry) -> known.contains(party)
                        ? keys.computeIfAbsent(entry.period(), period -> key(span, entry))
                        : LineRule.NONE);
    }

    /**
     * Returns one line per cluster. An entry counts for the cluster whose member its village was throughout the
     * entry's period; entries of villages in no cluster are outside.
     *
     * @param partial what happens to an entry during which its village joined or left
     * @throws IllegalArgumentException if a village was in two of the clusters at once, or was a member for part of a
     *     period and {@code partial} is {@link Partial#REFUSED}
     */
    public Rollup byCluster(Collection<Cluster> clusters, Partial partial) {
        return LineRule.sum(this, Grouping.CLUSTER, Comparator.naturalOrder(), new ClusterLines(clusters, partial));
    }

    /**
     * Returns one line per region of the level. An entry counts for the region that its village lies in; entries of
     * villages that are not listed or lie in no region of the level are outside.
     */
    public Rollup byRegion(Regions regions, Collection<Village> villages, Level level) {
        return LineRule.sum(
                this, Grouping.REGION, Comparator.naturalOrder(), new RegionLines(regions, villages, level));
    }

    /**
     * Returns the growth of the total from the period before; empty if either period has no entry, since a missing
     * figure is not zero.
     *
     * @throws IllegalArgumentException if an entry lies partly inside either period
     */
    public Optional<Growth> growthIn(Period period) {
        Ledger before = during(period.previous());
        Ledger now = during(period);
        return before.entries.isEmpty() || now.entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Growth(before.total(), now.total()));
    }

    /** Returns the notion and the numbers of recipients and entries. */
    @Override
    public String toString() {
        return "Ledger of " + notion.label().en() + ": " + recipients.size() + " recipients, " + entries.size()
                + " entries";
    }

    private Ledger with(List<Entry> chosen) {
        return new Ledger(notion, recipients, chosen);
    }

    /** Orders by village, period, category, counterparty, source and amount; written out because ledgers are long. */
    private static int order(Entry a, Entry b) {
        int order = a.village().compareTo(b.village());
        order = order != 0 ? order : a.period().compareTo(b.period());
        order = order != 0 ? order : a.category().compareTo(b.category());
        order = order != 0 ? order : a.counterparty().compareTo(b.counterparty());
        order = order != 0 ? order : a.source().compareTo(b.source());
        return order != 0 ? order : a.amount().compareTo(b.amount());
    }

    private static String key(Span span, Entry entry) {
        Period unit = span.containing(entry.period().from());
        checkArgument(
                unit.contains(entry.period()),
                "Period of an income entry of %s must lie inside one %s, but was %s",
                entry.village(),
                span.label().en(),
                entry.period());
        return unit.toString();
    }
}

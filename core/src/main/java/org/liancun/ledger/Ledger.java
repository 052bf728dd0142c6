// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Entries in the batches in which they were booked (台账), up to hundreds of millions of them.
 *
 * <p>An entry takes 29 bytes, and every different text and period is kept once. {@linkplain #append Appending} makes a new
 * ledger that shares everything with the old one. Entries come in the order of the batches and, in a batch, in the order
 * in which they were listed.
 *
 * <p>Two ledgers are equal when on every day the same entries were booked, in whatever order and number of batches; this
 * is told by looking at every entry of both. House definition. Immutable and thread-safe.
 */
public final class Ledger implements Iterable<Entry> {
    /** No entries. */
    public static final Ledger EMPTY = new Ledger(Dictionaries.EMPTY, ImmutableList.of());

    private final Dictionaries dictionaries;
    private final ImmutableList<Batch> batches;

    private Ledger(Dictionaries dictionaries, ImmutableList<Batch> batches) {
        this.dictionaries = dictionaries;
        this.batches = batches;
    }

    /** Obtains the ledger of entries that were all booked on one day. */
    public static Ledger of(LocalDate day, Iterable<Entry> entries) {
        return EMPTY.append(day, entries);
    }

    /**
     * Returns a ledger with these entries and one more batch. Takes time in proportion to the new entries, and to the
     * different texts of a part that gets a new one. The entries are taken one by one, so they may be read as they come.
     *
     * @param day the day on which they were booked, before or after that of other batches
     * @throws IllegalArgumentException if there are more than 65,536 different periods or accounts
     */
    public Ledger append(LocalDate day, Iterable<Entry> entries) {
        requireNonNull(day, "day");
        Draft draft = new Draft(dictionaries);
        for (Entry entry : entries) {
            draft.add(entry);
        }
        Batch batch = draft.batch(day);
        return batch.chunks().isEmpty()
                ? this
                : new Ledger(
                        draft.dictionaries(),
                        ImmutableList.<Batch>builderWithExpectedSize(batches.size() + 1)
                                .addAll(batches)
                                .add(batch)
                                .build());
    }

    /** Returns the ledger as it was known at the end of a day: what was booked on it or before. */
    public Ledger asKnownOn(LocalDate day) {
        return only(batch -> !batch.day().isAfter(day));
    }

    /**
     * Returns what was booked after the first day and up to the second, which it includes. So what was known on the first
     * day and this together are what is known on the second.
     *
     * @throws IllegalArgumentException if the second day is before the first
     */
    public Ledger changedBetween(LocalDate afterDay, LocalDate untilDay) {
        checkArgument(!untilDay.isBefore(afterDay), "Second day must not be before %s, but was %s", afterDay, untilDay);
        return only(batch -> batch.day().isAfter(afterDay) && !batch.day().isAfter(untilDay));
    }

    /** Returns the number of entries. */
    public long size() {
        long size = 0;
        for (Batch batch : batches) {
            size += batch.size();
        }
        return size;
    }

    /** Returns the days on which entries were booked, in time order. */
    public SortedSet<LocalDate> days() {
        return batches.stream().map(Batch::day).collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
    }

    /** Returns the entries one by one, in the order of the ledger; each is made when it is asked for. */
    public Stream<Entry> stream() {
        return batches.stream().flatMap(this::entries);
    }

    @Override
    public Iterator<Entry> iterator() {
        return stream().iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other == this || other instanceof Ledger that && size() == that.size() && byDay().equals(that.byDay());
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Batch batch : batches) {
            int day = batch.day().hashCode();
            hash += entries(batch)
                    .mapToInt(entry -> 31 * entry.hashCode() ^ day)
                    .sum();
        }
        return hash;
    }

    /** Returns the number of entries and of batches. */
    @Override
    public String toString() {
        return "Ledger: " + size() + (size() == 1 ? " entry" : " entries") + " in " + batches.size()
                + (batches.size() == 1 ? " batch" : " batches");
    }

    Dictionaries dictionaries() {
        return dictionaries;
    }

    List<Batch> batches() {
        return batches;
    }

    /** Tells whether this begins with the batches of the other, and numbers their texts as it does. */
    boolean startsWith(Ledger other) {
        return batches.size() >= other.batches.size()
                && batches.subList(0, other.batches.size()).equals(other.batches)
                && dictionaries.startWith(other.dictionaries);
    }

    private Ledger only(Predicate<Batch> wanted) {
        ImmutableList<Batch> kept = batches.stream().filter(wanted).collect(ImmutableList.toImmutableList());
        return kept.size() == batches.size() ? this : new Ledger(dictionaries, kept);
    }

    private Stream<Entry> entries(Batch batch) {
        return batch.chunks().stream()
                .flatMap(chunk -> IntStream.range(0, chunk.size()).mapToObj(row -> chunk.entry(row, dictionaries)));
    }

    private Map<LocalDate, Multiset<Entry>> byDay() {
        Map<LocalDate, Multiset<Entry>> days = new HashMap<>();
        for (Batch batch : batches) {
            Multiset<Entry> booked = days.computeIfAbsent(batch.day(), day -> HashMultiset.create());
            entries(batch).forEach(booked::add);
        }
        return days;
    }
}

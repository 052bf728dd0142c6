// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.liancun.money.Money;

/**
 * The entries of a ledger summed by keys (汇总): a {@link Sum} for every combination of groups that has an entry.
 *
 * <p>Every entry is in one sum or {@linkplain #outside() outside}, whatever the keys. What it costs is one pass over the
 * ledger; {@link #extended} passes over the new batches only. The result is the same for any number of threads. Memory is in
 * proportion to the entries, whatever number of combinations their groups could make: where that is greater than the number
 * of entries, only those that occur are numbered, which is slower.
 *
 * <p>Immutable and thread-safe.
 */
public final class Sums {
    private static final int MOST_THREADS = 256;
    private static final Comparator<Iterable<String>> ORDER =
            Comparators.lexicographical(Comparator.<String>naturalOrder());

    private final Ledger ledger;
    private final Frame frame;
    private final Cells cells;
    private final Supplier<ImmutableList<Sum>> lines = Suppliers.memoize(this::sorted);

    private Sums(Ledger ledger, Frame frame, Cells cells) {
        this.ledger = ledger;
        this.frame = frame;
        this.cells = cells;
        if (cells.isWide()) {
            lines();
        }
    }

    /**
     * Sums the entries of a ledger in the thread of the caller.
     *
     * @throws IllegalArgumentException if a key refuses an entry, there are more than 16 keys, the groups could make more than
     *     2^60 combinations, or {@linkplain Keys#members dated members} are asked for more than 2^26 pairs
     * @throws ArithmeticException if a sum does not fit 64 bits in fen, in whatever order the entries are
     */
    public static Sums of(Ledger ledger, Keys keys) {
        return of(ledger, keys, 1);
    }

    /**
     * Sums the entries of a ledger in up to so many parts of about 65,536 entries or more, which the common pool works on at
     * the same time.
     *
     * @param threads 1 to 256
     * @throws IllegalArgumentException if the number of threads is out of range, or as {@link #of(Ledger, Keys)} does
     * @throws ArithmeticException if a sum does not fit 64 bits in fen, in whatever order the entries are
     */
    public static Sums of(Ledger ledger, Keys keys, int threads) {
        checkArgument(
                threads >= 1 && threads <= MOST_THREADS,
                "Number of threads must be 1 to %s, but was %s",
                MOST_THREADS,
                threads);
        Frame frame = Frame.of(keys, ledger.dictionaries());
        List<Chunk> chunks = chunks(ledger.batches());
        int parts = Math.max(1, Math.min(threads, chunks.size()));
        Part whole = IntStream.range(0, parts)
                .parallel()
                .mapToObj(i -> Part.of(frame, chunks, i, parts))
                .reduce(Part::plus)
                .orElseThrow();
        if (whole.refusal().isPresent()) {
            throw whole.refusal().get();
        }
        return new Sums(ledger, frame, whole.cells());
    }

    /**
     * Returns the sums of a ledger that begins with the batches of the one summed here.
     *
     * @throws IllegalArgumentException if the ledger does not begin so, or as {@link #of(Ledger, Keys)} does
     * @throws ArithmeticException if a sum does not fit 64 bits in fen
     */
    public Sums extended(Ledger longer) {
        List<Batch> known = ledger.batches();
        checkArgument(
                longer.startsWith(ledger),
                "Longer ledger must begin with the batches of %s, but was %s",
                ledger,
                longer);
        Frame grown = frame.grown(longer.dictionaries());
        List<Batch> all = longer.batches();
        Cells more = cells.moved(frame, grown, chunks(all));
        more.add(chunks(all.subList(known.size(), all.size())));
        return new Sums(longer, grown, more);
    }

    /** Returns the ledger that was summed. */
    public Ledger ledger() {
        return ledger;
    }

    /**
     * Returns the sum of each combination of groups that has an entry, in code-unit order of the first group, then the next.
     * They are made and sorted when they are first asked for, and kept.
     */
    public List<Sum> lines() {
        return lines.get();
    }

    /** Returns the sum of one combination of groups, nothing if it has no entry; looked up in the {@link #lines()}. */
    public Optional<Sum> line(String... groups) {
        List<Sum> all = lines();
        int at = Collections.binarySearch(Lists.transform(all, Sum::groups), List.of(groups), ORDER);
        return at < 0 ? Optional.empty() : Optional.of(all.get(at));
    }

    /** Returns the sum of all groups; what one of them paid another or itself is {@code within}, and nothing is between. */
    public Sum total() {
        List<Sum> lines = lines();
        Money inside = sum(lines, Sum::inside);
        int count = lines.stream().mapToInt(Sum::count).sum();
        return new Sum(List.of(), count, sum(lines, Sum::received), inside, Money.ZERO);
    }

    /** Returns the sum of the entries that belong to no group by some key. */
    public Sum outside() {
        int number = cells.outside();
        Money received = Money.ofFen(cells.sum(number, Frame.FROM_OUTSIDE));
        return new Sum(List.of(), cells.count(number), received, Money.ZERO, Money.ZERO);
    }

    /** Returns the entries whose payer belongs to a group as well, in the order of the ledger. */
    public List<Transfer> transfers() {
        return Listing.transfers(ledger, frame);
    }

    /** Returns the entries that belong to no group by some key, in the order of the ledger. */
    public List<Entry> outsideEntries() {
        return Listing.outside(ledger, frame);
    }

    /** Returns the number of combinations that have an entry, and the ledger. */
    @Override
    public String toString() {
        return "Sums: " + numbers().count() + " of " + ledger;
    }

    private ImmutableList<Sum> sorted() {
        long[] strides = frame.strides();
        return numbers()
                .mapToObj(number -> line(number, frame.groups(cells.combination(number), strides)))
                .sorted(Comparator.comparing(Sum::groups, ORDER))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the numbers of the combinations that have an entry. */
    private IntStream numbers() {
        return IntStream.range(0, cells.size()).filter(number -> number != cells.outside() && cells.count(number) > 0);
    }

    private Sum line(int number, List<String> groups) {
        Money within = Money.ofFen(cells.sum(number, Frame.WITHIN));
        Money between = Money.ofFen(cells.sum(number, Frame.BETWEEN));
        Money received = Money.sum(List.of(Money.ofFen(cells.sum(number, Frame.FROM_OUTSIDE)), within, between));
        return new Sum(groups, cells.count(number), received, within, between);
    }

    private static List<Chunk> chunks(List<Batch> batches) {
        return batches.stream().flatMap(batch -> batch.chunks().stream()).toList();
    }

    private static Money sum(List<Sum> lines, Function<Sum, Money> part) {
        return Money.sum(lines.stream().map(part).toList());
    }

    /** What one thread summed, or why it was refused; of two in their order the first refusal counts, so the first entry. */
    private record Part(Cells cells, Optional<IllegalArgumentException> refusal) {
        static Part of(Frame frame, List<Chunk> all, int part, int parts) {
            Cells cells = Cells.of(frame, all, parts);
            int from = (int) ((long) all.size() * part / parts);
            int until = (int) ((long) all.size() * (part + 1) / parts);
            try {
                cells.add(all.subList(from, until));
                return new Part(cells, Optional.empty());
            } catch (IllegalArgumentException refused) {
                return new Part(cells, Optional.of(refused));
            }
        }

        /** Returns this part with the next one added to it. */
        Part plus(Part next) {
            if (refusal.isPresent()) {
                return this;
            }
            if (next.refusal.isPresent()) {
                return next;
            }
            cells.add(next.cells);
            return this;
        }
    }
}

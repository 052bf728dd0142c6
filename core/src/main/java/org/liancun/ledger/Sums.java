// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.liancun.money.Money;

/**
 * The entries of a ledger summed by keys (汇总): a {@link Sum} for every combination of groups that has an entry.
 *
 * <p>Every entry is in one sum or {@linkplain #outside() outside}, whatever the keys. What it costs is one pass over the
 * ledger; {@link #extended} passes over the new batches only. The result is the same for any number of threads.
 *
 * <p>Immutable and thread-safe.
 */
public final class Sums {
    private static final Comparator<Sum> ORDER = Comparator.comparing(Sum::groups, Sums::order);

    private final Ledger ledger;
    private final Frame frame;
    private final Cells cells;

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
     * @throws IllegalArgumentException if a key refuses an entry, or there are more than 16,777,216 combinations of groups
     * @throws ArithmeticException if a sum does not fit 64 bits in fen, in whatever order the entries are
     */
    public static Sums of(Ledger ledger, Keys keys) {
        return of(ledger, keys, 1);
    }

    /**
     * Sums the entries of a ledger in so many parts, which the common pool works on at the same time.
     *
     * @throws IllegalArgumentException if the number of threads is not positive, a key refuses an entry, or there are more
     *     than 16,777,216 combinations of groups
     * @throws ArithmeticException if a sum does not fit 64 bits in fen, in whatever order the entries are
     */
    public static Sums of(Ledger ledger, Keys keys, int threads) {
        checkArgument(threads > 0, "Number of threads must be positive, but was %s", threads);
        Frame frame = Frame.of(keys, ledger.dictionaries());
        List<Chunk> chunks = chunks(ledger.batches());
        List<Part> parts = IntStream.range(0, threads)
                .parallel()
                .mapToObj(i -> Part.of(frame, chunks, i, threads))
                .toList();
        Cells cells = Cells.of(frame, chunks);
        for (Part part : parts) {
            if (part.refusal().isPresent()) {
                throw part.refusal().get();
            }
            cells.add(part.cells());
        }
        return new Sums(ledger, frame, cells);
    }

    /**
     * Returns the sums of a ledger that begins with the batches of the one summed here.
     *
     * @throws IllegalArgumentException if the ledger does not begin so, or a key refuses an entry
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
        more.add(chunks(all.subList(known.size(), all.size())), grown);
        return new Sums(longer, grown, more);
    }

    /** Returns the ledger that was summed. */
    public Ledger ledger() {
        return ledger;
    }

    /** Returns the sum of each combination of groups that has an entry, in code-unit order of the first group, then the next. */
    public List<Sum> lines() {
        List<Sum> lines = new ArrayList<>();
        int[] strides = frame.strides();
        for (int cell = 0; cell < frame.outside(); cell += Frame.KINDS) {
            if (count(cell) > 0) {
                lines.add(line(cell, frame.groups(cell, strides)));
            }
        }
        lines.sort(ORDER);
        return ImmutableList.copyOf(lines);
    }

    /** Returns the sum of one combination of groups, nothing if it has no entry. */
    public Optional<Sum> line(String... groups) {
        List<String> wanted = List.of(groups);
        return lines().stream().filter(line -> line.groups().equals(wanted)).findFirst();
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
        int cell = frame.outside();
        return new Sum(List.of(), cells.count(cell), Money.ofFen(cells.sum(cell)), Money.ZERO, Money.ZERO);
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
        return "Sums: " + lines().size() + " of " + ledger;
    }

    private Sum line(int cell, List<String> groups) {
        Money within = Money.ofFen(cells.sum(cell + Frame.WITHIN));
        Money between = Money.ofFen(cells.sum(cell + Frame.BETWEEN));
        Money received = Money.sum(List.of(Money.ofFen(cells.sum(cell)), within, between));
        return new Sum(groups, count(cell), received, within, between);
    }

    private int count(int cell) {
        return cells.count(cell) + cells.count(cell + Frame.WITHIN) + cells.count(cell + Frame.BETWEEN);
    }

    private static List<Chunk> chunks(List<Batch> batches) {
        return batches.stream().flatMap(batch -> batch.chunks().stream()).toList();
    }

    private static Money sum(List<Sum> lines, Function<Sum, Money> part) {
        return Money.sum(lines.stream().map(part).toList());
    }

    private static int order(List<String> a, List<String> b) {
        int order = 0;
        for (int i = 0; i < a.size() && order == 0; i++) {
            order = a.get(i).compareTo(b.get(i));
        }
        return order;
    }

    /** What one thread summed; what it was refused is thrown by whoever waits for all, so that the first entry decides. */
    private record Part(Cells cells, Optional<IllegalArgumentException> refusal) {
        static Part of(Frame frame, List<Chunk> all, int part, int parts) {
            Cells cells = Cells.of(frame, all);
            int from = (int) ((long) all.size() * part / parts);
            int until = (int) ((long) all.size() * (part + 1) / parts);
            try {
                cells.add(all.subList(from, until), frame);
                return new Part(cells, Optional.empty());
            } catch (IllegalArgumentException refused) {
                return new Part(cells, Optional.of(refused));
            }
        }
    }
}

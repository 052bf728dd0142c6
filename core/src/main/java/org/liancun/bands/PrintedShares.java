// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.math.LongMath;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liancun.text.Ids;
import org.liancun.text.Prompt;

/**
 * Percentages of the parts of a whole, from which the whole numbers behind them are found again (占比还原为个数).
 *
 * <p>The parts make up the whole; a part of which nothing was printed takes what the others leave. Of the 1,446 villages of
 * Anqing (安庆, 2018) 26.35 %, 26.69 % and 35.27 % can only be 381, 386 and 510, but 4.1 % is 59 or 60, and the band that was not
 * printed therefore 110 or 109: two solutions, both of which are told. Immutable and thread-safe.
 *
 * @param total the number of which they are percentages, at least 1
 * @param shares the parts in order, each once
 */
public record PrintedShares(long total, List<PrintedShare> shares) implements Serializable {
    private static final int MOST = 1_000;
    private static final int MOST_PARTS = 100;

    /**
     * Checks that there is something to find.
     *
     * @throws IllegalArgumentException if the total is not positive, there are more than 100 parts, or one stands twice
     */
    public PrintedShares {
        shares = ImmutableList.copyOf(shares);
        if (total < 1) {
            throw new IllegalArgumentException("Total of printed shares must be at least 1, but was " + total);
        }
        if (shares.size() > MOST_PARTS) {
            throw new IllegalArgumentException(
                    "Parts of a whole must be at most " + MOST_PARTS + ", but were " + shares.size());
        }
        Ids.requireOnce(shares, PrintedShare::part, "Part of a whole");
    }

    /** Obtains printed shares. */
    public static PrintedShares of(long total, PrintedShare... shares) {
        return new PrintedShares(total, List.of(shares));
    }

    /**
     * Returns all whole numbers that add up to the total and round to what was printed, by part: the solutions with the fewest of
     * the first part first, then of the second, and so on. Empty when there are none, so that the percentages contradict each
     * other or the total.
     *
     * @throws IllegalArgumentException if there are more than 1,000
     */
    public List<Map<String, Long>> solutions() {
        List<Range> left = new ArrayList<>(List.of(new Range(0, 0)));
        for (PrintedShare share : Lists.reverse(shares)) {
            Range own = new Range(share.fewest(total), share.most(total));
            if (own.fewest > own.most) {
                return List.of();
            }
            left.add(0, own.plus(left.get(0)));
        }
        List<List<Long>> found = new ArrayList<>();
        if (left.get(0).contains(total)) {
            collect(new ArrayDeque<>(), total, left, found);
        }
        return found.stream().map(this::byPart).toList();
    }

    /**
     * Returns the whole numbers by part if there is one solution.
     *
     * @throws IllegalArgumentException naming all solutions if there are several, or if there is none or more than 1,000
     */
    public Map<String, Long> counts() {
        List<Map<String, Long>> all = solutions();
        if (all.size() != 1) {
            String shown = all.stream().map(Map::toString).collect(Collectors.joining(", "));
            throw new IllegalArgumentException("Counts behind " + this + " must be one solution, but were " + all.size()
                    + (all.isEmpty() ? "" : ": " + Prompt.cut(shown, 400)));
        }
        return all.get(0);
    }

    /** Goes only where the parts that are left can still make up what is left, so that every way ends at a solution. */
    private void collect(Deque<Long> chosen, long left, List<Range> ranges, List<List<Long>> found) {
        int part = chosen.size();
        if (part == shares.size()) {
            found.add(List.copyOf(chosen));
            if (found.size() > MOST) {
                throw new IllegalArgumentException(
                        "Solutions behind printed shares must be at most " + MOST + ", but were more");
            }
            return;
        }
        Range later = ranges.get(part + 1);
        PrintedShare share = shares.get(part);
        long most = Math.min(share.most(total), left - later.fewest);
        for (long count = Math.max(share.fewest(total), left - later.most); count <= most; count++) {
            chosen.addLast(count);
            collect(chosen, left - count, ranges, found);
            chosen.removeLast();
        }
    }

    /** The fewest and the most that a part, or all parts from one on, may be together. */
    private record Range(long fewest, long most) {
        Range plus(Range other) {
            return new Range(LongMath.saturatedAdd(fewest, other.fewest), LongMath.saturatedAdd(most, other.most));
        }

        boolean contains(long number) {
            return fewest <= number && number <= most;
        }
    }

    private Map<String, Long> byPart(List<Long> counts) {
        ImmutableMap.Builder<String, Long> byPart = ImmutableMap.builder();
        for (int i = 0; i < counts.size(); i++) {
            byPart.put(shares.get(i).part(), counts.get(i));
        }
        return byPart.buildOrThrow();
    }

    /** Returns text such as {@code "weak 26.35%, strong 4.1% of 1446"}. */
    @Override
    public String toString() {
        return Prompt.line(String.join(", ", Lists.transform(shares, PrintedShare::toString)) + " of " + total);
    }
}

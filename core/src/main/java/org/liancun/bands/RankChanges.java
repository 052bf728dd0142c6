// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Lists;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liancun.money.Ratio;
import org.liancun.text.Prompt;

/**
 * What became of the order from one ranking to the next (排名变化).
 *
 * <p>Only those with a rank in both can rise or fall; who came in or fell out is named apart by {@link #turnover}. Immutable
 * and thread-safe.
 *
 * @param before the earlier ranking
 * @param after the later ranking, under the same rule for ties
 */
public record RankChanges(Ranking before, Ranking after) implements Serializable {
    private static final Comparator<RankChange> MOST_MOVED = Comparator.comparingInt(
                    (RankChange change) -> -Math.abs(change.rise()))
            .thenComparing(RankChange::rise, Comparator.reverseOrder())
            .thenComparing(RankChange::id);

    /**
     * Checks that ranks can be compared.
     *
     * @throws IllegalArgumentException if the rankings have different rules for ties
     */
    public RankChanges {
        requireNonNull(before, "before");
        if (after.rule() != before.rule()) {
            throw new IllegalArgumentException("Rule for ties of both rankings must be the same, but was "
                    + before.rule() + " and " + after.rule());
        }
    }

    /** Returns the change of everybody who has a rank in both, in the order of the later ranking. */
    public List<RankChange> changes() {
        Map<String, Ranked> earlier = before.byId();
        return after.ranked().stream()
                .flatMap(now -> Optional.ofNullable(earlier.get(now.id()))
                        .map(then -> new RankChange(now.id(), then.rank(), now.rank()))
                        .stream())
                .collect(toImmutableList());
    }

    /**
     * Returns those whose rank changed most, risers before fallers of as many ranks, then by id; whoever moved as far as the
     * last of them is there too. Who kept the rank is no mover.
     *
     * @param places how many, at least 1
     * @throws IllegalArgumentException if fewer
     */
    public List<RankChange> topMovers(int places) {
        if (places < 1) {
            throw new IllegalArgumentException("Top movers must be at least 1, but were " + places);
        }
        List<RankChange> moved = changes().stream()
                .filter(change -> change.rise() != 0)
                .sorted(MOST_MOVED)
                .toList();
        int least = moved.isEmpty()
                ? 0
                : Math.abs(moved.get(Math.min(places, moved.size()) - 1).rise());
        return moved.stream().filter(change -> Math.abs(change.rise()) >= least).toList();
    }

    /** Returns who has a rank only in the later ranking, only in the earlier, and in both. */
    public Turnover turnover() {
        return Turnover.between(before.byId().keySet(), after.byId().keySet());
    }

    /**
     * Returns how many pairs of those with a rank in both changed order: one led before, the other leads now. Pairs that tie
     * in either ranking are not counted. Source: Kendall, A New Measure of Rank Correlation, 1938.
     */
    public long swappedPairs() {
        return PairOrder.of(changes()).opposite();
    }

    /**
     * Returns Kendall's rank correlation tau-a: pairs in the same order less pairs in opposite order, over all pairs of those
     * with a rank in both. 1 means nothing changed, -1 that the order is reversed; empty for fewer than two.
     *
     * <p>Source: Kendall, A New Measure of Rank Correlation, Biometrika 30, 1938.
     */
    public Optional<Ratio> kendall() {
        List<RankChange> changes = changes();
        long both = changes.size();
        if (both < 2) {
            return Optional.empty();
        }
        PairOrder pairs = PairOrder.of(changes);
        return Optional.of(Ratio.of(pairs.same() - pairs.opposite(), both * (both - 1) / 2));
    }

    /** Returns numbers, then the changes in the order of the later ranking, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        Turnover turnover = turnover();
        return Prompt.text(
                turnover.stayed().size() + " ranked twice, "
                        + turnover.entered().size() + " came in, "
                        + turnover.left().size() + " fell out, pairs swapped: " + swappedPairs(),
                Lists.transform(changes(), change -> "  " + change));
    }
}

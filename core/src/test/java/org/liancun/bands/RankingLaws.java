// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.liancun.money.Ratio;

class RankingLaws {
    @Property
    void a_rank_counts_the_scores_that_its_rule_says(
            @ForAll @Size(max = 30) List<@IntRange(min = -3, max = 3) Integer> scores, @ForAll TieRule rule) {
        assertThat(Ranking.of(byId(scores), List.of(), rule).ranked())
                .hasSize(scores.size())
                .allSatisfy(each -> {
                    List<Integer> better = scores.stream()
                            .filter(score -> Ratio.of(score).compareTo(each.score()) > 0)
                            .toList();
                    long expected = switch (rule) {
                        case COMPETITION -> better.size() + 1;
                        case DENSE -> better.stream().distinct().count() + 1;
                        case MODIFIED ->
                            better.size()
                                    + scores.stream()
                                            .filter(score -> Ratio.of(score).equals(each.score()))
                                            .count();
                    };
                    assertThat((long) each.rank()).isEqualTo(expected);
                });
    }

    @Property
    void the_order_of_the_scores_changes_no_ranking(
            @ForAll @Size(max = 20) List<@IntRange(max = 5) Integer> scores, @ForAll Random random) {
        List<Integer> at =
                new ArrayList<>(IntStream.range(0, scores.size()).boxed().toList());
        Collections.shuffle(at, random);
        Map<String, Ratio> shuffled = new LinkedHashMap<>();
        at.forEach(i -> shuffled.put("v" + i, Ratio.of(scores.get(i))));

        assertThat(Ranking.of(shuffled, List.of())).isEqualTo(Ranking.of(byId(scores), List.of()));
    }

    @Property
    void back_and_forth_cancels_out(
            @ForAll @Size(max = 8) List<@IntRange(max = 5) Integer> then,
            @ForAll @Size(max = 8) List<@IntRange(max = 5) Integer> now) {
        Ranking before = Ranking.of(byId(then), List.of());
        Ranking after = Ranking.of(byId(now), List.of());
        RankChanges there = new RankChanges(before, after);
        RankChanges back = new RankChanges(after, before);

        assertThat(there.changes())
                .allSatisfy(change -> assertThat(back.changes())
                        .contains(new RankChange(change.id(), change.after(), change.before())));
        assertThat(back.swappedPairs()).isEqualTo(there.swappedPairs());
        assertThat(back.kendall()).isEqualTo(there.kendall());
        assertThat(there.turnover().before()).hasSize(then.size());
        assertThat(there.turnover().after()).hasSize(now.size());
    }

    @Property
    void pairs_are_those_that_one_by_one_stand_in_the_same_or_in_opposite_order(
            @ForAll @Size(max = 20) List<@IntRange(max = 9) Integer> then,
            @ForAll @Size(max = 20) List<@IntRange(max = 9) Integer> now) {
        List<RankChange> changes =
                new RankChanges(Ranking.of(byId(then), List.of()), Ranking.of(byId(now), List.of())).changes();
        long[] pairs = new long[3];
        for (RankChange one : changes) {
            for (RankChange other : changes) {
                int before = Integer.compare(one.before(), other.before());
                pairs[1 + before * Integer.compare(one.after(), other.after())]++;
            }
        }

        assertThat(PairOrder.of(changes)).isEqualTo(new PairOrder(pairs[2] / 2, pairs[0] / 2));
    }

    private static Map<String, Ratio> byId(List<Integer> scores) {
        Map<String, Ratio> byId = new HashMap<>();
        IntStream.range(0, scores.size()).forEach(i -> byId.put("v" + i, Ratio.of(scores.get(i))));
        return byId;
    }
}

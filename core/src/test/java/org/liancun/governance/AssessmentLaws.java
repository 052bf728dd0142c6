// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.liancun.bands.Ranking;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;

class AssessmentLaws {
    private static final LocalDate MONDAY = LocalDate.of(2022, 1, 3);
    private static final PointsSystem SYSTEM = PointsSystem.of("s", PointsDimension.of("d", Ratio.decimal("0.7")));

    @Property
    void the_order_of_units_and_reports_changes_no_ranking(
            @ForAll @Size(max = 20) List<@IntRange(max = 2) Integer> scores,
            @ForAll MissingReports missing,
            @ForAll Random random) {
        List<String> units = List.of("v0", "v1", "v2", "v3");
        List<Report> reports = reports(scores);
        Ranking ranking = AssessmentCycle.of(SYSTEM, units, missing).ranking(Period.quarter(2022, 1), reports);

        assertThat(AssessmentCycle.of(SYSTEM, shuffled(units, random), missing)
                        .ranking(Period.quarter(2022, 1), shuffled(reports, random)))
                .isEqualTo(ranking);
        assertThat(ranking.ranked().size() + ranking.unranked().size()).isEqualTo(4);
    }

    @Property
    void balances_add_up_to_the_weighted_scores_in_any_order(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 50) Integer> scores, @ForAll Random random) {
        List<Score> given = IntStream.range(0, scores.size())
                .mapToObj(i -> Score.of("v" + i % 3, "d", scores.get(i), MONDAY.plusDays(i)))
                .toList();
        List<String> parties = List.of("v0", "v1", "v2");
        PointsTally tally = SYSTEM.tally(Period.ALWAYS, parties, given, List.of());

        assertThat(SYSTEM.tally(Period.ALWAYS, shuffled(parties, random), shuffled(given, random), List.of()))
                .isEqualTo(tally);
        assertThat(sum(tally.accounts().stream().map(PointsAccount::balance).toList()))
                .isEqualTo(sum(given.stream().map(SYSTEM::weigh).toList()));
    }

    /** At most one report of a unit in a week: unit by the remainder, week by the quotient. */
    private static List<Report> reports(List<Integer> scores) {
        return IntStream.range(0, scores.size())
                .mapToObj(i -> Report.of("v" + i % 4, MONDAY.plusWeeks(i / 4), Map.of("d", Ratio.of(scores.get(i)))))
                .toList();
    }

    private static Ratio sum(List<Ratio> ratios) {
        return ratios.stream().reduce(Ratio.ZERO, Ratio::plus);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}

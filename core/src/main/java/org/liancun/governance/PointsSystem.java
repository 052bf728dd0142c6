// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Nearest;
import org.liancun.text.Prompt;

/**
 * For what points are given, and what each counts (积分制). Immutable and thread-safe.
 *
 * @param id the system's id
 * @param name what people call it
 * @param dimensions its dimensions, at least one, each once
 */
public record PointsSystem(String id, Name name, List<PointsDimension> dimensions) implements Serializable {
    /**
     * Checks the dimensions.
     *
     * @throws IllegalArgumentException if the id breaks the rule of ids, there is no dimension, or one stands twice
     */
    public PointsSystem {
        Ids.require(id, "Points system id");
        requireNonNull(name, "name");
        dimensions = ImmutableList.copyOf(dimensions);
        if (dimensions.isEmpty()) {
            throw new IllegalArgumentException("Points system " + id + " must have at least 1 dimension, but had 0");
        }
        Ids.requireOnce(dimensions, PointsDimension::id, "Dimension of points system " + id);
    }

    /** Obtains a system named by its id. */
    public static PointsSystem of(String id, PointsDimension... dimensions) {
        return new PointsSystem(id, Name.of(id), List.of(dimensions));
    }

    /**
     * Returns the points that scores in all dimensions come to: the sum of score times weight.
     *
     * @param scores a score for every dimension by its id
     * @throws IllegalArgumentException if a dimension has no score, or a score names no dimension
     */
    public Ratio weigh(Map<String, Ratio> scores) {
        scores.keySet().forEach(this::weight);
        Ratio points = Ratio.ZERO;
        for (PointsDimension dimension : dimensions) {
            Ratio score = scores.get(dimension.id());
            if (score == null) {
                throw new IllegalArgumentException(
                        "Scores must be there for each of " + ids() + ", but " + dimension.id() + " has none");
            }
            points = points.plus(score.times(dimension.weight()));
        }
        return points;
    }

    /**
     * Returns what each party earned and redeemed in a period; scores and redemptions of other days are left out.
     *
     * @param parties the ids of all parties, those without a score included
     * @throws IllegalArgumentException if a party stands twice, a score or redemption names an unknown party, a score names an
     *     unknown dimension, or a party redeems more than it had on the day, the scores of that day included
     */
    public PointsTally tally(
            Period during, Collection<String> parties, Collection<Score> scores, Collection<Redemption> redemptions) {
        List<PointsAccount> brought = Ids.once(List.copyOf(parties), "Party of a tally").stream()
                .map(party -> PointsAccount.of(party, Ratio.ZERO))
                .toList();
        return Tallying.tally(this, during, brought, scores, redemptions);
    }

    /**
     * Returns what each party earned and redeemed in the period after a tally, into which the balances of that tally are brought:
     * points of December can be redeemed in January.
     *
     * @throws IllegalArgumentException if the period does not begin where the tally ends, a score or redemption names an unknown
     *     party, a score names an unknown dimension, or a party redeems more than it had on the day
     */
    public PointsTally tallyAfter(
            PointsTally before, Period during, Collection<Score> scores, Collection<Redemption> redemptions) {
        if (!before.during().until().equals(during.from())) {
            throw new IllegalArgumentException(
                    "Period must begin where the tally of " + before.during() + " ends, but was " + during);
        }
        List<PointsAccount> brought = before.accounts().stream()
                .map(account -> PointsAccount.of(account.party(), account.balance()))
                .toList();
        return Tallying.tally(this, during, brought, scores, redemptions);
    }

    /** Returns the weighted points of a score. */
    Ratio weigh(Score score) {
        return score.points().times(weight(score.dimension()));
    }

    private Ratio weight(String dimension) {
        for (PointsDimension each : dimensions) {
            if (each.id().equals(dimension)) {
                return each.weight();
            }
        }
        throw new IllegalArgumentException(
                "Dimension must be one of " + ids() + ", but was " + dimension + Nearest.advice(dimension, ids()));
    }

    private List<String> ids() {
        return Lists.transform(dimensions, PointsDimension::id);
    }

    /** Returns the name and the weighted dimensions, in a line. */
    @Override
    public String toString() {
        return Prompt.line(name + ": " + String.join(", ", Lists.transform(dimensions, PointsDimension::toString)));
    }
}

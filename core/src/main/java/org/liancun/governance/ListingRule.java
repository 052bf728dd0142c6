// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.liancun.bands.Ranked;
import org.liancun.bands.Ranking;
import org.liancun.money.Ratio;

/** Who of a ranking goes on a list. Those without a rank never do. All cases are immutable and thread-safe. */
public sealed interface ListingRule extends Serializable {
    /** Obtains the rule that lists who scores at least so much. */
    static ListingRule atLeast(Ratio score) {
        return new AtLeast(score);
    }

    /** Obtains the rule that lists who scores at most so much. */
    static ListingRule atMost(Ratio score) {
        return new AtMost(score);
    }

    /** Obtains the rule that lists the first so many, and whoever ties with the last of them. */
    static ListingRule first(int places) {
        return new First(places);
    }

    /** Obtains the rule that lists the last so many, and whoever ties with the first of them. */
    static ListingRule last(int places) {
        return new Last(places);
    }

    /** Returns who is listed, in the order of the ranking. */
    List<Ranked> select(Ranking ranking);

    /**
     * A score is reached.
     *
     * @param score the lowest that is listed
     */
    record AtLeast(Ratio score) implements ListingRule {
        /** Checks that there is a score. */
        public AtLeast {
            requireNonNull(score, "score");
        }

        @Override
        public List<Ranked> select(Ranking ranking) {
            return ranking.ranked().stream()
                    .filter(each -> each.score().compareTo(score) >= 0)
                    .toList();
        }
    }

    /**
     * A score is not exceeded.
     *
     * @param score the highest that is listed
     */
    record AtMost(Ratio score) implements ListingRule {
        /** Checks that there is a score. */
        public AtMost {
            requireNonNull(score, "score");
        }

        @Override
        public List<Ranked> select(Ranking ranking) {
            return ranking.ranked().stream()
                    .filter(each -> each.score().compareTo(score) <= 0)
                    .toList();
        }
    }

    /**
     * The first.
     *
     * @param places how many
     */
    record First(int places) implements ListingRule {
        /** Checks the number. */
        public First {
            requirePositive(places);
        }

        @Override
        public List<Ranked> select(Ranking ranking) {
            return ranking.ranked().stream()
                    .filter(each -> each.rank() <= places)
                    .toList();
        }
    }

    /**
     * The last.
     *
     * @param places how many
     */
    record Last(int places) implements ListingRule {
        /** Checks the number. */
        public Last {
            requirePositive(places);
        }

        @Override
        public List<Ranked> select(Ranking ranking) {
            List<Ranked> all = ranking.ranked();
            return all.size() <= places
                    ? all
                    : new AtMost(all.get(all.size() - places).score()).select(ranking);
        }
    }

    private static void requirePositive(int places) {
        if (places < 1) {
            throw new IllegalArgumentException("List must have at least 1 place, but had " + places);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liancun.measure.Period;
import org.liancun.village.Cluster;
import org.liancun.village.Membership;

/** Puts each village on the line of the cluster whose member it was throughout the period of an entry. */
final class ClusterLines implements LineRule {
    private final Map<String, List<Stay>> stays = new HashMap<>();
    private final Partial partial;

    ClusterLines(Collection<Cluster> clusters, Partial partial) {
        this.partial = partial;
        for (Cluster cluster : clusters) {
            Map<String, List<Period>> periods = new HashMap<>();
            for (Membership membership : cluster.members()) {
                periods.computeIfAbsent(membership.village(), village -> new ArrayList<>())
                        .add(membership.during());
            }
            periods.forEach((village, during) -> stays.computeIfAbsent(village, id -> new ArrayList<>())
                    .add(new Stay(cluster.id(), village, during)));
        }
    }

    @Override
    public String of(String party, Entry entry) {
        String line = NONE;
        for (Stay stay : stays.getOrDefault(party, List.of())) {
            if (!stay.counts(entry.period(), partial)) {
                continue;
            }
            checkArgument(
                    line.equals(NONE),
                    "Cluster of %s in %s must be one, but was %s and %s",
                    party,
                    entry.period(),
                    line,
                    stay.cluster);
            line = stay.cluster;
        }
        return line;
    }

    /** The time one village belonged to one cluster; its periods do not overlap. */
    private static final class Stay {
        private final String cluster;
        private final String village;
        private final List<Period> during;

        private Stay(String cluster, String village, List<Period> during) {
            this.cluster = cluster;
            this.village = village;
            this.during =
                    during.stream().sorted(Comparator.comparing(Period::from)).toList();
        }

        private boolean counts(Period period, Partial partial) {
            if (during.stream().noneMatch(period::overlaps)) {
                return false;
            }
            boolean throughout = covers(period);
            checkArgument(
                    throughout || partial != Partial.REFUSED,
                    "Membership of %s in %s must cover the whole of %s, but was %s."
                            + " Choose Partial.COUNTED or Partial.LEFT_OUT for such entries.",
                    village,
                    cluster,
                    period,
                    during);
            return throughout || partial == Partial.COUNTED;
        }

        /** Tells whether the stays, one after the other, leave no day of the period out. */
        private boolean covers(Period period) {
            LocalDate reached = period.from();
            for (Period stay : during) {
                if (!stay.from().isAfter(reached) && stay.until().isAfter(reached)) {
                    reached = stay.until();
                }
            }
            return !reached.isBefore(period.until());
        }
    }
}

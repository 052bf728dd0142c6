// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liancun.ledger.Keys;
import org.liancun.measure.Period;
import org.liancun.village.Cluster;
import org.liancun.village.Membership;

/** Puts each village on the line of the cluster whose member it was throughout a period; no two share a village at once. */
final class ClusterLines {
    private final Map<String, List<Stay>> stays = new HashMap<>();
    private final Partial partial;

    ClusterLines(List<Cluster> clusters, Partial partial) {
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

    /** Returns the cluster that income of a party in a period counts for. */
    String of(String party, Period period) {
        for (Stay stay : stays.getOrDefault(party, List.of())) {
            if (stay.counts(period, partial)) {
                return stay.cluster;
            }
        }
        return Keys.NONE;
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

// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liancun.text.Ids;

/** Finds centres of hubs. Pure functions. */
public final class Centres {
    private Centres() {}

    /**
     * Ranks villages as centres of their hub: by the first criterion, those as good by the second, and so on.
     *
     * <p>Villages that are as good by every criterion share a place, in id order: which of them becomes the centre is for people to
     * decide. Distances are counted within the hub. House definition.
     *
     * @param villages the villages of the hub
     * @return all of them, best first
     * @throws IllegalArgumentException if there is no village or no criterion, a village stands twice or is unknown, or a criterion
     *     cannot judge one
     */
    public static List<Candidate> rank(Neighbourhood among, Collection<String> villages, Criterion... criteria) {
        List<String> hub = Ids.once(List.copyOf(villages), "Village of a hub").stream()
                .sorted()
                .toList();
        if (hub.isEmpty() || criteria.length == 0) {
            throw new IllegalArgumentException("Centre must be chosen among at least 1 village by at least 1 criterion,"
                    + " but among " + hub.size() + " by " + criteria.length);
        }
        Neighbourhood within = among.among(hub);
        Map<String, long[]> merits = new HashMap<>();
        hub.forEach(village -> merits.put(
                village,
                Arrays.stream(criteria)
                        .mapToLong(criterion -> criterion.merit(within, hub, village))
                        .toArray()));
        Comparator<String> byMerit = Comparator.comparing(merits::get, Arrays::compare);
        List<String> best = hub.stream()
                .sorted(byMerit.reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        ImmutableList.Builder<Candidate> ranked = ImmutableList.builderWithExpectedSize(hub.size());
        int place = 1;
        for (int i = 0; i < best.size(); i++) {
            long[] own = merits.get(best.get(i));
            place = i > 0 && !Arrays.equals(own, merits.get(best.get(i - 1))) ? i + 1 : place;
            ranked.add(new Candidate(best.get(i), place, reasons(criteria, own)));
        }
        return ranked.build();
    }

    private static List<String> reasons(Criterion[] criteria, long[] merits) {
        ImmutableList.Builder<String> reasons = ImmutableList.builderWithExpectedSize(criteria.length);
        for (int i = 0; i < criteria.length; i++) {
            reasons.add(criteria[i].describe(merits[i]));
        }
        return reasons.build();
    }
}

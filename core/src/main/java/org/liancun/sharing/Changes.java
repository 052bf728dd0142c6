// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.money.Money;

/** Finds the steps that pay otherwise in one settlement than in another. */
final class Changes {
    private final Map<String, Step> before;
    private final Map<String, Step> after;

    Changes(Settlement before, Settlement after) {
        this.before = byPlace(before);
        this.after = byPlace(after);
    }

    private static Map<String, Step> byPlace(Settlement settlement) {
        Map<String, Step> steps = new LinkedHashMap<>();
        settlement.steps().forEach(step -> steps.put(place(step), step));
        return steps;
    }

    /** Returns the path of a step, with a mark for a backer's, which a nested tier could have too. */
    private static String place(Step step) {
        return step.path() + (step.isBacking() ? "-" : "");
    }

    List<Difference.Change> list() {
        Causes causes = new Causes(before, after);
        ImmutableList.Builder<Difference.Change> changes = ImmutableList.builder();
        Map<String, Step> all = new LinkedHashMap<>(after);
        before.forEach(all::putIfAbsent);
        all.forEach((place, step) -> {
            List<Difference.Shift> shifts = shifts(place);
            if (!shifts.isEmpty()) {
                changes.add(new Difference.Change(step.path(), causes.of(step), shifts));
            }
        });
        return changes.build();
    }

    private List<Difference.Shift> shifts(String place) {
        SortedMap<String, Money> was = paid(before, place);
        SortedMap<String, Money> is = paid(after, place);
        ImmutableList.Builder<Difference.Shift> shifts = ImmutableList.builder();
        for (String party : ImmutableSortedSet.copyOf(Sets.union(was.keySet(), is.keySet()))) {
            Difference.Shift shift = new Difference.Shift(
                    party, was.getOrDefault(party, Money.ZERO), is.getOrDefault(party, Money.ZERO));
            if (!shift.amount().isZero()) {
                shifts.add(shift);
            }
        }
        return shifts.build();
    }

    private static SortedMap<String, Money> paid(Map<String, Step> steps, String place) {
        Step step = steps.get(place);
        SortedMap<String, Money> paid = new TreeMap<>();
        if (step != null) {
            step.lines().forEach(line -> paid.put(line.party(), line.paid()));
        }
        return paid;
    }
}

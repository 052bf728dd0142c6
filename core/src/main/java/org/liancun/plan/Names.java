// SPDX-License-Identifier: Apache-2.0
package org.liancun.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.SortedMap;

/** What the cells of a plan are called. */
record Names(
        List<String> parties,
        SortedMap<String, Account> accounts,
        SortedMap<String, Integer> figures,
        SortedMap<String, Integer> decided,
        SortedMap<String, Integer> events) {
    Names {
        parties = ImmutableList.copyOf(parties);
        accounts = ImmutableSortedMap.copyOfSorted(accounts);
        figures = ImmutableSortedMap.copyOfSorted(figures);
        decided = ImmutableSortedMap.copyOfSorted(decided);
        events = ImmutableSortedMap.copyOfSorted(events);
    }
}

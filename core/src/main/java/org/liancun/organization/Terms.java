// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds terms of one holder in one seat that overlap. */
final class Terms {
    private final List<Tenure> tenures;
    private final SortedMap<Integer, String> problems = new TreeMap<>();

    private Terms(List<Tenure> tenures) {
        this.tenures = tenures;
    }

    static Map<String, String> overlapping(List<Tenure> tenures) {
        Terms terms = new Terms(tenures);
        IntStream.range(0, tenures.size())
                .boxed()
                .collect(groupingBy(
                        i -> List.of(tenures.get(i).holder(), tenures.get(i).seat())))
                .values()
                .forEach(terms::check);
        return terms.problems.entrySet().stream()
                .collect(toImmutableMap(problem -> "/tenures/" + problem.getKey() + "/term", Map.Entry::getValue));
    }

    /** Goes along the terms by their beginnings, and holds each against the one that lasts longest so far. */
    private void check(List<Integer> places) {
        List<Integer> inOrder = places.stream()
                .sorted(comparing(place -> tenures.get(place).term()))
                .toList();
        Tenure longest = tenures.get(inOrder.get(0));
        for (int place : inOrder.subList(1, inOrder.size())) {
            Tenure later = tenures.get(place);
            if (longest.term().overlaps(later.term())) {
                problems.put(
                        place,
                        "Tenures of " + later.holder() + " in " + later.seat() + " must follow each other, but were "
                                + longest.term() + " and " + later.term());
            }
            longest = later.term().until().isAfter(longest.term().until()) ? later : longest;
        }
    }
}

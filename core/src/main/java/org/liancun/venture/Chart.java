// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liancun.money.Ratio;

/** Stakes of one day with owners and entities by number, in the order of their ids. */
final class Chart {
    private final ImmutableList<String> ids;
    private final Map<Integer, Row> direct;

    private Chart(ImmutableList<String> ids, Map<Integer, Row> direct) {
        this.ids = ids;
        this.direct = direct;
    }

    static Chart of(List<Stake> stakes) {
        ImmutableList<String> ids = stakes.stream()
                .flatMap(each -> Stream.of(each.owner(), each.entity()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo))
                .asList();
        Map<String, Integer> numbers = new HashMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        Map<Integer, List<Stake>> held = new TreeMap<>();
        stakes.forEach(each -> held.computeIfAbsent(numbers.get(each.entity()), entity -> new ArrayList<>())
                .add(each));
        Map<Integer, Row> direct = new TreeMap<>();
        held.forEach((entity, all) -> direct.put(entity, row(all, numbers)));
        return new Chart(ids, direct);
    }

    private static Row row(List<Stake> stakes, Map<String, Integer> numbers) {
        List<Ratio> shares = stakes.stream().map(Stake::share).toList();
        BigInteger whole = Exact.commonDenominator(shares);
        Map<Integer, BigInteger> weights = new HashMap<>();
        for (Stake each : stakes) {
            weights.put(numbers.get(each.owner()), Exact.sum(List.of(each.share()), whole));
        }
        BigInteger unheld = whole.subtract(Exact.sum(shares, whole));
        if (unheld.signum() > 0) {
            weights.put(Row.UNHELD, unheld);
        }
        return Row.of(weights);
    }

    /** Returns the ids of those who are owned by nobody, in order. */
    List<String> finalOwners() {
        return IntStream.range(0, ids.size())
                .filter(each -> !direct.containsKey(each))
                .mapToObj(ids::get)
                .collect(toImmutableList());
    }

    /** Returns the groups of which each entity is owned by a member of the group, whether by others too or not. */
    List<Loop> loops() {
        return loopsIn(groups());
    }

    /**
     * Returns the final owners of each entity, by id.
     *
     * @throws IllegalArgumentException if a loop has no owner outside it
     */
    SortedMap<String, FinalOwners> seeThrough(LocalDate day) {
        List<List<Integer>> groups = groups();
        requireOwnersOutside(groups, day);
        Map<Integer, Row> seen = new HashMap<>();
        for (List<Integer> group : groups) {
            if (direct.containsKey(group.get(0))) {
                Map<Integer, Row> rows = new TreeMap<>();
                group.forEach(each -> rows.put(each, direct.get(each)));
                Elimination.solve(rows).forEach((entity, row) -> seen.put(entity, row.seeThrough(seen)));
            }
        }
        return seen.entrySet().stream()
                .map(each -> named(each.getKey(), each.getValue()))
                .collect(toImmutableSortedMap(String::compareTo, FinalOwners::entity, each -> each));
    }

    private FinalOwners named(int entity, Row row) {
        SortedMap<String, BigInteger> weights = new TreeMap<>();
        row.weights().forEach((owner, weight) -> {
            if (owner != Row.UNHELD) {
                weights.put(ids.get(owner), weight);
            }
        });
        return new FinalOwners(
                ids.get(entity),
                ImmutableSortedMap.copyOfSorted(weights),
                row.weights().getOrDefault(Row.UNHELD, BigInteger.ZERO));
    }

    private List<List<Integer>> groups() {
        return Groups.ownersFirst(
                IntStream.range(0, ids.size()).mapToObj(this::ownersOf).toList());
    }

    private List<Integer> ownersOf(int entity) {
        Row row = direct.get(entity);
        return row == null
                ? List.of()
                : row.weights().keySet().stream()
                        .filter(owner -> owner != Row.UNHELD)
                        .toList();
    }

    private List<Loop> loopsIn(List<List<Integer>> groups) {
        return groups.stream()
                .filter(this::isLoop)
                .sorted((a, b) -> Integer.compare(a.get(0), b.get(0)))
                .map(group -> new Loop(group.stream().map(ids::get).toList()))
                .collect(toImmutableList());
    }

    private boolean isLoop(List<Integer> group) {
        int first = group.get(0);
        return group.size() > 1
                || direct.containsKey(first) && direct.get(first).has(first);
    }

    private void requireOwnersOutside(List<List<Integer>> groups, LocalDate day) {
        List<Loop> closed = loopsIn(groups.stream().filter(this::isClosed).toList());
        if (!closed.isEmpty()) {
            throw new IllegalArgumentException("Stakes as of " + day
                    + " must lead to owners outside each loop, but these own each other wholly: "
                    + closed.stream().map(Loop::names).collect(joining("; ")));
        }
    }

    private boolean isClosed(List<Integer> group) {
        Set<Integer> members = Set.copyOf(group);
        return isLoop(group)
                && group.stream()
                        .allMatch(each ->
                                members.containsAll(direct.get(each).weights().keySet()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Groups numbered entities that own each other, directly or through others; an entity outside every circle is a group alone.
 *
 * <p>Source: R. Tarjan, Depth-First Search and Linear Graph Algorithms, SIAM Journal on Computing 1 (1972), 146-160; without
 * recursion, so that a chain of any length can be followed.
 */
final class Groups {
    private final List<List<Integer>> owners;
    private final int[] order;
    private final int[] lowest;
    private final int[] nextOwner;
    private final boolean[] isOpen;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Deque<Integer> path = new ArrayDeque<>();
    private final List<List<Integer>> groups = new ArrayList<>();
    private int visited;

    private Groups(List<List<Integer>> owners) {
        this.owners = owners;
        this.order = new int[owners.size()];
        this.lowest = new int[owners.size()];
        this.nextOwner = new int[owners.size()];
        this.isOpen = new boolean[owners.size()];
        Arrays.fill(order, -1);
    }

    /** Returns the groups, each in ascending order and after all groups that own a part of it. */
    static List<List<Integer>> ownersFirst(List<List<Integer>> owners) {
        Groups search = new Groups(owners);
        for (int entity = 0; entity < owners.size(); entity++) {
            if (search.order[entity] < 0) {
                search.follow(entity);
            }
        }
        return search.groups;
    }

    private void follow(int start) {
        enter(start);
        while (!path.isEmpty()) {
            int entity = path.peek();
            if (nextOwner[entity] == owners.get(entity).size()) {
                leave(entity);
                continue;
            }
            int owner = owners.get(entity).get(nextOwner[entity]++);
            if (order[owner] < 0) {
                enter(owner);
            } else if (isOpen[owner]) {
                lowest[entity] = Math.min(lowest[entity], order[owner]);
            }
        }
    }

    private void enter(int entity) {
        order[entity] = visited;
        lowest[entity] = visited++;
        isOpen[entity] = true;
        open.push(entity);
        path.push(entity);
    }

    private void leave(int entity) {
        path.pop();
        if (!path.isEmpty()) {
            lowest[path.peek()] = Math.min(lowest[path.peek()], lowest[entity]);
        }
        if (lowest[entity] == order[entity]) {
            List<Integer> group = new ArrayList<>();
            int member;
            do {
                member = open.pop();
                isOpen[member] = false;
                group.add(member);
            } while (member != entity);
            Collections.sort(group);
            groups.add(group);
        }
    }
}

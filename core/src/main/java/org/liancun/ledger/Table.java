// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The group of every code of a dictionary, worked out once. Arrays are never written once this is built.
 *
 * @param labels the groups, numbered in the order in which they first came
 * @param groups the number of each code's group, {@link #OUTSIDE} if it has none or was refused one
 * @param refusals why a code was refused a group; it only counts once an entry has that code
 */
record Table(List<String> labels, int[] groups, Map<Integer, String> refusals) {
    static final int OUTSIDE = -1;
    static final Table EMPTY = new Table(ImmutableList.of(), new int[0], ImmutableMap.of());

    /** Returns a table that asks the rule of the codes from where this one ends. */
    Table grown(int size, IntFunction<String> rule) {
        if (size == groups.length) {
            return this;
        }
        Draft draft = new Draft(labels, refusals);
        int[] longer = Arrays.copyOf(groups, size);
        for (int code = groups.length; code < size; code++) {
            longer[code] = draft.group(code, rule);
        }
        return new Table(draft.labels(), longer, ImmutableMap.copyOf(draft.refusals));
    }

    /** Returns the group of a code as the rule gave it, or throws as the rule did. */
    String label(int code) {
        checkArgument(!refusals.containsKey(code), "%s", refusals.get(code));
        return groups[code] == OUTSIDE ? Keys.NONE : labels.get(groups[code]);
    }

    /** Returns the offset of each code: its group times the stride, or a number that makes every sum with it negative. */
    int[] scaled(int stride) {
        int[] scaled = new int[groups.length];
        for (int code = 0; code < scaled.length; code++) {
            scaled[code] = groups[code] == OUTSIDE ? Frame.NOWHERE : groups[code] * stride;
        }
        return scaled;
    }

    /** Groups in the making. */
    static final class Draft {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final ImmutableList.Builder<String> labels = ImmutableList.builder();
        private final Map<Integer, String> refusals;

        Draft(List<String> labels, Map<Integer, String> refusals) {
            labels.forEach(this::number);
            this.refusals = new HashMap<>(refusals);
        }

        int group(int code, IntFunction<String> rule) {
            try {
                String label = rule.apply(code);
                return label.equals(Keys.NONE) ? OUTSIDE : number(label);
            } catch (IllegalArgumentException refused) {
                refusals.put(code, String.valueOf(refused.getMessage()));
                return OUTSIDE;
            }
        }

        List<String> labels() {
            return labels.build();
        }

        Map<Integer, String> refusals() {
            return refusals;
        }

        private int number(String label) {
            @Nullable Integer known = numbers.get(label);
            if (known != null) {
                return known;
            }
            int next = numbers.size();
            numbers.put(label, next);
            labels.add(label);
            return next;
        }
    }
}

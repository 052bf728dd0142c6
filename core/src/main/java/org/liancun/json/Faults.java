// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Rules that elements of the lists of an object break, each with its place, so that all are told at once. */
final class Faults {
    private final Map<String, String> found = new LinkedHashMap<>();

    /** Looks for elements of the list in a field that break a rule, until there are more than are listed. */
    <T> Faults in(String field, List<T> elements, Consumer<? super T> rule) {
        for (int i = 0; i < elements.size() && found.size() <= Limits.PROBLEMS; i++) {
            try {
                rule.accept(elements.get(i));
            } catch (IllegalArgumentException broken) {
                found.putIfAbsent("/" + field + "/" + i, String.valueOf(broken.getMessage()));
            }
        }
        return this;
    }

    /** Obtains the rule that no element has the key of one before; for one look through one list. */
    static <T> Consumer<T> once(String subject, Function<? super T, ?> key) {
        Set<Object> seen = new HashSet<>();
        return each -> {
            if (!seen.add(key.apply(each))) {
                throw new IllegalArgumentException(
                        subject + " must be listed once, but " + key.apply(each) + " was listed twice");
            }
        };
    }

    void requireNone() {
        if (!found.isEmpty()) {
            throw new Found(ImmutableMap.copyOf(found));
        }
    }

    /** What was found, for the object to report. */
    static final class Found extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        private final ImmutableMap<String, String> faults;

        private Found(ImmutableMap<String, String> faults) {
            super(faults.values().iterator().next());
            this.faults = faults;
        }

        /** Returns the messages by pointer from the object on. */
        Map<String, String> faults() {
            return faults;
        }
    }
}

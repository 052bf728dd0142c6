// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What texts of a type said before, so that what is repeated is read once and kept once; as long as there is room. */
final class Memory {
    private final Map<Object, Map<String, Object>> remembered = new IdentityHashMap<>();

    /** Returns what a text of a type said before, or nothing if it is new. */
    @Nullable
    Object of(Object type, String text) {
        Map<String, Object> values = remembered.get(type);
        return values == null ? null : values.get(text);
    }

    void put(Object type, String text, Object value) {
        Map<String, Object> values = remembered.computeIfAbsent(type, t -> new HashMap<>());
        if (values.size() < Limits.MEMORY) {
            values.put(text, value);
        }
    }
}

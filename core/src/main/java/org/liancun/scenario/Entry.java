// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * An entry of a section with what it names, which is found out once.
 *
 * @param key what tells it from the others of its section
 * @param value the entry
 * @param references what it names of other entries
 */
record Entry<T>(String key, T value, List<Reference> references) {
    Entry {
        references = ImmutableList.copyOf(references);
    }

    static <T> Entry<T> of(Section<T> section, T value) {
        return new Entry<>(section.key(value), value, section.references(value));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Entry<?> that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import org.jspecify.annotations.Nullable;

/** What was read of one object: the parts in the order of its {@link Fields}, and which stood in the file at all. */
final class Parts {
    private final @Nullable Object[] values;
    private long present;
    private long misspelt;

    Parts(int size) {
        values = new Object[size];
    }

    /** Notes that a field stands in the file and tells whether it is the first time. */
    boolean meet(int index) {
        boolean first = !isPresent(index);
        present |= 1L << index;
        return first;
    }

    /** Notes that an unknown field was most likely meant to be this one. */
    void meetMisspelt(int index) {
        misspelt |= 1L << index;
    }

    /** Takes over one part of another object's. */
    void take(int index, Parts other, int otherIndex) {
        values[index] = other.values[otherIndex];
        present |= (other.present >>> otherIndex & 1) << index;
        misspelt |= (other.misspelt >>> otherIndex & 1) << index;
    }

    void put(int index, @Nullable Object value) {
        values[index] = value;
    }

    boolean isPresent(int index) {
        return (present >>> index & 1) == 1;
    }

    boolean isMisspelt(int index) {
        return (misspelt >>> index & 1) == 1;
    }

    boolean has(int index) {
        return values[index] != null;
    }

    /** Returns a part that {@link #has} been read or was given its default. */
    @SuppressWarnings({"unchecked", "NullAway"}) // the codec of the field made it
    <F> F at(int index) {
        return (F) values[index];
    }

    /** Returns a part, or something else where it could not be read. */
    <F> F atOr(int index, F otherwise) {
        return has(index) ? at(index) : otherwise;
    }

    /** Returns the parts from one on. */
    Parts from(int index) {
        Parts rest = new Parts(values.length - index);
        for (int i = index; i < values.length; i++) {
            rest.take(i - index, this, i);
        }
        return rest;
    }

    /** Tells whether everything from a part on that stands in the file could be read. */
    boolean areReadFrom(int index) {
        for (int i = index; i < values.length; i++) {
            if (isPresent(i) && !has(i)) {
                return false;
            }
        }
        return true;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import java.util.function.Function;

/**
 * One thing that entries are grouped by: the group of each value of a column, {@link Keys#NONE} if it has none.
 *
 * @param values picks the dictionary of the column
 */
record Key<T>(Column column, Function<Dictionaries, Dictionary<T>> values, Function<T, String> group) {

    /** Returns the table of this key, which gives the values that were known before the groups they had. */
    Table table(Table before, Dictionaries dictionaries) {
        Dictionary<T> dictionary = values.apply(dictionaries);
        return before.grown(dictionary.size(), code -> group.apply(dictionary.value(code)));
    }
}

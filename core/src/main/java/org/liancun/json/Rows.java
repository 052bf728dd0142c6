// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liancun.ledger.Entry;

/** Rows of a file, one after the other. */
interface Rows {
    /** Returns the next row that is an entry, or nothing at the end; hands on the problems of each row that is none. */
    @Nullable
    Entry next(Consumer<List<Problem>> bad);

    /** Returns the line of the last row. */
    int line();
}

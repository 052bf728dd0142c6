// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A row of a table, such as a record of a CSV file, as whatever reads such files has cut it up.
 *
 * <p>Immutable and thread-safe.
 *
 * @param line the line of the file on which the row begins, from 1
 * @param cells the texts of the row, without the quotes that a file may put around them
 */
public record TableRow(int line, List<String> cells) {

    /**
     * Copies the cells.
     *
     * @throws IllegalArgumentException if the line is not positive
     */
    public TableRow {
        checkArgument(line > 0, "Line of a row must be positive, but was %s", line);
        cells = ImmutableList.copyOf(cells);
    }
}

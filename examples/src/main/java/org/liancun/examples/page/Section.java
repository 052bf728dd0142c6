// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.page;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.liancun.text.TextTable;

/**
 * A heading and what stands under it until the next heading. Immutable and thread-safe.
 *
 * @param depth 1 for a part, 2 for a chapter, 3 for what stands in a chapter
 * @param heading the words of the heading
 * @param blocks the pieces in order
 */
public record Section(int depth, String heading, List<Block> blocks) {
    /**
     * Checks the depth.
     *
     * @throws IllegalArgumentException if it is not 1, 2 or 3
     */
    public Section {
        requireNonNull(heading, "heading");
        blocks = ImmutableList.copyOf(blocks);
        if (depth < 1 || depth > 3) {
            throw new IllegalArgumentException("Depth of a section must be 1, 2 or 3, but was " + depth);
        }
    }

    /** Obtains a section from its blocks. */
    public static Section of(int depth, String heading, Block... blocks) {
        return new Section(depth, heading, List.of(blocks));
    }

    /** Returns the heading underlined, then the blocks, one blank line between them. */
    public String text() {
        StringBuilder text = new StringBuilder(heading).append('\n');
        if (depth < 3) {
            text.append((depth == 1 ? "=" : "-").repeat(TextTable.width(heading)))
                    .append('\n');
        }
        for (Block block : blocks) {
            String piece = block.text();
            if (!piece.isEmpty()) {
                text.append(text.length() == heading.length() + 1 ? "" : "\n").append(piece);
            }
        }
        return text.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.notice;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.text.Phrase;
import org.liancun.text.Prompt;

/**
 * What one tier or slice of an agreement says, under its number. Immutable and thread-safe.
 *
 * @param path ids from the outermost tier inwards, as those of the steps of a settlement
 * @param number 第一条 and {@code "Article 1"}; of what stands in it, {@code 1.1} in both
 * @param text what it says
 * @param example the numbers that it gave in the worked example; no text when there is none
 * @param inner the clauses in it, in order
 */
public record Clause(String path, Phrase number, Phrase text, Phrase example, List<Clause> inner)
        implements Serializable {
    /** Copies the clauses in it. */
    public Clause {
        requireNonNull(path, "path");
        requireNonNull(number, "number");
        requireNonNull(text, "text");
        requireNonNull(example, "example");
        inner = ImmutableList.copyOf(inner);
    }

    /** Returns number and Chinese text, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(number.zh() + " " + text.zh());
    }
}

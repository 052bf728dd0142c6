// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static java.util.Objects.requireNonNull;

import org.liancun.measure.Period;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Prompt;

/**
 * At which place and when a band table counts, of what, and by whose word (分档标准).
 *
 * <p>A threshold (薄弱村标准、空壳村标准) is a policy whose table has one band: who stands in it is weak, or a shell. The same id
 * comes again at other places and in other years. Immutable and thread-safe.
 *
 * @param id what the policy decides, such as {@code weak}
 * @param name what people call it
 * @param place the id of the region in which it counts
 * @param during when it counts
 * @param of what is held against the table, in words, such as 经常性收入
 * @param table the bands
 * @param source who says so: a document, an article, a page
 */
public record BandPolicy(String id, Name name, String place, Period during, String of, BandTable table, String source)
        implements Policy {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if an id breaks the rule of ids, or what is measured or the source is blank
     */
    public BandPolicy {
        Ids.require(id, "Policy id");
        requireNonNull(name, "name");
        Ids.require(place, "Place of policy " + id);
        requireNonNull(during, "during");
        requireNonNull(table, "table");
        if (of.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("Policy " + id + " at " + place
                    + " must say of what it is and its source, but was of \"" + of + "\" after \"" + source + "\"");
        }
    }

    /** Returns text such as {@code "weak at pinghu 2012: 1 band of 经常性收入 in 万元"}. */
    @Override
    public String toString() {
        return Prompt.line(
                id + " at " + place + " " + during + ": " + table.bands().size()
                        + (table.bands().size() == 1 ? " band of " : " bands of ") + of + " in " + table.unit());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.page;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A title and sections in reading order. Immutable and thread-safe.
 *
 * @param title what the report is about
 * @param sections parts, each followed by its chapters
 */
public record Report(String title, List<Section> sections) {
    /** Copies the sections. */
    public Report {
        requireNonNull(title, "title");
        sections = ImmutableList.copyOf(sections);
    }

    /** Returns the report for a terminal; lines end in {@code '\n'}. */
    public String text() {
        return sections.stream().map(Section::text).collect(Collectors.joining("\n", title + "\n\n", ""));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.page;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import org.liancun.text.TextTable;

/** A piece of a report. */
public sealed interface Block {
    /** Returns the piece for a terminal, each line ending in {@code '\n'}; empty if a terminal cannot show it. */
    String text();

    /** Returns the piece for a page, with everything escaped. */
    String html();

    /**
     * A paragraph.
     *
     * @param words the words, without line breaks
     */
    record Prose(String words) implements Block {
        /** Checks that there are words. */
        public Prose {
            requireNonNull(words, "words");
        }

        @Override
        public String text() {
            return Wrap.prose(words);
        }

        @Override
        public String html() {
            return "<p>" + Html.escape(words) + "</p>\n";
        }
    }

    /**
     * A warning that what follows is not a report of facts.
     *
     * @param words the words, without line breaks
     */
    record Notice(String words) implements Block {
        /** Checks that there are words. */
        public Notice {
            requireNonNull(words, "words");
        }

        @Override
        public String text() {
            return Wrap.prose("*** " + words + " ***");
        }

        @Override
        public String html() {
            return "<p class=\"notice\">" + Html.escape(words) + "</p>\n";
        }
    }

    /**
     * A table.
     *
     * @param table headings and rows
     * @param pageOnly how many of the last columns are for a page only, because a terminal has no room for them
     */
    record Grid(TextTable table, int pageOnly) implements Block {
        /**
         * Checks that a terminal keeps at least one column.
         *
         * @throws IllegalArgumentException if it does not, or the number is negative
         */
        public Grid {
            if (pageOnly < 0 || pageOnly >= table.headings().size()) {
                throw new IllegalArgumentException("Columns for a page only must be fewer than the "
                        + table.headings().size() + " of the table, but were " + pageOnly);
            }
        }

        /** Obtains a table that looks the same in both forms. */
        public Grid(TextTable table) {
            this(table, 0);
        }

        @Override
        public String text() {
            int kept = table.headings().size() - pageOnly;
            TextTable narrow = new TextTable(
                    table.headings().subList(0, kept),
                    table.rows().stream().map(row -> row.subList(0, kept)).toList());
            return Wrap.table(narrow).toString();
        }

        @Override
        public String html() {
            return Html.table(table);
        }
    }

    /**
     * Lines whose blanks count.
     *
     * @param lines the lines, separated by {@code '\n'}
     */
    record Listing(String lines) implements Block {
        /** Checks that there are lines. */
        public Listing {
            requireNonNull(lines, "lines");
        }

        @Override
        public String text() {
            return lines.stripTrailing() + "\n";
        }

        @Override
        public String html() {
            return "<pre>" + Html.escape(lines.stripTrailing()) + "</pre>\n";
        }
    }

    /**
     * A picture drawn by the page's chart library; a terminal has a text instead.
     *
     * @param title what the picture shows, for its caption and for those who cannot see it
     * @param option the option of Apache ECharts, in which every text is data and none is code
     * @param height the height in pixels
     * @param instead what a terminal shows, each line ending in {@code '\n'}; empty where the tables say it all
     */
    record Picture(String title, JsonNode option, int height, String instead) implements Block {
        /**
         * Checks the height.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Picture {
            requireNonNull(title, "title");
            requireNonNull(option, "option");
            requireNonNull(instead, "instead");
            if (height <= 0) {
                throw new IllegalArgumentException("Height of a picture must be positive, but was " + height);
            }
        }

        /** Obtains a picture of what the tables beside it say to a terminal. */
        public Picture(String title, JsonNode option, int height) {
            this(title, option, height, "");
        }

        @Override
        public String text() {
            return instead;
        }

        @Override
        public String html() {
            return Html.picture(this);
        }
    }

    /**
     * A long table that a page shows on request and a terminal not at all.
     *
     * @param title what is folded away
     * @param table headings and rows
     */
    record Fold(String title, TextTable table) implements Block {
        /** Checks that both are there. */
        public Fold {
            requireNonNull(title, "title");
            requireNonNull(table, "table");
        }

        @Override
        public String text() {
            return "";
        }

        @Override
        public String html() {
            return "<details><summary>" + Html.escape(title) + "</summary>\n" + Html.table(table) + "</details>\n";
        }
    }
}

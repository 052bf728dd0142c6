// SPDX-License-Identifier: Apache-2.0
package org.liancun.text;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of text whose columns line up on a terminal, Chinese text included.
 *
 * <p>A column in which every filled cell begins like a number is set to the right, every other to the left. Lines end
 * without blanks; every line ends with {@code '\n'}. Immutable and thread-safe.
 *
 * @param headings one text per column, at least one
 * @param rows the rows in order, each with as many cells as there are headings
 */
public record TextTable(List<String> headings, List<List<String>> rows) {
    private static final Pattern NUMBER = Pattern.compile("[约近≈<>≤≥]?[-+−]?(CNY )?[-+−]?\\d[\\d,./]*.{0,10}|[-–—]?");

    /**
     * Checks that every row has one cell for each heading.
     *
     * @throws IllegalArgumentException if there is no heading or a row has another number of cells
     */
    public TextTable {
        headings = ImmutableList.copyOf(headings);
        rows = rows.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
        if (headings.isEmpty()) {
            throw new IllegalArgumentException("Table must have at least 1 column, but had 0");
        }
        for (List<String> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException(
                        "Table row must have " + headings.size() + " cells, but had " + row.size() + ": " + row);
            }
        }
    }

    /** Returns the number of terminal columns a text takes: two for a wide character, none for a combining one. */
    public static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    /** Returns the text followed by as many blanks as it needs to take the given number of columns. */
    public static String padded(String text, int columns) {
        return text + Strings.repeat(" ", Math.max(0, columns - width(text)));
    }

    /** Returns headings, a rule, and the rows. */
    @Override
    public String toString() {
        int[] widths =
                IntStream.range(0, headings.size()).map(this::columnWidth).toArray();
        boolean[] right = new boolean[widths.length];
        for (int c = 0; c < right.length; c++) {
            right[c] = isNumeric(c);
        }
        StringBuilder text = new StringBuilder();
        appendLine(text, headings, widths, right);
        List<String> rule = IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.toList());
        appendLine(text, rule, widths, right);
        rows.forEach(row -> appendLine(text, row, widths, right));
        return text.toString();
    }

    /** Returns the table in Markdown, numbers to the right; what would be read as a mark is escaped. */
    public String markdown() {
        StringBuilder text = new StringBuilder(markdownRow(headings));
        for (int c = 0; c < headings.size(); c++) {
            text.append(isNumeric(c) ? "|--:" : "|---");
        }
        text.append("|\n");
        rows.forEach(row -> text.append(markdownRow(row)));
        return text.toString();
    }

    private static String markdownRow(List<String> cells) {
        return cells.stream().map(Markdown::escape).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private int columnWidth(int column) {
        int widest = width(headings.get(column));
        for (List<String> row : rows) {
            widest = Math.max(widest, width(row.get(column)));
        }
        return widest;
    }

    private boolean isNumeric(int column) {
        return !rows.isEmpty()
                && rows.stream().allMatch(row -> NUMBER.matcher(row.get(column)).matches())
                && rows.stream().anyMatch(row -> !row.get(column).isEmpty());
    }

    private static void appendLine(StringBuilder text, List<String> cells, int[] widths, boolean[] right) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String blanks = Strings.repeat(" ", widths[c] - width(cells.get(c)));
            line.append(c == 0 ? "" : "  ").append(right[c] ? blanks + cells.get(c) : cells.get(c) + blanks);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || c == 0x200B) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}

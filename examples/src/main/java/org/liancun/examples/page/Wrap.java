// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.page;

import java.util.ArrayList;
import java.util.List;
import org.liancun.text.TextTable;

/** Breaks prose and the cells of tables into lines that fit a terminal. */
final class Wrap {
    private static final int PROSE_COLUMNS = 110;
    private static final int CELL_COLUMNS = 46;
    private static final String INDENT = "    ";

    private Wrap() {}

    /** Returns prose in lines of at most 110 columns, all but the first one indented. */
    static String prose(String words) {
        return String.join("\n" + INDENT, lines(words, PROSE_COLUMNS - INDENT.length())) + "\n";
    }

    /** Returns a table in which no cell is wider than 46 columns: what is longer goes on in the next row. */
    static TextTable table(TextTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            List<List<String>> cells =
                    row.stream().map(cell -> lines(cell, CELL_COLUMNS)).toList();
            int height = cells.stream().mapToInt(List::size).max().orElse(1);
            for (int line = 0; line < height; line++) {
                int at = line;
                rows.add(cells.stream().map(cell -> line(cell, at)).toList());
            }
        }
        return new TextTable(table.headings(), rows);
    }

    private static String line(List<String> cell, int at) {
        return at >= cell.size() ? "" : (at == 0 ? "" : "  ") + cell.get(at);
    }

    /** Breaks at blanks, and inside a word that alone is too wide, as Chinese may be. At least one line. */
    private static List<String> lines(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            for (String piece : pieces(word, columns)) {
                int blank = line.isEmpty() ? 0 : 1;
                if (TextTable.width(line.toString()) + blank + TextTable.width(piece) > columns && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(piece);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> pieces(String word, int columns) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int[] points = word.codePoints().toArray();
        for (int point : points) {
            if (TextTable.width(piece.toString()) >= columns - 1) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(point);
        }
        pieces.add(piece.toString());
        return pieces;
    }
}

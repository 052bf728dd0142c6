// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.page;

import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.regex.Pattern;
import org.liancun.text.TextTable;

/** Pieces of HTML made of data. */
final class Html {
    private static final Pattern NUMBER = Pattern.compile("[-−+约]?[\\d,]+(\\.\\d+)?[元%]?|[-–]?");

    private static final Pattern FACT = Pattern.compile("\\[?\\b[A-Z]\\d*-[\\w.-]+(–\\d+)?\\]?");
    private static final int SHORT = 22;

    private Html() {}

    /** Returns text that can stand in an element or in a quoted attribute. */
    static String escape(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }

    /** Returns JSON that can stand in a script element: {@code <} is written as an escape, so that no tag can end it. */
    static String embed(String json) {
        return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    static String table(TextTable table) {
        StringBuilder html = new StringBuilder("<div class=\"wide\"><table>\n<thead><tr>");
        String[] kinds = new String[table.headings().size()];
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = isNumeric(table, c) ? " class=\"n\"" : isShort(table, c) ? " class=\"s\"" : "";
            html.append("<th")
                    .append(kinds[c])
                    .append('>')
                    .append(escape(table.headings().get(c)))
                    .append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : table.rows()) {
            html.append("<tr>");
            for (int c = 0; c < kinds.length; c++) {
                html.append("<td")
                        .append(kinds[c])
                        .append('>')
                        .append(unbroken(escape(row.get(c))))
                        .append("</td>");
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody></table></div>\n").toString();
    }

    static String picture(Block.Picture picture) {
        return "<figure><figcaption>" + escape(picture.title()) + "</figcaption>\n"
                + "<div class=\"chart\" role=\"img\" style=\"height:" + picture.height() + "px\" aria-label=\""
                + escape(picture.title()) + "\"></div>\n"
                + "<script type=\"application/json\">" + embed(picture.option().toString()) + "</script></figure>\n";
    }

    /** Returns escaped text in which a label such as {@code [S0-115]} or {@code S0-013–017} is never broken over two lines. */
    private static String unbroken(String escaped) {
        return FACT.matcher(escaped).replaceAll("<span class=\"s\">$0</span>");
    }

    private static boolean isShort(TextTable table, int column) {
        return table.rows().stream().allMatch(row -> TextTable.width(row.get(column)) <= SHORT);
    }

    private static boolean isNumeric(TextTable table, int column) {
        return table.rows().stream()
                        .allMatch(row -> NUMBER.matcher(row.get(column)).matches())
                && table.rows().stream().anyMatch(row -> !row.get(column).isEmpty());
    }
}

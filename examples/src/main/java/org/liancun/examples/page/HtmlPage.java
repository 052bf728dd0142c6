// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a report as one HTML page that needs nothing but itself: style, script and chart library stand in it. */
public final class HtmlPage {
    private static final String CHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

    private HtmlPage() {}

    /**
     * Returns the page. The same report gives the same page, byte for byte.
     *
     * @param wording the language that the page says it is in, for those who have it read aloud or translated
     */
    public static String of(Report report, Wording wording) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(wording.tag())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(POLICY)
                .append("\">\n<title>")
                .append(Html.escape(report.title()))
                .append("</title>\n<style>\n")
                .append(resource("page.css"))
                .append("</style>\n</head>\n<body>\n<header><h1>")
                .append(Html.escape(report.title()))
                .append("</h1>\n");
        appendContents(page, report.sections());
        page.append("</header>\n<main>\n");
        appendSections(page, report.sections());
        return page.append("</main>\n<script>\n")
                .append(resource(CHARTS))
                .append("\n</script>\n<script>\n")
                .append(resource("page.js"))
                .append("</script>\n</body>\n</html>\n")
                .toString();
    }

    private static void appendContents(StringBuilder page, List<Section> sections) {
        page.append("<nav><ul>\n");
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).depth() < 3) {
                page.append("<li class=\"d")
                        .append(sections.get(i).depth())
                        .append("\"><a href=\"#s")
                        .append(i)
                        .append("\">")
                        .append(Html.escape(sections.get(i).heading()))
                        .append("</a></li>\n");
            }
        }
        page.append("</ul></nav>\n");
    }

    private static void appendSections(StringBuilder page, List<Section> sections) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String element = "h" + (section.depth() + 1);
            page.append("<section id=\"s")
                    .append(i)
                    .append("\">\n<")
                    .append(element)
                    .append('>');
            page.append(Html.escape(section.heading()));
            page.append("</").append(element).append(">\n");
            section.blocks().forEach(block -> page.append(block.html()));
            page.append("</section>\n");
        }
    }

    private static String resource(String name) {
        try (InputStream bytes = HtmlPage.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("Class path must hold " + name + ", but does not");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liancun.measure.Quantities;
import org.liancun.text.Name;
import org.liancun.text.TextTable;

/** Prints arrangements, a line for each thing that is counted. */
final class ArrangementTable {
    private static final List<Name> HEADINGS = List.of(
            Name.of("制度", "Arrangement"),
            Name.of("类别", "Kind"),
            Name.of("内容", "What"),
            Name.of("数量", "Number"),
            Name.of("数据", "Figure"));
    private static final Name NOT_TOLD = Name.of("未载", "not told");

    private ArrangementTable() {}

    static String of(List<Arrangement> arrangements, Quantities figures, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        for (Arrangement each : arrangements) {
            String name = each.name().in(locale);
            String kind = each.kind().in(locale);
            if (!each.words().isEmpty() || each.counted().isEmpty()) {
                String words =
                        each.words().stream().map(word -> word.in(locale)).collect(joining(", "));
                rows.add(List.of(name, kind, words, "", ""));
            }
            for (Counted counted : each.counted().values()) {
                String number =
                        counted.hasFigure() ? figures.of(counted.figure()).toString() : NOT_TOLD.in(locale);
                rows.add(List.of(name, kind, counted.name().in(locale), number, counted.figure()));
            }
        }
        return new TextTable(HEADINGS.stream().map(each -> each.in(locale)).toList(), rows).toString();
    }
}

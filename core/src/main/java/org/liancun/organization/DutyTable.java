// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.text.Name;
import org.liancun.text.TextTable;

/** Prints layers of duty. */
final class DutyTable {
    private static final List<Name> HEADINGS =
            List.of(Name.of("责任层", "Layer"), Name.of("范围", "Span"), Name.of("责任人", "Holder"), Name.of("负责", "Places"));

    private DutyTable() {}

    static String of(DutyLayers layers, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        for (DutyLayer layer : layers.layers()) {
            String name = layer.name().in(locale);
            String span = layer.span().label().in(locale);
            SortedMap<String, String> places = layer.duties().stream()
                    .collect(groupingBy(Duty::holder, TreeMap::new, mapping(Duty::place, joining(", "))));
            places.forEach((holder, some) -> rows.add(List.of(name, span, holder, some)));
            if (places.isEmpty()) {
                rows.add(List.of(name, span, "", ""));
            }
        }
        return new TextTable(
                        HEADINGS.stream().map(heading -> heading.in(locale)).toList(), rows)
                .toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liancun.text.Name;
import org.liancun.text.TextTable;

/** Prints who sits in a body, and what is to be seen to. */
final class SeatingTable {
    private static final List<Name> HEADINGS =
            List.of(Name.of("职务", "Post"), Name.of("村", "Village"), Name.of("任职", "Holder"), Name.of("情况", "Finding"));

    private final SeatPlan plan;
    private final Locale locale;
    private final List<List<String>> rows = new ArrayList<>();

    private SeatingTable(Seating seating, Locale locale) {
        this.plan = new SeatPlan(seating.body());
        this.locale = locale;
    }

    static String of(Seating seating, Locale locale) {
        SeatingTable table = new SeatingTable(seating, locale);
        seating.sitting().forEach(tenure -> table.add(tenure.seat(), tenure.holder(), ""));
        seating.announced()
                .forEach(tenure -> table.add(
                        tenure.seat(), tenure.holder(), tenure.status().label().in(locale)));
        seating.findings()
                .forEach(finding -> table.add(
                        finding.seat(),
                        finding.holder(),
                        finding.kind().label().in(locale) + ": "
                                + finding.reason().in(locale)));
        return new TextTable(HEADINGS.stream().map(name -> name.in(locale)).toList(), table.rows).toString();
    }

    private void add(Seat seat, String holder, String what) {
        String title = plan.rule(seat.post())
                .map(rule -> rule.post().in(locale))
                .orElse(seat.post().title());
        rows.add(List.of(title, seat.village(), holder, what));
    }
}

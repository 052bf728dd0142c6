// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.liancun.text.Name;
import org.liancun.text.TextTable;

/** Prints the decisions of a body and what was reported of them. */
final class MinutesTable {
    private static final List<Name> HEADINGS = List.of(
            Name.of("会议", "Meeting"),
            Name.of("事项", "Matter"),
            Name.of("结果", "Outcome"),
            Name.of("承办", "Charged"),
            Name.of("期限", "During"),
            Name.of("落实", "Report"));

    private MinutesTable() {}

    static String of(Minutes minutes, Locale locale) {
        Map<String, DecisionReport> reports = Maps.uniqueIndex(minutes.reports(), DecisionReport::decision);
        List<List<String>> rows = new ArrayList<>();
        for (JointMeeting meeting : minutes.meetings()) {
            for (Decision decision : meeting.decisions()) {
                Optional<DecisionReport> report = Optional.ofNullable(reports.get(decision.id()));
                rows.add(List.of(
                        meeting.day().toString(),
                        decision.matter().in(locale),
                        decision.outcome().label().in(locale),
                        decision.charged(),
                        decision.during().toString(),
                        report.map(some -> some.day() + " " + some.result().in(locale))
                                .orElse("")));
            }
        }
        return new TextTable(
                        HEADINGS.stream().map(heading -> heading.in(locale)).toList(), rows)
                .toString();
    }
}

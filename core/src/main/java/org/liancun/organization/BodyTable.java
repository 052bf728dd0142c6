// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.liancun.measure.Quantity;
import org.liancun.text.Name;
import org.liancun.text.TextTable;

/** Prints the posts of a body. */
final class BodyTable {
    private static final List<Name> HEADINGS =
            List.of(Name.of("职务", "Post"), Name.of("产生", "Filling"), Name.of("规则", "Rule"), Name.of("人数", "Number"));
    private static final Name SUM = Name.of("合计", "Sum");

    private BodyTable() {}

    static String of(Body body, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        for (SeatRule rule : body.seats()) {
            rows.add(List.of(
                    rule.post().in(locale),
                    rule.filling().label().in(locale),
                    rule.basis().label().in(locale) + " " + rule.number(),
                    rule.total(body.villages().size()).toString()));
        }
        rows.add(List.of(SUM.in(locale), "", "", numbers(body)));
        return new TextTable(HEADINGS.stream().map(name -> name.in(locale)).toList(), rows).toString();
    }

    /** The seats, followed by the people where some hold none: {@code "4席 5-6人"}; empty when no post is told. */
    static String numbers(Body body) {
        Optional<Quantity> people =
                body.seats().stream().allMatch(SeatRule::isSeat) ? Optional.empty() : body.headcount();
        return Stream.of(body.seatCount(), people)
                .flatMap(Optional::stream)
                .map(Quantity::toString)
                .collect(joining(" "));
    }
}

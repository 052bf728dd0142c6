// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Choice.oneOf;
import static org.liancun.json.Choice.when;
import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.few;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.NAME;
import static org.liancun.json.Texts.NUMBER;
import static org.liancun.json.Texts.RATIO;
import static org.liancun.json.Texts.TEXT;

import java.util.List;
import org.liancun.json.Scalar.Repeats;
import org.liancun.measure.Period;
import org.liancun.scenario.Change;
import org.liancun.scenario.Changes;
import org.liancun.scenario.Edit;
import org.liancun.scenario.Scenario;

/** How changes and scenarios stand in a file. */
final class ChangeFormat {
    static final Choice<Edit> EDIT = oneOf(
            when("put", Edit.Put.class, shape(field("value", new AnyValue(), Edit.Put::json), Edit.Put::new)),
            when("drop", Edit.Drop.class, Edit.Drop::new),
            when("times", Edit.Times.class, shape(field("factor", RATIO, Edit.Times::factor), Edit.Times::new)),
            when("plus", Edit.Plus.class, shape(field("addend", NUMBER, Edit.Plus::addend), Edit.Plus::new)));

    private static final Codec<Period> WHOLE_YEARS =
            new Scalar<>(Expected.WHOLE_YEARS, Repeats.OFTEN, ChangeFormat::wholeYears, Period::toString);

    static final Shape<Change> CHANGE = shape(
            field("id", ID, Change::id),
            field("edit", EDIT, Change::edit),
            field("path", TEXT, Change::path),
            optional("during", WHOLE_YEARS, Change::during, Period.ALWAYS),
            optional("reason", TEXT, Change::reason, ""),
            Change::new);

    static final Shape<Scenario> SCENARIO = shape(
            field("id", ID, Scenario::id),
            field("name", NAME, Scenario::name),
            optional("changes", few(CHANGE), scenario -> scenario.changes().list(), List.of()),
            (id, name, changes) -> new Scenario(id, name, new Changes(changes)));

    private ChangeFormat() {}

    /** Reads a period as changes take them; which ones those are, they say themselves. */
    private static Period wholeYears(String text) {
        return Change.of("any", Edit.drop(), "parties/any")
                .over(Period.parse(text))
                .during();
    }
}

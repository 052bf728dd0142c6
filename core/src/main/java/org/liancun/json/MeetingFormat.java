// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.list;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.DATE;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.ID_OR_NONE;
import static org.liancun.json.Texts.NAME;
import static org.liancun.json.Texts.PERIOD;

import java.util.List;
import org.liancun.measure.Period;
import org.liancun.organization.Decision;
import org.liancun.organization.DecisionOutcome;
import org.liancun.organization.DecisionReport;
import org.liancun.organization.JointMeeting;
import org.liancun.organization.Minutes;

/** How joint meetings, their decisions and the reports on them stand in a file. */
final class MeetingFormat {
    static final Shape<Decision> DECISION = shape(
                    field("id", ID, Decision::id),
                    field("matter", NAME, Decision::matter),
                    field("outcome", Names.of(DecisionOutcome.class), Decision::outcome),
                    optional("charged", ID_OR_NONE, Decision::charged, ""),
                    optional("during", PERIOD, Decision::during, Period.ALWAYS),
                    Decision::new)
            .onOneLine();

    static final Shape<JointMeeting> MEETING = shape(
            field("id", ID, JointMeeting::id),
            field("day", DATE, JointMeeting::day),
            optional("present", list(ID), JointMeeting::present, List.of()),
            optional("decisions", list(DECISION), JointMeeting::decisions, List.of()),
            optional("facts", list(ID), JointMeeting::facts, List.of()),
            JointMeeting::new);

    static final Shape<DecisionReport> REPORT = shape(
                    field("decision", ID, DecisionReport::decision),
                    field("day", DATE, DecisionReport::day),
                    field("result", NAME, DecisionReport::result),
                    DecisionReport::new)
            .onOneLine();

    static final Shape<Minutes> MINUTES = shape(
            field("body", ID, Minutes::body),
            optional("members", list(ID), Minutes::members, List.of()),
            optional("meetings", list(MEETING).sorted(Minutes.ORDER), Minutes::meetings, List.of()),
            optional("reports", list(REPORT), Minutes::reports, List.of()),
            optional("facts", list(ID), Minutes::facts, List.of()),
            Minutes::new);

    private MeetingFormat() {}
}

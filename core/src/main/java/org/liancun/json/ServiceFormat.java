// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.few;
import static org.liancun.json.Listing.list;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.DATE;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.PERIOD;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import org.liancun.roster.Absence;
import org.liancun.roster.OfficeDays;
import org.liancun.roster.OfficeService;
import org.liancun.roster.Rotation;
import org.liancun.roster.ServiceMode;
import org.liancun.roster.ShiftLength;
import org.liancun.roster.Swap;
import org.liancun.roster.Turns;

/** How the service of offices and the turns on duty there stand in a file. */
final class ServiceFormat {
    static final Shape<OfficeDays> DAYS = shape(
                    field("weekly", list(Names.of(DayOfWeek.class)), (OfficeDays days) -> List.copyOf(days.weekly())),
                    optional("closed", list(DATE), days -> List.copyOf(days.closed()), List.of()),
                    optional("open", list(DATE), days -> List.copyOf(days.open()), List.of()),
                    (weekly, closed, open) -> new OfficeDays(
                            ImmutableSet.copyOf(weekly),
                            ImmutableSortedSet.copyOf(closed),
                            ImmutableSortedSet.copyOf(open)))
            .onOneLine();

    static final Shape<Absence> ABSENCE = shape(
                    field("team", ID, Absence::team),
                    field("during", PERIOD, Absence::during),
                    field("afterwards", Names.of(Absence.Afterwards.class), Absence::afterwards),
                    Absence::new)
            .onOneLine();

    static final Shape<Swap> SWAP = shape(field("one", DATE, Swap::one), field("other", DATE, Swap::other), Swap::new)
            .onOneLine();

    static final Shape<Turns> TURNS = shape(
            field("during", PERIOD, Turns::during),
            field("teams", few(ID), (Turns turns) -> turns.rotation().teams()),
            field(
                    "length",
                    Names.of(ShiftLength.class),
                    turns -> turns.rotation().length()),
            optional("days", DAYS, turns -> turns.rotation().days(), OfficeDays.EVERY_DAY),
            optional("absences", few(ABSENCE), turns -> turns.rotation().absences(), List.of()),
            optional("swaps", few(SWAP), turns -> turns.rotation().swaps(), List.of()),
            (during, teams, length, days, absences, swaps) ->
                    new Turns(during, new Rotation(teams, length, days, absences, swaps)));

    static final Shape<OfficeService> SERVICE = shape(
            field("office", ID, OfficeService::office),
            field("teams", list(ID), OfficeService::teams),
            optional("modes", list(Names.of(ServiceMode.class)), OfficeService::modes, List.of()),
            optional("turns", list(TURNS).sorted(Comparator.comparing(Turns::during)), OfficeService::turns, List.of()),
            optional("facts", list(ID), OfficeService::facts, List.of()),
            OfficeService::new);

    private ServiceFormat() {}
}

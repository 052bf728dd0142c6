// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.few;
import static org.liancun.json.Listing.section;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.COUNT;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.INTERVAL;
import static org.liancun.json.Texts.NAME;
import static org.liancun.json.Texts.PERIOD;
import static org.liancun.json.Texts.TEXT;
import static org.liancun.json.Texts.UNIT;

import java.util.List;
import org.liancun.bands.Band;
import org.liancun.bands.BandPolicy;
import org.liancun.bands.BandTable;
import org.liancun.bands.LookBack;
import org.liancun.bands.PolicyTable;
import org.liancun.bands.Programme;
import org.liancun.measure.Span;

/** How band tables, thresholds and programmes stand in a file. */
final class PolicyFormat {
    static final Shape<Band> BAND = shape(
                    field("name", NAME, Band::name), field("bounds", INTERVAL, Band::bounds), Band::new)
            .onOneLine();

    static final Shape<BandTable> TABLE =
            shape(field("unit", UNIT, BandTable::unit), field("bands", few(BAND), BandTable::bands), BandTable::new);

    static final Shape<BandPolicy> POLICY = shape(
            field("id", ID, BandPolicy::id),
            field("name", NAME, BandPolicy::name),
            field("place", ID, BandPolicy::place),
            field("during", PERIOD, BandPolicy::during),
            field("of", TEXT, BandPolicy::of),
            field("table", TABLE, BandPolicy::table),
            field("source", TEXT, BandPolicy::source),
            BandPolicy::new);

    static final Shape<LookBack> LOOK_BACK = shape(
                    field("periods", COUNT, LookBack::periods),
                    field("span", Names.of(Span.class), LookBack::span),
                    field("judging", Names.of(LookBack.Judging.class), LookBack::judging),
                    LookBack::new)
            .onOneLine();

    static final Shape<Programme> PROGRAMME = shape(
            field("id", ID, Programme::id),
            field("name", NAME, Programme::name),
            field("place", ID, Programme::place),
            field("during", PERIOD, Programme::during),
            field("unit", UNIT, Programme::unit),
            field("enters", INTERVAL, Programme::enters),
            field("leaves", INTERVAL, Programme::leaves),
            optional("lookBack", LOOK_BACK, Programme::lookBack, LookBack.LAST_YEAR),
            field("source", TEXT, Programme::source),
            Programme::new);

    static final Shape<PolicyTable> POLICIES = shape(
            optional("policies", section(POLICY), PolicyTable::policies, List.of()),
            optional("programmes", section(PROGRAMME), PolicyTable::programmes, List.of()),
            PolicyTable::new);

    static final Format<PolicyTable> FILE = Format.of(new Header("liancun-policies", 1), POLICIES);

    private PolicyFormat() {}
}

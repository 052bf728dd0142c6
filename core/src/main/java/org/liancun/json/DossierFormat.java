// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.section;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Economy;
import org.liancun.dossier.Evidence;
import org.liancun.dossier.Places;
import org.liancun.dossier.Sections;
import org.liancun.farming.Farming;
import org.liancun.governance.Arrangements;
import org.liancun.json.Problem.Kind;
import org.liancun.linkage.Linkages;
import org.liancun.organization.Organizations;

/** How a whole dossier stands in a file, and what can be said of its parts when some of them cannot be had. */
final class DossierFormat implements Codec<Dossier> {
    private static final Header HEADER = new Header("liancun-dossier", 1);

    private static final int SECTIONS = 5;

    static final Fields<Dossier> FIELDS = new Fields<>(List.of(
            HEADER.<Dossier>formatField(),
            HEADER.<Dossier>versionField(),
            field("id", Texts.OWN_ID, Dossier::id),
            field("title", Texts.NAME, Dossier::title),
            field("asOf", Texts.DATE, Dossier::asOf),
            optional(
                    "sources", section(EvidenceFormat.SOURCE), d -> d.evidence().sources(), List.of()),
            optional(
                    "figures", section(EvidenceFormat.FIGURE), d -> d.evidence().figures(), List.of()),
            optional(
                    "recomputations",
                    section(EvidenceFormat.RECOMPUTATION),
                    d -> d.evidence().recomputations(),
                    List.of()),
            optional(
                    "ambiguities",
                    section(EvidenceFormat.AMBIGUITY),
                    d -> d.evidence().ambiguities(),
                    List.of()),
            optional("places", PlacesFormat.PLACES, Dossier::places, Places.NONE),
            optional("organization", OrganizationFormat.ORGANIZATIONS, Dossier::organization, Organizations.NONE),
            optional("linkage", LinkageFormat.LINKAGES, Dossier::linkage, Linkages.NONE),
            optional(
                    "governance",
                    section(GovernanceFormat.ARRANGEMENT),
                    d -> d.governance().all(),
                    List.of()),
            optional("farming", FarmingFormat.FARMING, Dossier::farming, Farming.NONE),
            optional("income", IncomeFormat.SECTION, IncomeFormat.Section::of, IncomeFormat.Section.NONE),
            optional("sharing", SharingFormat.SECTION, SharingFormat.Section::of, SharingFormat.Section.NONE)));

    static final Format<Dossier> FILE = new Format<>(HEADER, new DossierFormat());

    private DossierFormat() {}

    @Override
    public @Nullable Dossier read(Reading in) throws IOException {
        Parts parts = FIELDS.read(in);
        if (parts == null) {
            return null;
        }
        boolean complete = FIELDS.complete(parts, in);
        Draft draft = draft(parts);
        if (draft.payments() > Limits.PAYMENTS) {
            in.reportPast("/sharing/distributions", Kind.TOO_LONG, "[ ]", Expected.AT_MOST_PAYMENTS.toString());
        } else if (complete && in.isClean()) {
            return dossier(draft, parts, in);
        } else if (parts.areReadFrom(SECTIONS)) {
            draft.report(in);
        }
        return null;
    }

    private static @Nullable Dossier dossier(Draft draft, Parts parts, Reading in) {
        try {
            return draft.dossier(parts.at(3), parts.at(4));
        } catch (IllegalArgumentException misfit) {
            draft.report(in);
            if (in.isClean()) {
                in.reportRule(misfit);
            }
            return null;
        }
    }

    @Override
    public void write(Dossier dossier, Writing out) throws IOException {
        out.startObject(false);
        FIELDS.write(dossier, out);
        out.endObject(false);
    }

    /** Returns the sections, empty where the file does not have them. */
    private static Draft draft(Parts parts) {
        IncomeFormat.Section income = parts.atOr(14, IncomeFormat.Section.NONE);
        SharingFormat.Section sharing = parts.atOr(15, SharingFormat.Section.NONE);
        return new Draft(
                parts.atOr(2, ""),
                new Sections(
                        new Evidence(
                                parts.atOr(5, List.of()),
                                parts.atOr(6, List.of()),
                                parts.atOr(7, List.of()),
                                parts.atOr(8, List.of())),
                        parts.atOr(9, Places.NONE),
                        parts.atOr(10, Organizations.NONE),
                        parts.atOr(11, Linkages.NONE),
                        new Arrangements(parts.atOr(12, List.of())),
                        parts.atOr(13, Farming.NONE),
                        new Economy(
                                income.published(),
                                income.entries(),
                                sharing.parties(),
                                sharing.holdings(),
                                sharing.agreements(),
                                sharing.distributions())));
    }
}

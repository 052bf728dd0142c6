// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.section;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.NAME;
import static org.liancun.json.Texts.NUMBER;
import static org.liancun.json.Texts.OWN_ID;
import static org.liancun.json.Texts.PERIOD;

import java.util.List;
import org.liancun.dossier.Distribution;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Economy;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Holding;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/** How parties and what they hold stand in a file, and the section of them, agreements and distributions. */
final class SharingFormat {
    static final Shape<Party> PARTY = shape(
                    field("id", OWN_ID, Party::id),
                    field("name", NAME, Party::name),
                    field("kind", Names.of(PartyKind.class), Party::kind),
                    Party::new)
            .onOneLine();

    static final Shape<Holding> HOLDING = shape(
                    field("party", ID, Holding::party),
                    field("measure", OWN_ID, Holding::measure),
                    field("amount", NUMBER, Holding::amount),
                    field("during", PERIOD, Holding::during),
                    Holding::new)
            .keyedBy("party", "measure", "during")
            .countedBy("amount")
            .onOneLine();

    static final Shape<Section> SECTION = shape(
            optional("parties", section(PARTY), Section::parties, List.of()),
            optional("holdings", section(HOLDING), Section::holdings, List.of()),
            optional("agreements", section(AgreementFormat.AGREEMENT), Section::agreements, List.of()),
            optional("distributions", section(DistributionFormat.DISTRIBUTION), Section::distributions, List.of()),
            Section::new);

    private SharingFormat() {}

    /** The section of a file that holds the dividing part of an economy. */
    record Section(
            List<Party> parties, List<Holding> holdings, List<Agreement> agreements, List<Distribution> distributions) {
        static final Section NONE = new Section(List.of(), List.of(), List.of(), List.of());

        static Section of(Dossier dossier) {
            Economy economy = dossier.economy();
            return new Section(economy.parties(), economy.holdings(), economy.agreements(), economy.distributions());
        }
    }
}

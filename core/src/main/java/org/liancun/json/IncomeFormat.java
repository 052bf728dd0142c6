// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.section;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.ID;

import java.util.List;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.PublishedIncome;
import org.liancun.income.Notion;
import org.liancun.ledger.Entry;

/** How published incomes and income entries stand in a file. */
final class IncomeFormat {
    static final Shape<PublishedIncome> PUBLISHED = shape(
                    field("figure", ID, PublishedIncome::figure),
                    field("notion", Names.of(Notion.known(), Notion::id), PublishedIncome::notion),
                    PublishedIncome::new)
            .onOneLine();

    static final Shape<Section> SECTION = shape(
            optional("published", section(PUBLISHED), Section::published, List.of()),
            optional("entries", section(EntryFormat.ENTRY), Section::entries, List.of()),
            Section::new);

    private IncomeFormat() {}

    /** The section of a file that holds the income part of an economy. */
    record Section(List<PublishedIncome> published, List<Entry> entries) {
        static final Section NONE = new Section(List.of(), List.of());

        static Section of(Dossier dossier) {
            return new Section(dossier.economy().published(), dossier.economy().entries());
        }
    }
}

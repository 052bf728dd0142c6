// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liancun.text.Names;
import org.liancun.text.TextTable;

/** Prints what each change did. */
final class AttributionTable {
    private AttributionTable() {}

    static TextTable of(Attribution attribution, Names names, Locale locale) {
        boolean zh = Amounts.isChinese(locale);
        List<List<String>> rows = new ArrayList<>();
        attribution
                .parts()
                .forEach((id, part) -> rows.add(List.of(
                        names.phrase(id).in(locale),
                        Amounts.signed(part.alone()),
                        Amounts.signed(part.last()),
                        Amounts.signed(part.share()))));
        rows.add(List.of(zh ? "合计" : "total", "", "", Amounts.signed(attribution.effect())));
        return new TextTable(List.of((zh ? "变动 单独实施 最后实施 归因" : "change alone last share").split(" ")), rows);
    }
}

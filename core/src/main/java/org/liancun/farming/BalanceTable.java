// SPDX-License-Identifier: Apache-2.0
package org.liancun.farming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liancun.text.Name;
import org.liancun.text.TextTable;

/** Prints how crops stand, a line each. */
final class BalanceTable {
    private static final List<Name> HEADINGS = List.of(
            Name.of("作物", "Crop"),
            Name.of("计划", "Planned"),
            Name.of("订单", "Ordered"),
            Name.of("交货", "Delivered"),
            Name.of("待交", "Due"));

    private BalanceTable() {}

    static String of(OrderLoop loop, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        for (String crop : loop.plan().crops()) {
            CropBalance balance = loop.balance(crop);
            rows.add(List.of(
                    crop,
                    balance.planned().toString(),
                    balance.ordered().toString(),
                    balance.delivered().toString(),
                    balance.due().toString()));
        }
        return new TextTable(HEADINGS.stream().map(each -> each.in(locale)).toList(), rows).toString();
    }
}

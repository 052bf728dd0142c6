// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liancun.income.Receipts;
import org.liancun.income.Rollup;
import org.liancun.measure.Quantity;

/**
 * How a roll-up is printed. For machines an exact amount is a decimal text in yuan, any other the text of the quantity, and the words
 * are English whatever the language.
 */
enum RollupFormat {
    /** A table. */
    TEXT {
        @Override
        String print(Rollup rollup, Locale locale) {
            return rollup.notion().name().in(locale) + "\n\n" + rollup.table(locale);
        }
    },
    /** One document: notion, lines, totals, and what villages without a line received. */
    JSON {
        @Override
        String print(Rollup rollup, Locale locale) {
            ObjectNode document = JsonNodeFactory.instance.objectNode();
            document.put("notion", rollup.notion().id());
            ArrayNode by = document.putArray("by");
            rollup.headings().forEach(heading -> by.add(heading.en()));
            add(document.putArray("lines"), rollup.lines());
            add(document.putArray("totals"), rollup.wholes());
            add(document.putArray("outside"), rollup.outside());
            return document.toPrettyString() + "\n";
        }
    },
    /** A header and a row for each line, without a total. */
    CSV {
        @Override
        String print(Rollup rollup, Locale locale) {
            List<String> header = new ArrayList<>();
            rollup.headings().forEach(heading -> header.add(heading.en()));
            header.addAll(List.of("entries", "received", "eliminated", "income"));
            List<List<String>> rows = new ArrayList<>();
            for (Receipts line : rollup.lines()) {
                List<String> row = new ArrayList<>(line.groups());
                row.add(Long.toString(line.count()));
                row.add(amount(line.received().amount()));
                row.add(amount(line.within().amount()));
                row.add(amount(line.income().amount()));
                rows.add(row);
            }
            return Csv.of(header, rows);
        }
    };

    abstract String print(Rollup rollup, Locale locale);

    private static void add(ArrayNode nodes, List<Receipts> lines) {
        for (Receipts line : lines) {
            ObjectNode node = nodes.addObject();
            ArrayNode groups = node.putArray("groups");
            line.groups().forEach(groups::add);
            node.put("period", line.received().period().toString());
            node.put("entries", line.count());
            node.put("received", amount(line.received().amount()));
            node.put("eliminated", amount(line.within().amount()));
            node.put("income", amount(line.income().amount()));
        }
    }

    private static String amount(Quantity amount) {
        return amount.isExact() && amount.bounds().isPoint()
                ? amount.toMoney().toYuan().toPlainString()
                : amount.toString();
    }
}

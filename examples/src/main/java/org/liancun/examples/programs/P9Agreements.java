// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.liancun.comparison.GainsAndLosses;
import org.liancun.examples.lab.Fengchaoshan;
import org.liancun.examples.lab.ModelNames;
import org.liancun.json.ModelFile;
import org.liancun.money.Money;
import org.liancun.scenario.Outlook;
import org.liancun.scenario.Projection;
import org.liancun.text.TextTable;

/** The same year of the same cluster under three agreements: what each village gets, who gains and who loses. */
public final class P9Agreements {
    private static final int YEAR = 2024;

    private P9Agreements() {}

    /** Prints the income of every village under each agreement, then who gains and loses by the last against the first. */
    public static void main(String[] arguments) {
        ModelFile file = Fengchaoshan.file();
        SortedMap<String, Money> bySteps = villages(file.baseline());
        SortedMap<String, Money> equal = villages(file.outlook("equal"));
        SortedMap<String, Money> byInput = villages(file.outlook("by-input"));

        System.out.println(Fengchaoshan.NOTICE);
        System.out.println();
        System.out.println(table(bySteps, equal, byInput));
        GainsAndLosses change = GainsAndLosses.of(bySteps, byInput);
        System.out.println(change.table(ModelNames.of(file.model()), Locale.ENGLISH));
        System.out.print(change.spreads(Locale.ENGLISH));
    }

    private static SortedMap<String, Money> villages(Outlook outlook) {
        return Projection.of(outlook).in(YEAR).villages();
    }

    private static TextTable table(
            SortedMap<String, Money> bySteps, Map<String, Money> equal, Map<String, Money> byInput) {
        List<List<String>> rows = new ArrayList<>();
        bySteps.forEach((village, income) -> rows.add(List.of(
                village,
                income.formatYuan(),
                equal.get(village).formatYuan(),
                byInput.get(village).formatYuan())));
        return new TextTable(List.of("village, " + YEAR, "step by step", "the same to all", "by what is put in"), rows);
    }
}

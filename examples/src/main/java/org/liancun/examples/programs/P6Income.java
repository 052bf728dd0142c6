// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.programs;

import java.util.List;
import org.liancun.income.Category;
import org.liancun.income.Entry;
import org.liancun.income.Growth;
import org.liancun.income.Ledger;
import org.liancun.income.Notion;
import org.liancun.income.Reconciliation;
import org.liancun.income.Rollup;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.money.Money;

/** What villages earn is summed without counting a payment between them twice, and held against what is published. */
public final class P6Income {
    private P6Income() {}

    /** Rolls up two villages of which one pays the other, then holds Fengchaoshan's average against the printed one. */
    public static void main(String[] arguments) {
        Ledger ledger = Ledger.of(
                Notion.OPERATING_TYPE,
                List.of(earned("east", "100", "market"), earned("east", "10", "west"), earned("west", "50", "market")));
        Rollup rollup = ledger.byVillage();
        System.out.print(rollup.table());
        System.out.println("per village " + rollup.average(2));

        Quantity average = Quantity.parse("约451.29万元").dividedBy(Quantity.parse("5个村"));
        System.out.println(
                Reconciliation.of(average, Quantity.parse("约90.25万元/个村")).explain());
        Growth growth = new Growth(Money.wan("239.92"), Money.wan("451.29"));
        System.out.println("from " + growth.previous().formatWan() + " to "
                + growth.current().formatWan() + " is "
                + growth.percent().orElseThrow().display(2) + " more");
    }

    private static Entry earned(String village, String wan, String payer) {
        return new Entry(
                village,
                Period.year(2024),
                Category.OPERATING,
                Notion.OPERATING_TYPE,
                Money.wan(wan),
                payer,
                "the books of " + village);
    }
}

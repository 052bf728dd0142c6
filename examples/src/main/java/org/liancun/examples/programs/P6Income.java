// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.programs;

import java.time.LocalDate;
import java.util.List;
import org.liancun.income.By;
import org.liancun.income.Growth;
import org.liancun.income.Income;
import org.liancun.income.Incomes;
import org.liancun.income.Notion;
import org.liancun.income.Reconciliation;
import org.liancun.income.Rollup;
import org.liancun.ledger.Entry;
import org.liancun.ledger.Ledger;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Money;

/** What villages earn is summed without counting a payment between them twice, and held against what is published. */
public final class P6Income {
    private P6Income() {}

    /** Rolls up two villages of which one pays the other, then holds Fengchaoshan's average against the printed one. */
    public static void main(String[] arguments) {
        Ledger ledger = Ledger.of(
                LocalDate.of(2025, 1, 10),
                List.of(earned("east", "100", "market"), earned("east", "10", "west"), earned("west", "50", "market")));
        Incomes incomes = Incomes.of(ledger, List.of("east", "west"));
        Rollup rollup = incomes.by(Notion.OPERATING_TYPE, By.village());
        System.out.print(rollup.table());
        System.out.println("per village "
                + rollup.total()
                        .in(Unit.WAN_YUAN)
                        .per(Quantity.of(2, Unit.VILLAGE))
                        .amount());
        incomes.eliminations(Notion.OPERATING_TYPE).forEach(System.out::println);

        Quantity average = Quantity.parse("约451.29万元").dividedBy(Quantity.parse("5个村"));
        System.out.println(
                Reconciliation.of(average, Quantity.parse("约90.25万元/个村")).explain());
        Growth growth = new Growth(published(2022, "239.92"), published(2023, "451.29"));
        System.out.println(growth);
    }

    private static Income published(int year, String wan) {
        return Income.of(Notion.OPERATING_TYPE, Period.year(year), Money.wan(wan))
                .in(Unit.WAN_YUAN);
    }

    private static Entry earned(String village, String wan, String payer) {
        return new Entry(
                village,
                Period.year(2024),
                "OPERATING",
                Money.wan(wan),
                payer,
                "",
                "the books of " + village,
                Qualifier.EXACT);
    }
}

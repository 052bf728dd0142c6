// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liancun.ledger.Keys;
import org.liancun.ledger.Sum;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.measure.Quantity;
import org.liancun.measure.Span;

/** Makes the statements of all villages and years in one pass over the ledger. */
final class Statements {

    private Statements() {}

    static List<Statement> of(Incomes incomes) {
        Keys keys = Keys.recipients(incomes.villages())
                .byPeriod(period -> Counting.inScope(period, incomes.period()) ? "in" : Keys.NONE)
                .byPeriod(Span.YEAR)
                .byAccount()
                .byQualifier();
        Map<String, Map<Period, Map<String, Quantity>>> amounts = new TreeMap<>();
        for (Sum sum : incomes.sums(keys).lines()) {
            Period year = Period.parse(sum.groups().get(2));
            String account = sum.groups().get(3);
            if (incomes.accounting().account(account, year).isPresent()) {
                Quantity amount = Counting.amount(
                        sum.received(), Qualifier.valueOf(sum.groups().get(4)));
                amounts.computeIfAbsent(sum.groups().get(0), village -> new TreeMap<>())
                        .computeIfAbsent(year, each -> new HashMap<>())
                        .merge(account, amount, Quantity::plus);
            }
        }
        ImmutableList.Builder<Statement> statements = ImmutableList.builder();
        amounts.forEach((village, years) -> years.forEach((year, booked) ->
                statements.add(new Statement(village, incomes.accounting().chart(year), year, booked))));
        return statements.build();
    }
}

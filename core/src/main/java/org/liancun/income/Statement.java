// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.text.Ids;
import org.liancun.text.TextTable;

/**
 * The statement of income and distribution of one village and year (收益及收益分配表).
 *
 * <p>Its lines are those of the chart of the year: accounts with their signs, and after them the subtotal that they lead
 * to. An account that nothing was booked to counts as 0. Example (the fictional statistical form of case C91, 万元):
 * operating 68, contract 35 and investment 5 less expense 45 and administration 35 are an operating profit of 28; with
 * subsidies 30 and other income 42 less other expense 45, current-year income is 55; with 15 from the year before, 70 can
 * be distributed; less 7, 7 and 20, 36 are left.
 *
 * <p>Immutable and thread-safe.
 *
 * @param year the calendar year, in which the chart is in force
 * @param amounts by account, in the order of the chart; what was booked there, in yuan, costs positive
 */
public record Statement(String village, Chart chart, Period year, Map<String, Quantity> amounts)
        implements Serializable {

    /**
     * Copies the amounts in the order of the chart.
     *
     * @throws IllegalArgumentException if the chart is not in force in the year, an account is not in it, or an amount is
     *     no money
     */
    public Statement {
        Ids.require(village, "Village of a statement");
        requireNonNull(year, "year");
        checkArgument(
                chart.inForce().contains(year),
                "Year of a statement under the %s must lie in %s, but was %s",
                chart.name().en(),
                chart.inForce(),
                year);
        Map<String, Quantity> given = amounts;
        given.keySet().forEach(chart::account);
        ImmutableMap.Builder<String, Quantity> ordered = ImmutableMap.builder();
        for (String account : chart.ids()) {
            if (given.containsKey(account)) {
                ordered.put(account, given.get(account).in(Unit.YUAN));
            }
        }
        amounts = ordered.buildOrThrow();
    }

    /**
     * Returns what was booked to an account, 0 if nothing was.
     *
     * @throws IllegalArgumentException if the chart has no such account
     */
    public Quantity amount(String account) {
        chart.account(account);
        return amounts.getOrDefault(account, Quantity.of(0, Unit.YUAN));
    }

    /**
     * Returns the income of the year under a notion: what its accounts add up to.
     *
     * @throws IllegalArgumentException if the notion is not defined in the year by accounts of the chart
     */
    public Income of(Notion notion) {
        NotionDefinition definition = notion.during(year);
        checkArgument(
                !definition.plus().isEmpty() || !definition.minus().isEmpty(),
                "Notion of a statement must be defined by accounts, but %s was not",
                notion.name().en());
        Quantity sum = Quantity.of(0, Unit.YUAN);
        for (String account : definition.plus()) {
            sum = sum.plus(amount(account));
        }
        for (String account : definition.minus()) {
            sum = sum.minus(amount(account));
        }
        return new Income(notion, year, sum);
    }

    /** Returns the lines in the order of the form: the accounts that lead to each subtotal, then the subtotal. */
    public List<StatementLine> lines() {
        List<StatementLine> lines = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (Notion subtotal : chart.form()) {
            for (LedgerAccount account : chart.accounts()) {
                int sign = subtotal.during(year).sign(account.id());
                if (sign != 0 && !shown.contains(account.id())) {
                    shown.add(account.id());
                    StatementLine.Sign added = sign > 0 ? StatementLine.Sign.PLUS : StatementLine.Sign.MINUS;
                    lines.add(new StatementLine(account.id(), account.name(), added, amount(account.id())));
                }
            }
            Quantity amount = of(subtotal).amount();
            lines.add(new StatementLine(subtotal.id(), subtotal.name(), StatementLine.Sign.SUBTOTAL, amount));
        }
        return ImmutableList.copyOf(lines);
    }

    /** Returns {@link #table(Locale)} in English. */
    public String table() {
        return table(Locale.ENGLISH);
    }

    /** Returns the lines as text in Chinese or English. */
    public String table(Locale locale) {
        boolean zh = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        List<List<String>> rows = new ArrayList<>();
        for (StatementLine line : lines()) {
            rows.add(List.of(line.sign().mark().in(locale) + line.name().in(locale), RollupTable.shown(line.amount())));
        }
        return new TextTable(List.of(village + ", " + year, zh ? "金额" : "amount"), rows).toString();
    }

    /** Returns the village, the year and the subtotals in 万元. */
    @Override
    public String toString() {
        List<String> subtotals = new ArrayList<>();
        chart.form()
                .forEach(notion -> subtotals.add(notion.name().zh() + " "
                        + of(notion).in(Unit.WAN_YUAN).amount().display(4)));
        return village + ", " + year + ": " + String.join(", ", subtotals);
    }
}

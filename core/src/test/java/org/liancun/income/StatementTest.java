// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.liancun.income.Books.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.ledger.Entry;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.money.Money;

/** Case C91, the fictional village of a statistics examination (2012), and the same under the system of 2023 by hand. */
class StatementTest {
    private static final Statement C91 = Books.incomes(
                    wan("2012", "OPERATING", 68),
                    wan("2012", "CONTRACT", 35),
                    wan("2012", "INVESTMENT", 5),
                    wan("2012", "SUBSIDY", 30),
                    wan("2012", "OTHER", 42),
                    wan("2012", "OPERATING_EXPENSE", 45),
                    wan("2012", "ADMINISTRATION", 35),
                    wan("2012", "OTHER_EXPENSE", 45),
                    wan("2012", "OPENING", 15),
                    wan("2012", "RESERVE", 7),
                    wan("2012", "WELFARE_FUND", 7),
                    wan("2012", "MEMBERS", 20))
            .statement("a", 2012)
            .orElseThrow();

    private static final Statement NEW = Books.incomes(
                    wan("2024", "OPERATING", 100),
                    wan("2024", "INVESTMENT", 20),
                    wan("2024", "OPERATING_EXPENSE", 40),
                    wan("2024", "TAXES", 3),
                    wan("2024", "ADMINISTRATION", 17),
                    wan("2024", "SUBSIDY", 30),
                    wan("2024", "OTHER", 2),
                    wan("2024", "WELFARE_EXPENSE", 9),
                    wan("2024", "OTHER_EXPENSE", 1),
                    wan("2024", "INCOME_TAX", 2),
                    wan("2024", "OPENING", -10),
                    wan("2024", "RESERVE", 30),
                    wan("2024", "MEMBERS", 25))
            .statement("a", 2024)
            .orElseThrow();

    @Test
    void the_form_of_2004_comes_out() {
        assertThat(C91.of(Notion.TOTAL).money()).isEqualTo(Money.wan(180));
        assertThat(C91.of(Notion.EXPENSE).money()).isEqualTo(Money.wan(125));
        assertThat(C91.of(Notion.OPERATING_PROFIT).money()).isEqualTo(Money.wan(28));
        assertThat(C91.of(Notion.CURRENT_YEAR).money()).isEqualTo(Money.wan(55));
        assertThat(C91.of(Notion.DISTRIBUTABLE).money()).isEqualTo(Money.wan(70));
        assertThat(C91.of(Notion.UNDISTRIBUTED).money()).isEqualTo(Money.wan(36));
    }

    /** 100+20-40-3-17 = 60; +30+2-9-1 = 82; -2 = 80; -10 = 70; -30-25 = 15. */
    @Test
    void the_form_of_2023_takes_off_taxes_and_welfare() {
        assertThat(NEW.of(Notion.OPERATING_PROFIT).money()).isEqualTo(Money.wan(60));
        assertThat(NEW.of(Notion.BEFORE_TAX).money()).isEqualTo(Money.wan(82));
        assertThat(NEW.of(Notion.CURRENT_YEAR).money()).isEqualTo(Money.wan(80));
        assertThat(NEW.of(Notion.DISTRIBUTABLE).money()).isEqualTo(Money.wan(70));
        assertThat(NEW.of(Notion.UNDISTRIBUTED).money()).isEqualTo(Money.wan(15));
        assertThat(NEW.of(Notion.EXPENSE).money()).isEqualTo(Money.wan(72));
    }

    @Test
    void lines_lead_to_the_subtotal_below_them() {
        assertThat(C91.lines())
                .extracting(StatementLine::id)
                .containsExactly(
                        "OPERATING",
                        "CONTRACT",
                        "INVESTMENT",
                        "OPERATING_EXPENSE",
                        "ADMINISTRATION",
                        "OPERATING_PROFIT",
                        "TAX_REFUND",
                        "SUBSIDY",
                        "OTHER",
                        "OTHER_EXPENSE",
                        "CURRENT_YEAR",
                        "OPENING",
                        "TRANSFER_IN",
                        "DISTRIBUTABLE",
                        "RESERVE",
                        "WELFARE_FUND",
                        "INVESTORS",
                        "MEMBERS",
                        "OTHER_DISTRIBUTION",
                        "UNDISTRIBUTED");
    }

    @Test
    void a_statement_can_be_read_in_both_languages() {
        assertThat(NEW.table(Locale.CHINA))
                .startsWith("a, 2024                       金额\n")
                .contains("加：经营收入        1,000,000.00元\n", "减：税金及附加", "\n收益总额")
                .endsWith("年末未分配收益        150,000.00元\n");
        assertThat(C91.table()).contains("+ contract and remitted income", "- other expense", "\noperating profit");
        assertThat(C91).hasToString("a, 2012: 经营收益 28万元, 本年收益 55万元, 可分配收益 70万元, 年末未分配收益 36万元");
    }

    @Test
    void an_account_without_an_entry_counts_as_nothing() {
        assertThat(C91.amount("TRANSFER_IN")).isEqualTo(Quantity.parse("0元"));
        assertThat(Books.incomes(wan("2012", "OPERATING", 1)).statement("a", 2013))
                .isEmpty();
    }

    @Test
    void one_pass_gives_the_statements_of_all_villages_and_years() {
        List<Statement> statements = Books.incomes(
                        entry("b", "2024", "OPERATING", 4),
                        entry("a", "2024", "OPERATING", 3),
                        entry("a", "2023", "CONTRACT", 2),
                        entry("a", "2023", "RECURRENT", 9))
                .statements();

        assertThat(statements)
                .extracting(Statement::village, one -> one.year().toString(), Statement::amounts)
                .containsExactly(
                        tuple("a", "2023", Map.of("CONTRACT", Quantity.parse("2元"))),
                        tuple("a", "2024", Map.of("OPERATING", Quantity.parse("3元"))),
                        tuple("b", "2024", Map.of("OPERATING", Quantity.parse("4元"))));
    }

    @Test
    void a_statement_is_of_a_year_of_its_chart_and_of_defined_notions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statement("a", Chart.OF_2023, Period.year(2023), Map.of()))
                .withMessage(
                        "Year of a statement under the accounting system of 2023 must lie in 2024.., but was 2023");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> C91.of(Notion.RECURRENT))
                .withMessage("Notion of a statement must be defined by accounts, but recurrent income was not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> C91.amount("TAXES"))
                .withMessageStartingWith("Account must be one of the chart accounting system of 2004, but was TAXES");
    }

    private static Entry wan(String year, String account, long wan) {
        return entry("a", year, account, Money.wan(wan), "");
    }
}

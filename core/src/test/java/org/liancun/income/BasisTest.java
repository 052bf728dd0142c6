// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.liancun.income.Books.entry;
import static org.liancun.income.Books.from;
import static org.liancun.income.Books.worded;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.ledger.Entry;
import org.liancun.ledger.Ledger;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.money.Money;

/** What a village states as a whole it states once; numbers worked out by hand. */
class BasisTest {
    private static final Entry YEAR = entry("a", "2023", "TOTAL", 100);
    private static final Entry HALF = entry("a", "2023-H1", "TOTAL", 40);
    private static final Entry OTHER_HALF = entry("a", "2023-H2", "TOTAL", 70);

    @Test
    void a_year_and_a_part_of_it_are_not_added() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Books.incomes(YEAR, HALF).total(Notion.TOTAL))
                .withMessage("Income of a must be stated as total income for periods that do not overlap,"
                        + " but was for 2023-H1 and 2023");
        assertThat(total(HALF, OTHER_HALF)).isEqualTo(Money.yuan(110));
        assertThat(total(YEAR, entry("b", "2023-H1", "TOTAL", 40))).isEqualTo(Money.yuan(140));
    }

    @Test
    void a_figure_is_not_stated_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Books.incomes(
                                worded("a", "COLLECTIVE", 100, Qualifier.EXACT),
                                worded("a", "COLLECTIVE", 101, Qualifier.ABOUT))
                        .total(Notion.COLLECTIVE))
                .withMessage("Income of a in 2024 must be stated as collective income, notion not stated once,"
                        + " but was 2 times");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Books.incomes(YEAR, YEAR).total(Notion.TOTAL))
                .withMessageEndingWith("but was 2 times");
    }

    @Test
    void a_figure_that_was_taken_back_does_not_count() {
        assertThat(total(YEAR, YEAR.reversed(), entry("a", "2023", "TOTAL", 105)))
                .isEqualTo(Money.yuan(105));
        assertThat(total(YEAR, YEAR.reversed(), HALF, OTHER_HALF)).isEqualTo(Money.yuan(110));
        assertThat(total(YEAR, YEAR.reversed(), entry("a", "2023", "OPERATING", 5)))
                .isEqualTo(Money.yuan(5));
        assertThat(total(YEAR, entry("a", "2023", "TOTAL", -20))).isEqualTo(Money.yuan(80));
    }

    /** On the second day 100 became 105. */
    @Test
    void a_change_of_a_figure_is_one_figure_less_another() {
        Ledger ledger = Ledger.of(Books.DAY, List.of(YEAR))
                .append(Books.DAY.plusDays(1), List.of(YEAR.reversed(), entry("a", "2023", "TOTAL", 105)));

        Incomes change = Incomes.of(ledger.changedBetween(Books.DAY, Books.DAY.plusDays(1)), List.of("a"));

        assertThat(change.total(Notion.TOTAL).money()).isEqualTo(Money.yuan(5));
    }

    @Test
    void parts_by_counterparty_or_origin_are_added() {
        assertThat(total(YEAR, entry("a", "2023", "TOTAL", 10, "shop"), from("a", "2023", "TOTAL", 1, "market")))
                .isEqualTo(Money.yuan(111));
    }

    @Test
    void another_period_is_not_looked_at() {
        Incomes incomes = Books.incomes(YEAR, YEAR, entry("a", "2022", "TOTAL", 7));

        assertThat(incomes.during(Period.year(2022)).total(Notion.TOTAL).money())
                .isEqualTo(Money.yuan(7));
    }

    private static Money total(Entry... entries) {
        return Books.incomes(entries).total(Notion.TOTAL).money();
    }
}

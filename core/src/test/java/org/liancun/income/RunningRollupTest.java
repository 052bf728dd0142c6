// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.liancun.income.Books.entry;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.ledger.Ledger;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.measure.Quantity;
import org.liancun.money.Money;

/** Numbers worked out by hand. */
class RunningRollupTest {
    private static final Notion NOTION = Notion.OPERATING_TYPE;
    private static final LocalDate NEXT = Books.DAY.plusDays(1);
    private static final Ledger FIRST =
            Books.ledger(entry("a", "2024-01", "OPERATING", 100), entry("a", "2024-01", "OPERATING", 10, "b"));
    private static final Ledger LONGER = FIRST.append(NEXT, List.of(entry("b", "2024-02", "INVESTMENT", 50)));
    private static final Incomes YEAR = Incomes.of(FIRST, List.of("a", "b")).during(Period.year(2024));

    /** The example of {@link Rollup}: 110 less 10 from b, then 50 more. */
    @Test
    void a_roll_up_goes_on_with_new_entries() {
        RunningRollup running = YEAR.running(NOTION, By.village());
        RunningRollup extended = running.extended(LONGER);

        assertThat(running.rollup().total().money()).isEqualTo(Money.yuan(100));
        assertThat(extended.rollup().total().money()).isEqualTo(Money.yuan(150));
        assertThat(extended.rollup().between()).isEqualTo(Quantity.parse("10元"));
        assertThat(extended.incomes().ledger()).isEqualTo(LONGER);
        assertThat(extended).hasToString("Roll-up of operating-type income by village: 2 lines, 150元");
    }

    @Test
    void the_period_follows_the_entries_where_nobody_said_it() {
        RunningRollup running = Incomes.of(FIRST, List.of("a", "b")).running(NOTION);

        assertThat(running.rollup().total().period()).isEqualTo(Period.month(2024, 1));
        assertThat(running.extended(LONGER).rollup().total()).hasToString("2024-01..2024-02 经营性收入 150元");
    }

    /** 110 exactly and over 5 are over 115. */
    @Test
    void a_first_word_is_taken_up() {
        Ledger worded = FIRST.append(NEXT, List.of(Books.worded("a", "OPERATING", 5, Qualifier.OVER)));

        assertThat(YEAR.only(List.of("a"))
                        .running(NOTION)
                        .extended(worded)
                        .rollup()
                        .total()
                        .amount())
                .isEqualTo(Quantity.parse("超过115元"));
    }

    @Test
    void what_was_known_on_a_day_goes_on_to_another() {
        Incomes known = Incomes.of(LONGER, List.of("a", "b")).asKnownOn(Books.DAY);

        assertThat(known.running(NOTION).extended(LONGER).rollup().total().money())
                .isEqualTo(Money.yuan(150));
    }

    @Test
    void a_longer_ledger_begins_with_the_batches_summed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YEAR.running(NOTION).extended(Books.ledger()))
                .withMessage("Longer ledger must begin with the batches of Ledger: 2 entries in 1 batch,"
                        + " but was Ledger: 0 entries in 0 batches");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YEAR.running(Notion.TOTAL)
                        .extended(FIRST.append(NEXT, List.of(entry("a", "2024", "TOTAL", 1)))))
                .withMessageEndingWith("must be stated as total income or booked to its accounts, but was both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YEAR.threads(0))
                .withMessage("Number of threads must be positive, but was 0");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.money.Money;

class LedgerTest {
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 31);
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
    private static final Entry RENT =
            new Entry("a", Period.year(2023), "501", Money.yuan(100), "bank", "lease/rent", "S1", Qualifier.ABOUT);
    private static final Entry FEE = Entry.of("b", Period.month(2024, 1), "504", Money.yuan(7), "S2");

    @Test
    void entries_come_back_as_they_were_in_the_order_of_the_batches() {
        Ledger ledger = Ledger.of(MARCH, List.of(FEE, RENT)).append(JANUARY, List.of(RENT.reversed()));

        assertThat(ledger).containsExactly(FEE, RENT, RENT.reversed());
        assertThat(ledger.size()).isEqualTo(3);
        assertThat(ledger.days()).containsExactly(JANUARY, MARCH);
        assertThat(ledger).hasToString("Ledger: 3 entries in 2 batches");
    }

    @Test
    void a_batch_longer_than_a_chunk_keeps_its_order() {
        List<Entry> many = IntStream.range(0, 70_000)
                .mapToObj(i -> Entry.of("v" + i % 300, Period.year(2024), "501", Money.ofFen(i), "S" + i))
                .toList();

        assertThat(Ledger.of(JUNE, many)).containsExactlyElementsOf(many);
    }

    @Test
    void appending_leaves_the_old_ledger_as_it_was() {
        Ledger before = Ledger.of(JANUARY, List.of(RENT));
        Ledger one = before.append(MARCH, List.of(FEE));
        Ledger other = before.append(MARCH, List.of(FEE.reversed()));

        assertThat(before).containsExactly(RENT);
        assertThat(one).containsExactly(RENT, FEE);
        assertThat(other).containsExactly(RENT, FEE.reversed());
        assertThat(before.append(JUNE, List.of())).isSameAs(before);
    }

    @Test
    void a_day_knows_what_was_booked_until_its_end() {
        Ledger ledger =
                Ledger.of(MARCH, List.of(RENT)).append(JANUARY, List.of(FEE)).append(JUNE, List.of(RENT));

        assertThat(ledger.asKnownOn(JANUARY.minusDays(1))).isEmpty();
        assertThat(ledger.asKnownOn(JANUARY)).containsExactly(FEE);
        assertThat(ledger.asKnownOn(MARCH)).containsExactly(RENT, FEE);
        assertThat(ledger.asKnownOn(JUNE)).isEqualTo(ledger);
    }

    @Test
    void what_changed_leaves_out_the_first_day_and_takes_in_the_last() {
        Ledger ledger =
                Ledger.of(JANUARY, List.of(RENT)).append(MARCH, List.of(FEE)).append(JUNE, List.of(RENT));

        assertThat(ledger.changedBetween(JANUARY, MARCH)).containsExactly(FEE);
        assertThat(ledger.changedBetween(MARCH, MARCH)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.changedBetween(MARCH, JANUARY))
                .withMessage("Second day must not be before 2024-03-31, but was 2024-01-31");
    }

    @Test
    void ledgers_are_equal_when_the_same_was_booked_on_every_day() {
        Ledger together = Ledger.of(MARCH, List.of(RENT, FEE, FEE));
        Ledger apart = Ledger.of(MARCH, List.of(FEE)).append(MARCH, List.of(FEE, RENT));

        assertThat(apart).isEqualTo(together).hasSameHashCodeAs(together);
        assertThat(Ledger.of(MARCH, List.of(RENT, RENT, FEE))).isNotEqualTo(together);
        assertThat(Ledger.of(MARCH, List.of(RENT, FEE))).isNotEqualTo(together);
        assertThat(Ledger.of(JUNE, List.of(RENT, FEE, FEE))).isNotEqualTo(together);
        assertThat(Ledger.EMPTY).isEqualTo(Ledger.of(MARCH, List.of())).isNotEqualTo("empty");
    }

    @Test
    void more_periods_than_a_column_can_number_are_refused() {
        LocalDate first = LocalDate.of(1800, 1, 1);
        Iterable<Entry> days = () -> IntStream.range(0, 65_537)
                .mapToObj(i -> Entry.of("v", Period.day(first.plusDays(i)), "501", Money.ZERO, "S"))
                .iterator();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ledger.of(JUNE, days))
                .withMessage("Ledger must have at most 65536 different periods, but had more");
    }
}

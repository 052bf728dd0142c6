// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.measure.Span;
import org.liancun.money.Money;

/** Amounts by hand: villages a and b in one town, c in another; a company belongs to none. */
class SumsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final Period YEAR = Period.year(2024);
    private static final List<String> VILLAGES = List.of("a", "b", "c");
    private static final Keys TOWNS =
            Keys.groups(id -> VILLAGES.contains(id) ? id.equals("c") ? "south" : "north" : Keys.NONE);

    private final Entry fromBank = paid("a", "bank", 100);
    private final Entry fromNeighbour = paid("a", "b", 10);
    private final Entry fromOtherTown = paid("a", "c", 5);
    private final Entry toCompany = paid("company", "a", 70);
    private final Ledger ledger = Ledger.of(
            DAY, List.of(fromBank, fromNeighbour, fromOtherTown, toCompany, paid("b", "", 50), paid("c", "c", 1)));

    @Test
    void a_group_tells_apart_what_it_was_paid_from_inside_and_outside() {
        Sums towns = Sums.of(ledger, TOWNS);

        assertThat(towns.lines())
                .containsExactly(
                        new Sum(List.of("north"), 4, Money.yuan(165), Money.yuan(10), Money.yuan(5)),
                        new Sum(List.of("south"), 1, Money.yuan(1), Money.yuan(1), Money.ZERO));
        Sum north = towns.line("north").orElseThrow();
        assertThat(north.fromOthers()).isEqualTo(Money.yuan(155));
        assertThat(north.fromOutside()).isEqualTo(Money.yuan(150));
        assertThat(towns.line("west")).isEmpty();
    }

    @Test
    void the_whole_earned_what_came_from_outside() {
        Sum all = new Sum(List.of(), 5, Money.yuan(166), Money.yuan(16), Money.ZERO);

        assertThat(Sums.of(ledger, TOWNS).total()).isEqualTo(all);
        assertThat(Sums.of(ledger, Keys.recipients(VILLAGES)).total()).isEqualTo(all);
        assertThat(Sums.of(ledger, Keys.together("county", VILLAGES)).total()).isEqualTo(all);
        assertThat(all.fromOutside()).isEqualTo(Money.yuan(150));
    }

    @Test
    void who_is_in_no_group_is_outside_as_recipient_and_as_payer() {
        Sums sums = Sums.of(ledger, TOWNS);

        assertThat(sums.outside()).isEqualTo(new Sum(List.of(), 1, Money.yuan(70), Money.ZERO, Money.ZERO));
        assertThat(sums.outsideEntries()).containsExactly(toCompany);
    }

    @Test
    void transfers_name_both_sides_in_the_order_of_the_ledger() {
        List<Transfer> transfers = Sums.of(ledger, TOWNS.byAccount()).transfers();

        assertThat(transfers)
                .containsExactly(
                        new Transfer(fromNeighbour, List.of("north", "501"), "north"),
                        new Transfer(fromOtherTown, List.of("north", "501"), "south"),
                        new Transfer(paid("c", "c", 1), List.of("south", "501"), "south"));
        assertThat(transfers).extracting(Transfer::isWithin).containsExactly(true, false, true);
    }

    @Test
    void keys_combine_and_lines_are_in_their_order() {
        Ledger mixed = Ledger.of(
                DAY,
                List.of(
                        Entry.of("b", Period.month(2024, 7), "502", Money.yuan(1), "S"),
                        Entry.of("a", Period.month(2024, 2), "504", Money.yuan(2), "S"),
                        Entry.of("a", Period.quarter(2023, 4), "504", Money.yuan(4), "S"),
                        Entry.of("a", Period.month(2024, 3), "501", Money.yuan(8), "S"),
                        Entry.of("a", Period.month(2024, 3), "504", Money.yuan(16), "S")));

        assertThat(Sums.of(mixed, Keys.recipients(VILLAGES).byPeriod(Span.HALF).byAccount())
                        .lines())
                .extracting(sum -> sum.groups() + " " + sum.count() + " " + sum.received())
                .containsExactly(
                        "[a, 2023-H2, 504] 1 CNY 4.00",
                        "[a, 2024-H1, 501] 1 CNY 8.00",
                        "[a, 2024-H1, 504] 2 CNY 18.00",
                        "[b, 2024-H2, 502] 1 CNY 1.00");
    }

    @Test
    void payer_origin_and_qualifier_are_keys_too() {
        Ledger one = Ledger.of(
                DAY, List.of(new Entry("a", YEAR, "501", Money.yuan(3), "bank", "loan/rate", "S", Qualifier.AT_LEAST)));
        Keys keys = Keys.recipients(VILLAGES)
                .byCounterparty(payer -> payer.isEmpty() ? "not stated" : payer)
                .byOrigin(origin -> origin.substring(0, origin.indexOf('/')))
                .byQualifier();

        assertThat(Sums.of(one, keys).lines())
                .extracting(Sum::groups)
                .containsExactly(List.of("a", "bank", "loan", "AT_LEAST"));
    }

    @Test
    void membership_can_change_from_period_to_period() {
        Ledger years = Ledger.of(
                DAY,
                List.of(
                        Entry.of("a", Period.year(2022), "501", Money.yuan(1), "S"),
                        Entry.of("a", Period.year(2023), "501", Money.yuan(2), "S"),
                        new Entry("a", Period.year(2024), "501", Money.yuan(4), "b", "", "S", Qualifier.EXACT)));
        LocalDate joined = LocalDate.of(2023, 1, 1);
        Keys club = Keys.members((party, period) -> period.from().isBefore(joined) ? Keys.NONE : "club");

        Sums sums = Sums.of(years, club);

        assertThat(sums.lines()).containsExactly(new Sum(List.of("club"), 2, Money.yuan(6), Money.yuan(4), Money.ZERO));
        assertThat(sums.outside().received()).isEqualTo(Money.yuan(1));
    }

    @Test
    void an_entry_across_two_months_is_refused_by_month_unless_it_is_outside() {
        Ledger year = Ledger.of(DAY, List.of(Entry.of("a", YEAR, "501", Money.yuan(1), "S")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sums.of(year, Keys.recipients(VILLAGES).byPeriod(Span.MONTH)))
                .withMessage("Period of an entry must lie inside one month, but was 2024"
                        + " (entry of a in 2024 on account 501)");
        assertThat(Sums.of(year, Keys.recipients(List.of("b")).byPeriod(Span.MONTH))
                        .lines())
                .isEmpty();
        assertThat(Sums.of(
                                year,
                                Keys.recipients(VILLAGES)
                                        .byAccount(a -> Keys.NONE)
                                        .byPeriod(Span.MONTH))
                        .lines())
                .isEmpty();
    }

    @Test
    void a_payer_whose_group_is_refused_is_refused() {
        Keys keys = Keys.groups(id -> {
            if (id.equals("c")) {
                throw new IllegalArgumentException("Town of c must be one, but was two");
            }
            return "town";
        });

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sums.of(ledger, keys, 2))
                .withMessage("Town of c must be one, but was two (entry of a in 2024 on account 501)");
    }

    @Test
    void the_first_entry_that_is_refused_is_named_by_any_number_of_threads() {
        List<Entry> many = new ArrayList<>();
        IntStream.range(0, 140_000)
                .forEach(i -> many.add(Entry.of(i < 100_000 ? "a" : "v" + i, YEAR, "501", Money.ZERO, "S")));
        Ledger long140 = Ledger.of(DAY, many);
        Keys keys = Keys.groups(id -> {
            if (id.equals("a")) {
                return "a";
            }
            throw new IllegalArgumentException("Village must be known");
        });

        for (int threads : new int[] {1, 2, 3, 7}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sums.of(long140, keys, threads))
                    .withMessage("Village must be known (entry of v100000 in 2024 on account 501)");
        }
    }

    @Test
    void a_sum_may_leave_the_range_on_its_way_but_not_at_its_end() {
        Money most = Money.ofFen(Long.MAX_VALUE);
        Ledger back = Ledger.of(DAY, List.of(of(most), of(Money.ofFen(1)), of(Money.ofFen(-2))));
        Ledger beyond = Ledger.of(DAY, List.of(of(most), of(Money.ofFen(1))));
        Ledger below = Ledger.of(DAY, List.of(of(Money.ofFen(Long.MIN_VALUE)), of(Money.ofFen(-1))));

        assertThat(Sums.of(back, Keys.recipients(VILLAGES)).total().received())
                .isEqualTo(Money.ofFen(Long.MAX_VALUE - 1));
        for (Ledger ledger : List.of(beyond, below)) {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Sums.of(ledger, Keys.recipients(VILLAGES)))
                    .withMessage("Amount must fit 64 bits in fen, but a sum of entries does not");
        }
    }

    @Test
    void more_combinations_than_fit_in_memory_are_refused() {
        List<Entry> many = IntStream.range(0, 5_000)
                .mapToObj(i -> new Entry("v" + i, YEAR, "501", Money.ZERO, "", "o" + i, "S", Qualifier.EXACT))
                .toList();
        Keys keys = Keys.groups(id -> id).byOrigin(origin -> origin);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sums.of(Ledger.of(DAY, many), keys))
                .withMessage("Combinations of the groups of a sum must be at most 16777216, but were 25000000 or more");
    }

    @Test
    void keys_and_threads_have_their_limits() {
        Keys keys = Keys.recipients(VILLAGES);
        for (int i = 0; i < 16; i++) {
            keys = keys.byAccount();
        }
        Keys seventeen = keys;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sums.of(ledger, seventeen))
                .withMessage("Keys of a sum must be at most 16, but were 17");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sums.of(ledger, TOWNS, 0))
                .withMessage("Number of threads must be positive, but was 0");
    }

    @Test
    void a_count_is_not_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sum(List.of("north"), -1, Money.ZERO, Money.ZERO, Money.ZERO))
                .withMessage("Count of sum [north] must not be negative, but was -1");
    }

    @Test
    void only_a_ledger_that_begins_with_the_one_summed_extends_its_sums() {
        Sums sums = Sums.of(ledger, TOWNS);
        Ledger other = Ledger.of(DAY, List.of(fromBank));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> sums.extended(other))
                .withMessage("Longer ledger must begin with the batches of Ledger: 6 entries in 1 batch,"
                        + " but was Ledger: 1 entry in 1 batch");
    }

    @Test
    void a_view_of_one_branch_is_no_beginning_of_another_that_numbers_texts_otherwise() {
        Ledger one = ledger.append(DAY.plusDays(1), List.of(paid("x", "y", 1)));
        Ledger other = ledger.append(DAY.plusDays(1), List.of(paid("z", "y", 1)));
        Sums view = Sums.of(one.asKnownOn(DAY), Keys.groups(id -> id));

        assertThatIllegalArgumentException().isThrownBy(() -> view.extended(other));
    }

    private static Entry paid(String recipient, String payer, long yuan) {
        return new Entry(recipient, YEAR, "501", Money.yuan(yuan), payer, "", "S0", Qualifier.EXACT);
    }

    private static Entry of(Money amount) {
        return Entry.of("a", YEAR, "501", amount, "S0");
    }
}

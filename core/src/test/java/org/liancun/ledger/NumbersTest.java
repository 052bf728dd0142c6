// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.money.Money;

/** All combinations are numbered while there are few of them, and else those that occur. */
class NumbersTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final Keys VILLAGE_ORIGIN_PAYER =
            Keys.groups(id -> id).byOrigin(origin -> origin).byCounterparty(payer -> payer);

    @Test
    void room_is_in_proportion_to_the_entries() {
        Frame frame = Frame.of(VILLAGE_ORIGIN_PAYER, ledger(100).dictionaries());

        assertThat(frame.combinations()).isEqualTo(200 * 100 * 100);
        assertThat(Numbers.of(frame, 1_999_999)).isInstanceOf(Sparse.class);
        assertThat(Numbers.of(frame, 2_000_000)).isInstanceOf(Dense.class);
        assertThat(Numbers.of(frame, 0).size()).isEqualTo(1);
    }

    @Test
    void twenty_thousand_villages_with_an_origin_and_a_payer_each_are_as_many_lines() {
        Ledger ledger = ledger(20_000);

        Sums sums = Sums.of(ledger, VILLAGE_ORIGIN_PAYER);

        assertThat(sums.lines()).hasSize(20_000);
        assertThat(sums.line("v7", "o7", "p7"))
                .hasValue(new Sum(List.of("v7", "o7", "p7"), 1, Money.ofFen(7), Money.ZERO, Money.ofFen(7)));
        assertThat(sums.total().received()).isEqualTo(Money.ofFen(199_990_000));
    }

    @Test
    void threads_and_extending_make_no_difference_to_sparse_sums() {
        Ledger first = ledger(140_000);
        Ledger both = first.append(DAY, ledger(150_000));
        Sums whole = Sums.of(both, VILLAGE_ORIGIN_PAYER);

        assertThat(whole.lines()).hasSize(150_000);
        assertThat(Sums.of(both, VILLAGE_ORIGIN_PAYER, 3).lines()).isEqualTo(whole.lines());
        assertThat(Sums.of(first, VILLAGE_ORIGIN_PAYER).extended(both).lines()).isEqualTo(whole.lines());
    }

    @Test
    void numbers_of_combinations_end_at_two_to_the_sixtieth() {
        Keys keys = VILLAGE_ORIGIN_PAYER.byOrigin(origin -> origin).byOrigin(origin -> origin);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sums.of(ledger(5_000), keys))
                .withMessage("Combinations of the groups of a sum must be at most 1152921504606846976, but were more");
    }

    @Test
    void dated_keys_are_not_asked_again_of_what_they_were_asked() {
        List<String> asked = new ArrayList<>();
        Keys keys = Keys.members((party, period) -> {
            asked.add(party + " " + period);
            if (party.equals("v0")) {
                throw new IllegalArgumentException("Club of v0 must be known");
            }
            return "club";
        });
        Ledger before = Ledger.of(DAY, List.of(entry("v1", 2023), entry("v2", 2024)));
        Ledger after = before.append(DAY, List.of(entry("v3", 2025)));

        Sums sums = Sums.of(before, keys);
        assertThat(asked).containsExactly("v1 2023", "v2 2023", "v1 2024", "v2 2024");
        asked.clear();
        assertThat(sums.extended(after).lines()).isEqualTo(Sums.of(after, keys).lines());
        assertThat(asked.subList(0, 5)).containsExactly("v3 2023", "v3 2024", "v1 2025", "v2 2025", "v3 2025");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sums.extended(before.append(DAY, List.of(entry("v0", 2023)))))
                .withMessage("Club of v0 must be known (entry of v0 in 2023 on account 501)");
    }

    /** The village of each entry has an origin and a payer of its own, and a payer is a group as well. */
    private static Ledger ledger(int entries) {
        return Ledger.of(
                DAY,
                IntStream.range(0, entries)
                        .mapToObj(i -> new Entry(
                                "v" + i,
                                Period.year(2024),
                                "501",
                                Money.ofFen(i),
                                "p" + i,
                                "o" + i,
                                "S",
                                Qualifier.EXACT))
                        .toList());
    }

    private static Entry entry(String recipient, int year) {
        return Entry.of(recipient, Period.year(year), "501", Money.yuan(1), "S");
    }
}

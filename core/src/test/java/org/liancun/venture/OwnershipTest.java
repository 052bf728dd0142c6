// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;

class OwnershipTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final Ownership COMPANY = Ownership.of(
            new Stake("village1", "a", Ratio.percent(60), Period.parse("2020..2022")),
            new Stake("village1", "a", Ratio.percent(50), Period.parse("2023..")),
            new Stake("village2", "a", Ratio.percent(30), Period.parse("2021..")));

    @Test
    void owners_are_asked_for_as_of_a_day() {
        assertThat(COMPANY.ownersOf("a", LocalDate.of(2020, 12, 31)))
                .containsExactly(entry("village1", Ratio.percent(60)));
        assertThat(COMPANY.ownersOf("a", DAY))
                .containsExactly(entry("village1", Ratio.percent(50)), entry("village2", Ratio.percent(30)));
        assertThat(COMPANY.stakesAt(LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(COMPANY.stakesAt(DAY)).extracting(Stake::owner).containsExactly("village1", "village2");
    }

    @Test
    void what_nobody_is_known_to_hold_is_unheld() {
        assertThat(COMPANY.unheld("a", LocalDate.of(2021, 6, 30))).isEqualTo(Ratio.percent(10));
        assertThat(COMPANY.unheld("a", DAY)).isEqualTo(Ratio.percent(20));
        assertThat(COMPANY.unheld("b", DAY)).isEqualTo(Ratio.ONE);
    }

    @Test
    void stakes_may_reach_the_whole_and_no_more_on_any_day() {
        Stake tenth = new Stake("village3", "a", Ratio.percent(10), Period.parse("2022"));
        Stake more = new Stake("village4", "a", Ratio.of(1, 3), Period.parse("2022-05..2023-02"));

        assertThat(COMPANY.with(tenth).unheld("a", LocalDate.of(2022, 6, 1))).isEqualTo(Ratio.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COMPANY.with(more))
                .withMessage(
                        "Stakes in a must sum to at most 100% on any day, but were ≈123.3333% during 2022-05..2022-12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ownership.of(Stake.of("x", "a", "80%"), Stake.of("y", "a", "30%")))
                .withMessage("Stakes in a must sum to at most 100% on any day, but were 110% during ..");
    }

    @Test
    void an_owner_has_one_stake_in_an_entity_on_a_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        COMPANY.with(new Stake("village2", "a", Ratio.percent(1), Period.parse("2020-12..2021-01"))))
                .withMessage("Stake of village2 in a must be one on any day, but was 1% during 2020-12..2021-01"
                        + " and 30% during 2021..");
    }

    @Test
    void the_order_of_stakes_does_not_matter() {
        assertThat(Ownership.of(
                        COMPANY.stakes().get(2),
                        COMPANY.stakes().get(0),
                        COMPANY.stakes().get(1)))
                .isEqualTo(COMPANY);
    }

    @Test
    void the_table_has_a_row_for_each_stake() {
        assertThat(COMPANY.table()).hasToString("""
                entity  owner     share      during
                ------  --------  -----  ----------
                a       village1    60%  2020..2022
                a       village1    50%      2023..
                a       village2    30%      2021..
                """);
        assertThat(Ownership.of(Stake.of("x", "a", "1/3")).table().toString()).contains("≈33.3333%");
        assertThat(Ownership.of(Stake.of("x", "a", "1/3000000")).table().toString())
                .contains("<0.0001%");
    }

    @Test
    void ownership_prints_within_the_prompt() {
        assertThat(Ownership.NONE).hasToString("0 stakes");
        assertThat(Ownership.of(Stake.of("x", "a", "1/3"))).hasToString("1 stake\n  x 1/3 of a, ..");
        assertThat(COMPANY.toString()).startsWith("3 stakes\n  village1 60% of a, 2020..2022\n");
    }

    @Test
    void ownership_travels_to_another_process_and_back() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(COMPANY);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(COMPANY);
        }
    }
}

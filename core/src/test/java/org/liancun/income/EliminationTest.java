// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.income.Books.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Quantity;
import org.liancun.money.Money;
import org.liancun.text.Name;
import org.liancun.village.Level;
import org.liancun.village.Region;
import org.liancun.village.Regions;
import org.liancun.village.Village;

/** Numbers worked out by hand. */
class EliminationTest {
    private static final Regions REGIONS = Regions.of(
            Region.top("county", Name.of("县"), Level.COUNTY),
            new Region("east", Name.of("东镇"), Level.TOWNSHIP, "county"),
            new Region("west", Name.of("西镇"), Level.TOWNSHIP, "county"));
    private static final List<Village> VILLAGES = List.of(
            Village.of("a", Name.of("甲村"), "east"),
            Village.of("b", Name.of("乙村"), "east"),
            Village.of("c", Name.of("丙村"), "west"));

    @Test
    void both_sides_of_a_payment_stand_together() {
        Incomes incomes = Books.incomes(
                entry("a", "2024", "OPERATING", 10, "b"), entry("b", "2024", "OPERATING_EXPENSE", 8, "a"));

        assertThat(incomes.eliminations(Notion.TOTAL)).singleElement().satisfies(one -> {
            assertThat(one.payer()).isEqualTo("b");
            assertThat(one.recipient()).isEqualTo("a");
            assertThat(one.received()).isEqualTo(Quantity.parse("10元"));
            assertThat(one.paid()).isEqualTo(Quantity.parse("8元"));
            assertThat(one.gap()).isEqualTo(Quantity.parse("2元"));
            assertThat(one.isOneSided()).isFalse();
            assertThat(one.eliminated().money()).isEqualTo(Money.yuan(10));
        });
    }

    /** Under a notion that takes costs off, the payer's cost drops out as well: 10 - 8. */
    @Test
    void a_notion_with_costs_leaves_out_both_sides() {
        Incomes incomes = Books.incomes(
                entry("a", "2024", "OPERATING", 10, "b"),
                entry("b", "2024", "OPERATING_EXPENSE", 8, "a"),
                entry("b", "2024", "OPERATING", 100, "shop"));

        assertThat(incomes.eliminations(Notion.OPERATING_PROFIT))
                .extracting(one -> one.eliminated().money())
                .containsExactly(Money.yuan(2));
        assertThat(incomes.total(Notion.OPERATING_PROFIT).money()).isEqualTo(Money.yuan(100));
    }

    @Test
    void a_payment_that_one_side_alone_booked_is_reported() {
        Incomes incomes = Books.incomes(
                entry("a", "2024", "OPERATING", 10, "b"), entry("b", "2024", "MEMBERS", 3, "a"),
                entry("b", "2024", "OTHER_EXPENSE", 5, "c"), entry("c", "2024", "OPERATING", 1, "shop"));

        assertThat(incomes.eliminations(Notion.TOTAL))
                .filteredOn(Elimination::isOneSided)
                .singleElement()
                .hasToString("b -> c: received 0元, paid 5元 (one-sided)");
    }

    @Test
    void a_payment_drops_out_at_the_narrowest_line_with_both_ends() {
        Incomes incomes = Books.incomes(
                entry("a", "2024", "OPERATING", 10, "b"),
                entry("c", "2024", "OPERATING", 20, "a"),
                entry("b", "2024", "OPERATING", 30, "c"));

        List<Elimination> all = incomes.eliminations(
                Notion.TOTAL, By.region(REGIONS, VILLAGES, Level.TOWNSHIP), By.region(REGIONS, VILLAGES, Level.COUNTY));

        assertThat(all)
                .extracting(one -> one.payer() + one.recipient() + " " + one.at())
                .containsExactly("ac county", "ba east", "cb county");
        assertThat(incomes.eliminations(Notion.TOTAL))
                .extracting(Elimination::at)
                .containsOnly("");
    }

    @Test
    void an_amount_stated_under_another_notion_is_no_payment_under_this_one() {
        Incomes incomes =
                Books.incomes(entry("a", "2024", "RECURRENT", 10, "b"), entry("b", "2024", "OPERATING", 1, "shop"));

        assertThat(incomes.eliminations(Notion.TOTAL)).isEmpty();
        assertThat(incomes.eliminations(Notion.RECURRENT)).hasSize(1);
    }
}

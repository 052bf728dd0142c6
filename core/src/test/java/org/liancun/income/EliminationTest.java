// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.income.Books.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.ledger.Entry;
import org.liancun.ledger.Ledger;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
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

    /** Fees belong to 经营收入 since 2024; what is left of one year opens the next, so that 5 and 6 are not 11. */
    @Test
    void there_is_one_elimination_for_each_time_that_can_be_added() {
        Incomes incomes = Books.incomes(
                entry("a", "2022", "OPENING", 5, "b"),
                entry("a", "2022", "OPERATING", 1, "b"),
                entry("a", "2023", "OPENING", 6, "b"),
                entry("a", "2024", "OPERATING", 10, "b"),
                entry("b", "2024", "OPERATING_EXPENSE", 8, "a"));

        assertThat(incomes.eliminations(Notion.TOTAL))
                .extracting(one -> one.eliminated().toString())
                .containsExactly("2022..2023 总收入 1元", "2024 总收入 10元");
        assertThat(incomes.during(Period.parse("2022..2023")).eliminations(Notion.DISTRIBUTABLE))
                .extracting(one -> one.eliminated().toString())
                .containsExactly("2022 可分配收益 6元", "2023 可分配收益 6元");
    }

    /** "Over 10" that is taken back leaves nothing; taken back alone it is below −10. */
    @Test
    void words_stay_with_both_sides() {
        Entry over = new Entry("a", Period.year(2024), "OPERATING", Money.yuan(10), "b", "", "made up", Qualifier.OVER);
        Ledger back = Books.ledger(over.reversed());

        assertThat(Incomes.of(back, List.of("a", "b")).eliminations(Notion.TOTAL))
                .extracting(Elimination::received)
                .containsExactly(Quantity.parse("不足-10元"));
        Ledger both = back.append(Books.DAY, List.of(over));
        assertThat(Incomes.of(both, List.of("a", "b")).eliminations(Notion.TOTAL))
                .extracting(Elimination::received)
                .containsExactly(Quantity.parse("0元"));
    }

    @Test
    void an_amount_stated_under_another_notion_is_no_payment_under_this_one() {
        Incomes incomes =
                Books.incomes(entry("a", "2024", "RECURRENT", 10, "b"), entry("b", "2024", "OPERATING", 1, "shop"));

        assertThat(incomes.eliminations(Notion.TOTAL)).isEmpty();
        assertThat(incomes.eliminations(Notion.RECURRENT)).hasSize(1);
    }
}

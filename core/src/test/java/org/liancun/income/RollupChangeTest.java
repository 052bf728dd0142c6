// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.liancun.income.Books.entry;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.ledger.Entry;
import org.liancun.ledger.Ledger;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.measure.Span;
import org.liancun.money.Money;

/** Numbers worked out by hand. */
class RollupChangeTest {
    private static final Notion NOTION = Notion.TOTAL;
    private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 1);

    /** 60 + 40 = 100, then 80 + 50 = 130: a adds 20 points and b 10 to the 30 %. */
    @Test
    void each_line_adds_its_points_to_the_growth_of_the_total() {
        Incomes incomes = Books.incomes(
                entry("a", "2022", "OPERATING", 60),
                entry("b", "2022", "OPERATING", 40),
                entry("a", "2023", "OPERATING", 80),
                entry("b", "2023", "OPERATING", 50));

        RollupChange change = new RollupChange(
                incomes.during(Period.year(2022)).by(NOTION, By.village()),
                incomes.during(Period.year(2023)).by(NOTION, By.village()));

        assertThat(change.total()).isEqualTo(Quantity.parse("30元"));
        assertThat(change.parts())
                .extracting(part -> change.contribution(part).orElseThrow().toString())
                .containsExactly("20%", "10%");
    }

    /** In March a had 100; in June 20 of it were taken back and b had 5 more. */
    @Test
    void a_restatement_lists_the_lines_that_changed() {
        Entry first = entry("a", "2022", "OPERATING", 100);
        Ledger ledger = Ledger.of(MARCH, List.of(first, entry("c", "2022", "OPERATING", 1)))
                .append(JUNE, List.of(entry("a", "2022", "OPERATING", -20), entry("b", "2022", "OTHER", 5)));
        Incomes incomes = Incomes.of(ledger, List.of("a", "b", "c"));

        RollupChange restated = new RollupChange(
                incomes.asKnownOn(MARCH).by(NOTION, By.village()),
                incomes.asKnownOn(JUNE).by(NOTION, By.village()));

        assertThat(restated.changed())
                .containsExactly(
                        new RollupChange.Part(List.of("a"), Quantity.parse("100元"), Quantity.parse("80元")),
                        new RollupChange.Part(List.of("b"), Quantity.parse("0元"), Quantity.parse("5元")));
        assertThat(restated.total()).isEqualTo(Quantity.parse("-15元"));
        assertThat(incomes.asKnownOn(MARCH).total(NOTION).money()).isEqualTo(Money.yuan(101));
        assertThat(incomes.asKnownOn(MARCH.minusDays(1)).total(NOTION).money()).isEqualTo(Money.ZERO);
    }

    @Test
    void there_is_no_contribution_to_growth_over_nothing() {
        Rollup nothing = Books.incomes(entry("a", "2022", "OPERATING", 0)).by(NOTION, By.village());
        RollupChange change = new RollupChange(nothing, nothing);

        assertThat(change.contribution(change.parts().get(0))).isEmpty();
        assertThat(change.changed()).isEmpty();
    }

    @Test
    void only_roll_ups_of_one_kind_are_compared() {
        Incomes incomes = Books.incomes(entry("a", "2022", "OPERATING", 60));

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new RollupChange(incomes.by(NOTION, By.village()), incomes.by(NOTION, By.period(Span.YEAR))))
                .withMessage("Lines of both roll-ups must be by [村], but were by [期间]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RollupChange(incomes.by(NOTION), incomes.by(Notion.OPERATING)))
                .withMessage("Notion of every income in one comparison must be total income, but was operating income");
    }

    /** The example of {@link MembershipGrowth}, and 7 that c pays a once both are members. */
    @Test
    void growth_of_a_cluster_is_told_from_the_change_of_its_members() {
        Incomes incomes = Books.incomes(
                entry("a", "2022", "OPERATING", 100),
                entry("b", "2022", "OPERATING", 50),
                entry("a", "2023", "OPERATING", 113),
                entry("a", "2023", "OPERATING", 7, "c"),
                entry("c", "2023", "OPERATING", 80));

        MembershipGrowth growth = MembershipGrowth.of(
                NOTION,
                incomes.only(List.of("a", "b")).during(Period.year(2022)),
                incomes.only(List.of("a", "c")).during(Period.year(2023)));

        assertThat(growth.within()).isEqualTo(Quantity.parse("20元"));
        assertThat(growth.joined()).isEqualTo(Quantity.parse("80元"));
        assertThat(growth.left()).isEqualTo(Quantity.parse("50元"));
        assertThat(growth.eliminated()).isEqualTo(Quantity.parse("7元"));
        assertThat(growth.growth().increment()).isEqualTo(Quantity.parse("43元"));
    }
}

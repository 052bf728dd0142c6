// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.income.Notion.OPERATING_TYPE;
import static org.liancun.income.Notion.TOTAL;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liancun.income.By;
import org.liancun.income.Elimination;
import org.liancun.income.Incomes;
import org.liancun.income.Partial;
import org.liancun.ledger.Entry;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.village.Level;

class CountyTest {
    private static final County COUNTY = County.madeUp(2026);
    private static final Incomes INCOMES = Incomes.of(COUNTY.ledger(), COUNTY.villageIds());

    @Test
    void there_are_20_towns_300_villages_and_36_months() {
        assertThat(COUNTY.regions().regions()).hasSize(21);
        assertThat(COUNTY.villages()).hasSize(300);
        assertThat(COUNTY.persons()).hasSize(300);
        assertThat(INCOMES.period()).isEqualTo(Period.parse("2024..2026"));
    }

    @Test
    void the_same_seed_makes_the_same_county_and_another_seed_another() {
        assertThat(County.madeUp(2026)).isEqualTo(COUNTY);
        assertThat(County.madeUp(2027)).isNotEqualTo(COUNTY);
    }

    @Test
    void every_entry_says_that_it_is_made_up() {
        assertThat(COUNTY.ledger().stream().map(Entry::source).distinct()).containsExactly("made up, seed 2026");
        assertThat(COUNTY.name().zh()).contains("虚构");
        assertThat(COUNTY.name().en()).contains("made up");
    }

    @Test
    void what_joint_companies_earn_is_in_the_books_and_in_no_income() {
        List<Entry> companies = COUNTY.ledger().stream()
                .filter(entry -> entry.recipient().endsWith("-company"))
                .toList();

        assertThat(companies).isNotEmpty();
        assertThat(INCOMES.by(TOTAL, By.village()).lines())
                .noneMatch(line -> line.key().endsWith("-company"));
    }

    @Test
    void towns_clusters_and_villages_come_to_the_same_total() {
        By towns = By.region(COUNTY.regions(), COUNTY.villages(), Level.TOWNSHIP);

        assertThat(INCOMES.by(OPERATING_TYPE, towns).total()).isEqualTo(INCOMES.total(OPERATING_TYPE));
        assertThat(INCOMES.by(OPERATING_TYPE, By.village()).total()).isEqualTo(INCOMES.total(OPERATING_TYPE));
    }

    @Test
    void payments_drop_out_at_clusters_at_towns_and_at_the_county() {
        List<Elimination> eliminations = INCOMES.during(Period.year(2026))
                .eliminations(
                        OPERATING_TYPE,
                        By.cluster(COUNTY.clusters(), Partial.LEFT_OUT),
                        By.region(COUNTY.regions(), COUNTY.villages(), Level.TOWNSHIP));

        assertThat(eliminations.stream()
                        .map(each -> each.at().isEmpty() ? "county" : each.at().substring(0, 1))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("c", "t", "county");
        assertThat(eliminations).anyMatch(Elimination::isOneSided);
        assertThat(eliminations)
                .anyMatch(each -> !each.isOneSided() && !each.gap().value().isZero());
    }

    @Test
    void what_was_put_right_later_changes_the_total_by_as_much() {
        Quantity before = INCOMES.asKnownOn(LocalDate.of(2027, 1, 31))
                .total(OPERATING_TYPE)
                .amount();
        Quantity corrections =
                COUNTY.ledger().changedBetween(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 12, 31)).stream()
                        .map(entry -> Quantity.of(entry.amount()))
                        .reduce(Quantity::plus)
                        .orElseThrow();

        assertThat(INCOMES.total(OPERATING_TYPE).amount()).isEqualTo(before.plus(corrections));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.text.Name;

/** Formulas: the statistical form after 财会〔2004〕12号; for 2023, taxes, welfare expense and income tax besides. */
class NotionTest {
    private static final Period OLD = Period.year(2023);
    private static final Period NEW = Period.year(2024);

    @Test
    void operating_profit_is_operating_type_income_less_its_costs() {
        assertThat(Notion.OPERATING_PROFIT.during(OLD).plus()).containsExactly("OPERATING", "CONTRACT", "INVESTMENT");
        assertThat(Notion.OPERATING_PROFIT.during(OLD).minus()).containsExactly("OPERATING_EXPENSE", "ADMINISTRATION");
        assertThat(Notion.OPERATING_PROFIT.during(NEW).minus())
                .containsExactly("OPERATING_EXPENSE", "TAXES", "ADMINISTRATION");
    }

    @Test
    void the_year_takes_in_what_operating_profit_leaves_out() {
        assertThat(Notion.CURRENT_YEAR.sign("SUBSIDY", OLD)).isEqualTo(1);
        assertThat(Notion.CURRENT_YEAR.sign("OTHER_EXPENSE", OLD)).isEqualTo(-1);
        assertThat(Notion.CURRENT_YEAR.sign("INCOME_TAX", NEW)).isEqualTo(-1);
        assertThat(Notion.BEFORE_TAX.sign("INCOME_TAX", NEW)).isZero();
        assertThat(Notion.OPERATING_TYPE.sign("SUBSIDY", NEW)).isZero();
    }

    @Test
    void an_amount_stated_under_the_notion_counts_once() {
        assertThat(Notion.RECURRENT.sign("RECURRENT", NEW)).isEqualTo(1);
        assertThat(Notion.RECURRENT.sign("OPERATING", NEW)).isZero();
        assertThat(Notion.OPERATING.sign("OPERATING", NEW)).isEqualTo(1);
    }

    @Test
    void two_definitions_are_not_one() {
        assertThat(Notion.OPERATING.at(Period.parse("2023..2024"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notion.OPERATING.during(Period.parse("2023..2024")))
                .withMessage("Period of operating income must lie under one definition, [2005..2023, 2024..],"
                        + " but was 2023..2024");
    }

    @Test
    void a_county_defines_a_notion_of_its_own() {
        NotionDefinition definition = new NotionDefinition(
                Period.parse("2024.."), List.of("OPERATING", "INVESTMENT", "OTHER"), List.of(), "made-up county rule");
        Notion own = Notion.of("OWN", Name.of("自有收入", "own income"), definition);

        assertThat(Accounting.RURAL.with(own).notion("OWN")).isEqualTo(own);
        assertThat(own.sign("OTHER", NEW)).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Accounting.RURAL.with(Notion.TOTAL))
                .withMessage("Notion must be listed once, but TOTAL was listed twice");
    }

    @Test
    void definitions_hold_one_after_the_other() {
        NotionDefinition ever = NotionDefinition.NOT_PUBLISHED;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notion.of("X", Name.of("x"), ever, ever))
                .withMessage("Definitions of notion X must hold at different times, but were .. and ..");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notion.of("X", Name.of("x")))
                .withMessage("Notion X must have at least 1 definition, but had 0");
    }

    @Test
    void an_account_is_added_or_taken_off() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NotionDefinition(Period.ALWAYS, List.of("A"), List.of("A"), "rule"))
                .withMessage("Account of a definition must be added or taken off, but A was both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NotionDefinition(Period.ALWAYS, List.of("A", "A"), List.of(), "rule"))
                .withMessage("Account of a definition must be listed once, but A was listed twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NotionDefinition(Period.ALWAYS, List.of(), List.of(), " "))
                .withMessage("Source of a definition must not be blank");
    }

    @Test
    void an_unknown_notion_is_named_with_the_nearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notion.named("TOTALS"))
                .withMessage("Notion of income must be a known one, but was TOTALS. Did you mean \"TOTAL\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Accounting.RURAL.notion("NETT"))
                .withMessage("Notion of income must be a known one, but was NETT. Did you mean \"NET\"?");
        assertThat(Notion.named("NET")).hasToString("纯收入 (NET)");
    }
}

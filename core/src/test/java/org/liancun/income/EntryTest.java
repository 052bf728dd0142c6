// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.money.Money;

class EntryTest {

    @Test
    void contract_income_could_be_booked_until_2023() {
        Entry entry = entry(Period.year(2023), Category.LEGACY_CONTRACT, Notion.OPERATING_TYPE);

        assertThat(entry.category().code()).isEmpty();
        assertThat(entry.category().label().zh()).isEqualTo("发包及上交收入");
    }

    /** The account ended with 财会〔2023〕14号, in force since 2024-01-01. */
    @Test
    void contract_income_is_no_account_from_2024() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(Period.year(2024), Category.LEGACY_CONTRACT, Notion.OPERATING_TYPE))
                .withMessage("Period of contract and remitted income of ganxi must lie in ..2023, but was 2024");
    }

    @Test
    void a_period_across_the_end_of_an_account_is_refused() {
        Period across = Period.parse("2023-12..2024-01");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(across, Category.LEGACY_CONTRACT, Notion.TOTAL))
                .withMessageContaining("must lie in ..2023, but was 2023-12..2024-01");
    }

    @Test
    void income_without_an_end_cannot_be_booked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(Period.parse("2023.."), Category.OTHER, Notion.TOTAL))
                .withMessage("Period of an income entry of ganxi must have a beginning and an end, but was 2023..");
    }

    @Test
    void a_subsidy_is_no_operating_type_income() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(Period.year(2023), Category.SUBSIDY, Notion.OPERATING_TYPE))
                .withMessage("Category of operating-type income of ganxi must be one of"
                        + " [OPERATING, INVESTMENT, OTHER, LEGACY_CONTRACT], but was SUBSIDY");
    }

    @Test
    void operating_income_is_one_account_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(Period.year(2023), Category.INVESTMENT, Notion.OPERATING))
                .withMessage("Category of operating income of ganxi must be one of [OPERATING], but was INVESTMENT");
    }

    @Test
    void an_amount_without_a_source_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Entry("ganxi", Period.year(2023), Category.OTHER, Notion.TOTAL, Money.yuan(1), "", " "))
                .withMessage("Source of an income entry of ganxi must not be blank");
    }

    @Test
    void ids_are_checked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Entry("gan xi", Period.year(2023), Category.OTHER, Notion.TOTAL, Money.yuan(1), "", "S0"))
                .withMessageStartingWith("Village of an income entry must be 1 to 64 letters");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Entry("ganxi", Period.year(2023), Category.OTHER, Notion.TOTAL, Money.yuan(1), "?", "S0"))
                .withMessageStartingWith("Counterparty of an income entry of ganxi must be 1 to 64 letters");
    }

    /** Codes: accounting system 财会〔2023〕14号. */
    @Test
    void accounts_have_the_codes_of_the_2023_system() {
        assertThat(Category.values()).extracting(Category::code).containsExactly("501", "502", "503", "504", "");
    }

    @Test
    void total_income_covers_every_account() {
        assertThat(Notion.TOTAL.categories()).containsExactly(Category.values());
    }

    private static Entry entry(Period period, Category category, Notion notion) {
        return new Entry("ganxi", period, category, notion, Money.yuan(1), "", "S0-064");
    }
}

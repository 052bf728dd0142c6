// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.money.Money;

class EntryTest {
    private static final Period YEAR = Period.year(2024);
    private static final Money AMOUNT = Money.yuan(100);

    @Test
    void what_is_not_stated_is_empty_and_the_amount_is_exact() {
        assertThat(Entry.of("甘溪村", YEAR, "501", AMOUNT, "S0-064"))
                .isEqualTo(new Entry("甘溪村", YEAR, "501", AMOUNT, "", "", "S0-064", Qualifier.EXACT));
    }

    @Test
    void an_entry_is_taken_back_by_one_of_the_other_sign() {
        Entry entry = entry("甘溪村", "501", "company", "beicai/dividend", "S0");

        assertThat(entry.reversed().amount()).isEqualTo(Money.yuan(-100));
        assertThat(entry.reversed().reversed()).isEqualTo(entry);
    }

    @Test
    void an_origin_may_be_a_path_of_ids() {
        assertThat(entry("v", "501", "", "beicai/dividend/base", "S0").origin()).isEqualTo("beicai/dividend/base");
    }

    @Test
    void ids_must_be_ids() {
        refused(() -> entry("a b", "501", "", "", "S0"))
                .withMessage("Recipient of an entry must be 1 to 64 letters, digits, '-', '_' or '.', but was \"a b\"");
        refused(() -> entry("v", "", "", "", "S0"))
                .withMessage("Account of an entry must be 1 to 64 letters, digits, '-', '_' or '.', but was \"\"");
        refused(() -> entry("v", "501", "a/b", "", "S0"))
                .withMessage(
                        "Counterparty of an entry must be 1 to 64 letters, digits, '-', '_' or '.', but was \"a/b\"");
        refused(() -> entry("v", "501", "", "beicai//base", "S0"))
                .withMessage("Origin of an entry must be ids joined by '/', but was \"beicai//base\"");
        refused(() -> entry("v", "501", "", "beicai/", "S0"))
                .withMessage("Origin of an entry must be ids joined by '/', but was \"beicai/\"");
    }

    @Test
    void the_period_has_both_ends() {
        Period open = Period.since(LocalDate.of(2024, 1, 1));

        refused(() -> Entry.of("v", open, "501", AMOUNT, "S0"))
                .withMessage("Period of an entry of v must have a beginning and an end, but was 2024..");
    }

    @Test
    void the_source_says_something() {
        refused(() -> entry("v", "501", "", "", " ")).withMessage("Source of an entry of v must not be blank");
        refused(() -> entry("v", "501", "", "", "x".repeat(100_001)))
                .withMessage("Source of an entry of v must have at most 100000 characters, but had 100001");
    }

    @Test
    void the_qualifier_speaks_of_one_number() {
        refused(() -> new Entry("v", YEAR, "501", AMOUNT, "", "", "S0", Qualifier.BETWEEN))
                .withMessage("Qualifier of an entry of v must speak of one number, but was BETWEEN");
        refused(() -> new Entry("v", YEAR, "501", AMOUNT, "", "", "S0", Qualifier.UNBOUNDED))
                .withMessage("Qualifier of an entry of v must speak of one number, but was UNBOUNDED");
    }

    private static Entry entry(String recipient, String account, String payer, String origin, String source) {
        return new Entry(recipient, YEAR, account, AMOUNT, payer, origin, source, Qualifier.EXACT);
    }

    private static ThrowableAssertAlternative<IllegalArgumentException> refused(ThrowingCallable entry) {
        return assertThatIllegalArgumentException().isThrownBy(entry);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.money.Money;

class ExplainedChangeTest {
    /** By hand: rent falls by 5, rice comes with 20, shares stay. */
    @Test
    void only_reasons_that_changed_are_told() {
        ExplainedChange change = ExplainedChange.of(
                Map.of("activities/rent", Money.yuan(15), "pots/2026/shares", Money.yuan(30)),
                Map.of("activities/rent", Money.yuan(10), "pots/2026/shares", Money.yuan(30), "rice", Money.yuan(20)));

        assertThat(change).hasToString("+15.00 of 2 reasons");
        assertThat(change.table(Locale.ENGLISH)).hasToString("""
                reason           before  after  change
                ---------------  ------  -----  ------
                activities/rent   15.00  10.00   -5.00
                rice               0.00  20.00  +20.00
                total                           +15.00
                """);
        assertThat(change.table(Locale.CHINESE)).asString().startsWith("缘由             变动前  变动后    增减");
    }

    @Test
    void the_same_explanation_twice_is_no_change() {
        ExplainedChange none = ExplainedChange.of(Map.of("a", Money.yuan(1)), Map.of("a", Money.yuan(1)));

        assertThat(none.reasons()).isEmpty();
        assertThat(none.change()).isEqualTo(Money.ZERO);
    }
}

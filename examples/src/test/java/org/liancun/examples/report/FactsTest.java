// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S0-002 | S0-002",
                "S0-002 S0-003 S0-006 | S0-002–003, S0-006",
                "S0-009 S0-010 S0-011 | S0-009–011",
                "S0-009 S1-010 | S0-009, S1-010",
                "S0-99 S0-100 | S0-99, S0-100",
                "S0-003 S0-002 | S0-003, S0-002",
                "S0 S1 | S0, S1",
                "C01-capital C01-equal | C01-capital, C01-equal"
            })
    void runs_are_drawn_together(String facts, String brief) {
        assertThat(Facts.brief(List.of(facts.split(" ")))).isEqualTo(brief);
    }

    @Test
    void no_facts_are_no_words() {
        assertThat(Facts.brief(List.of())).isEmpty();
    }
}

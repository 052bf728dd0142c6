// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2024-02-29, 2024",
        "HALF, 2024-06-30, 2024-H1",
        "HALF, 2024-07-01, 2024-H2",
        "QUARTER, 2024-03-31, 2024-Q1",
        "QUARTER, 2024-04-01, 2024-Q2",
        "QUARTER, 2024-12-31, 2024-Q4",
        "MONTH, 2024-02-29, 2024-02",
    })
    void a_day_lies_in_one_of_each(Span span, LocalDate day, String period) {
        assertThat(span.containing(day)).hasToString(period);
        assertThat(span.containing(day).contains(day)).isTrue();
    }
}

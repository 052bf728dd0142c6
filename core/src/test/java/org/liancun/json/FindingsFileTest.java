// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Unit;
import org.liancun.statute.CompanyLaw;
import org.liancun.statute.Finding;
import org.liancun.statute.Guard;
import org.liancun.statute.Measured;
import org.liancun.text.Phrase;

/** Findings of guards come back from their file with law, article, place and figures. */
class FindingsFileTest {
    /** Company Law 2023, art. 42: a limited company has at most 50 shareholders; this one has 80. */
    @Test
    void findings_come_back_equal() {
        Measured counted =
                new Measured(new Phrase("股东人数", "number of shareholders"), BigDecimal.valueOf(80), Unit.of("人"));
        Measured votes = new Measured(new Phrase("票数", "votes"), new BigDecimal("2.50"), Unit.NONE);
        List<Finding> findings = List.of(
                new Finding(Guard.values()[0], CompanyLaw.FIFTY_SHAREHOLDERS, "company", List.of(counted, votes)),
                new Finding(Guard.values()[1], CompanyLaw.MAJORITY, "meeting", List.of()));

        String written = Json.write(findings);

        assertThat(Json.readFindings(Bad.bytes(written))).isEqualTo(findings);
        assertThat(written).contains("\"format\": \"liancun-findings\"", "\"value\": \"80\", \"unit\": \"人\"");
    }

    @Test
    void a_number_that_is_not_plain_is_told_at_its_place() {
        String written = Json.write(List.of(new Finding(
                Guard.values()[0],
                CompanyLaw.MAJORITY,
                "meeting",
                List.of(new Measured(new Phrase("票数", "votes"), BigDecimal.TEN, Unit.NONE)))));

        assertThat(FindingFormat.FILE
                        .read(Bad.bytes(written.replace("\"value\": \"10\"", "\"value\": \"1e999999999\"")))
                        .problems())
                .singleElement()
                .extracting(Problem::pointer)
                .isEqualTo("/findings/0/figures/0/value");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.dossier.Ambiguity;
import org.liancun.organization.Status;
import org.liancun.organization.Tenure;

/**
 * What the five articles leave open, numbered as a reader of them found it: how many readings their words allow, and which
 * the dossier follows; {@code -} where it follows none.
 */
class AmbiguitiesTest {
    private static final String AMBIGUITIES = """
            FENGCHAOSHAN | A01-villages     | 2 | five-in-all
            FENGCHAOSHAN | A02-average      | 2 | cut-off
            FENGCHAOSHAN | A03-troupe       | 2 | with-ganxi
            FENGCHAOSHAN | A04-contents     | 0 | -
            FENGCHAOSHAN | A05-clean-up     | 2 | -
            FENGCHAOSHAN | A06-growth       | 2 | -
            WANBAOSHAN   | A07-principles   | 2 | -
            WANBAOSHAN   | A07-union        | 2 | planned
            WANBAOSHAN   | A07-secretary    | 2 | planned
            WANBAOSHAN   | A07-strands      | 0 | -
            WANBAOSHAN   | A08-date         | 2 | stamp
            WANBAOSHAN   | A09-one-plus-n   | 2 | project
            HENGKOU      | A10-places       | 2 | nanyue
            HENGKOU      | A10-rice         | 2 | together
            HENGKOU      | A10-yuling       | 0 | -
            HENGKOU      | A11-volunteers   | 2 | persons
            HENGKOU      | A11-splits       | 0 | -
            HENGKOU      | A12-branch       | 2 | -
            HENGKOU      | A12-lead         | 2 | yuanzhuang
            HENGKOU      | A12-names        | 0 | -
            HENGKOU      | A13-nanshan      | 3 | -
            HENGKOU      | A13-entrepreneur | 2 | introduced
            FENGHUANG    | A14-scope        | 2 | town
            FENGHUANG    | A15-young        | 2 | -
            FENGHUANG    | A15-age          | 2 | -
            FENGHUANG    | A16-items        | 2 | -
            FENGHUANG    | A16-attendance   | 2 | -
            FENGHUANG    | A16-talent       | 2 | -
            FENGHUANG    | A17-leaders      | 2 | one
            FENGHUANG    | A17-wins         | 2 | three-sides
            FENGHUANG    | A18-contract     | 0 | -
            MENGZHOU     | A19-year         | 2 | 2023
            MENGZHOU     | A20-problems     | 2 | two
            MENGZHOU     | A20-clusters     | 0 | -
            MENGZHOU     | A20-area         | 2 | order
            MENGZHOU     | A20-company      | 2 | village
            MENGZHOU     | A21-committees   | 2 | -
            MENGZHOU     | A21-villages     | 2 | -
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = AMBIGUITIES)
    void are_kept_with_their_readings(Seed seed, String id, int readings, String adopted) {
        Ambiguity ambiguity = seed.ambiguity(id);

        assertThat(ambiguity.alternatives()).hasSize(readings);
        assertThat(ambiguity.isOpen() ? "-" : ambiguity.adopted()).isEqualTo(adopted);
    }

    /** None is lost, and what is followed is followed with a reason: {@link Ambiguity} refuses the rest. */
    @Test
    void are_all_that_were_found() {
        assertThat(Arrays.stream(Seed.values())
                        .mapToInt(
                                seed -> seed.dossier().evidence().ambiguities().size()))
                .containsExactly(6, 6, 10, 9, 7);
    }

    @Test
    void what_is_planned_is_not_founded() {
        assertThat(List.of("economic-union", "sweet-potato-cooperative", "homestay-cooperative"))
                .allMatch(body -> Seed.WANBAOSHAN.body(body).status() == Status.PLANNED);
        assertThat(Seed.WANBAOSHAN.dossier().organization().posts().tenures())
                .extracting(Tenure::status)
                .containsExactly(Status.PLANNED);
    }

    /** 100 / 15 is 6.67, but both are lower bounds, so nothing bounds their ratio. */
    @Test
    void two_lower_bounds_give_no_ratio() {
        assertThat(Seed.FENGHUANG.recomputed("D3-23").computed().bounds().low().isPresent())
                .isFalse();
    }

    @Test
    void an_unknown_number_of_deputies_stays_open_upwards() {
        assertThat(Seed.FENGCHAOSHAN.body("joint-committee").seatCount().orElseThrow())
                .hasToString("12席以上");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.dossier.Recomputation;
import org.liancun.linkage.Completeness;
import org.liancun.linkage.Scheme;

/** What follows from the figures of the article on Wanbaoshan: worked out by hand beforehand, here by the library. */
class DerivedWanbaoshanTest {
    private static final String DERIVED = """
            D1-01 | 3个村 | EQUAL
            D1-02 | 4席 | -
            D1-04 | 4条 | -
            D1-05 | 3类 | -
            D1-06 | 4个 | -
            D1-08 | 4班 | -
            D1-09 | 5项 | EQUAL
            D1-10 | 4条 | -
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = DERIVED)
    void follows_from_the_figures(String id, String shown, String verdict) {
        Seed.WANBAOSHAN.assertDerives(id, shown, verdict);
    }

    @Test
    void are_all_that_the_dossier_works_out() {
        assertThat(DERIVED.lines().map(line -> line.replaceAll(" .*", "")))
                .containsExactlyInAnyOrderElementsOf(Seed.WANBAOSHAN.dossier().evidence().recomputations().stream()
                        .map(Recomputation::id)
                        .toList());
    }

    @Test
    void d1_03_is_the_committee_with_one_or_two_of_staff() {
        assertThat(Seed.WANBAOSHAN.body("joint-general-branch").headcount().orElseThrow())
                .hasToString("5-6人");
    }

    /** The list of section 1 has three principles, that of section 3 four; both are printed. */
    @Test
    void d1_07_names_the_principle_that_one_list_lacks() {
        Scheme full = Seed.WANBAOSHAN.scheme("union-principles");
        List<String> short3 = Seed.WANBAOSHAN.scheme("union-principles-first").mechanisms();

        assertThat(new Completeness(full, short3).missing()).containsExactly("voluntary");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every guard has something that breaks its rule, and a twin that keeps it. */
class EveryGuardTest {
    static List<GuardFixture> fixtures() {
        return GuardFixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_guard_finds_what_breaks_its_rule_and_lets_the_twin_pass(GuardFixture fixture) {
        assertThat(fixture.failing().broken()).as(fixture.guard().name()).contains(fixture.guard());
        assertThat(fixture.passing().broken()).as(fixture.guard().name()).doesNotContain(fixture.guard());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_finding_cites_a_law_that_holds_and_speaks_two_languages(GuardFixture fixture) {
        Finding finding = fixture.failing().of(fixture.guard()).orElseThrow();

        assertThat(finding.article().law().during().contains(Fixtures.DAY)).isTrue();
        assertThat(finding.describe().zh())
                .contains(fixture.guard().meaning().zh())
                .contains(finding.article().cite().zh())
                .contains(finding.place());
        assertThat(finding.describe().en())
                .contains(finding.article().cite().en())
                .isASCII();
    }

    @Test
    void no_guard_is_without_a_fixture() {
        assertThat(fixtures()).extracting(GuardFixture::guard).containsExactlyInAnyOrder(Guard.values());
    }
}

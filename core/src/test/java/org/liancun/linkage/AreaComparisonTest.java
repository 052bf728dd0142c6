// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Expected kinds counted by hand from {@link Reported}. */
class AreaComparisonTest {
    private static final MechanismMatrix TWO =
            MechanismMatrix.of(ImmutableMap.of("保靖", Reported.baojing(), "恒口", Reported.hengkou()));

    @Test
    void baojing_has_four_kinds_of_which_hengkou_is_silent() {
        AreaComparison comparison = TWO.compare("保靖", "恒口");

        assertThat(comparison.inFirstOnly())
                .containsExactly(Mechanism.PLANNING, Mechanism.VENUE, Mechanism.ENVIRONMENT, Mechanism.URBAN_RURAL);
        assertThat(comparison.inSecondOnly()).containsExactly(Mechanism.LABOUR);
        assertThat(comparison.inNeither()).isEmpty();
    }

    @Test
    void what_both_have_can_still_be_stronger_in_one() {
        AreaComparison comparison = TWO.compare("保靖", "恒口");

        assertThat(comparison.inBoth()).hasSize(11).contains(Mechanism.PROJECT);
        assertThat(comparison.strongerInFirst()).containsExactly(Mechanism.PROJECT);
        assertThat(comparison.strongerInSecond()).isEmpty();
        assertThat(comparison.swapped().strongerInSecond()).containsExactly(Mechanism.PROJECT);
    }

    @Test
    void four_lines_tell_it() {
        assertThat(TWO.compare("恒口", "保靖").text(Locale.ENGLISH)).isEqualTo("""
                恒口 and 保靖 11: joint Party organization, joint projects, joint industry, resource pooling, joint talent, \
                joint services, joint governance, joint culture, joint enterprise, benefit linkage, cross-unit assistance
                恒口 only 1: joint labour
                保靖 only 4: joint planning, shared venues, joint environment works, urban-rural co-creation
                neither 0""");
        assertThat(TWO.compare("恒口", "保靖").text(Locale.CHINESE)).contains("\n仅恒口 1: 劳务联动\n", "\n均未载 0");
        assertThat(TWO.compare("恒口", "保靖"))
                .hasToString("恒口, 保靖: 11 in both, 1 only in the first, 4 only in the second, 0 in neither");
    }

    @Test
    void an_unknown_area_is_refused() {
        assertThatThrownBy(() -> TWO.compare("保靖", "恒囗"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Area must be in the matrix, but was \"恒囗\"");
    }
}

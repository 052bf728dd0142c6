// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.linkage.Strength.NAME_ONLY;
import static org.liancun.linkage.Strength.PARTIAL;
import static org.liancun.linkage.Strength.SILENT;
import static org.liancun.linkage.Strength.STRONG;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.liancun.text.TextTable;

class MechanismTest {
    @Test
    void there_are_sixteen_kinds_coded_in_order() {
        assertThat(Mechanism.values()).hasSize(16);
        assertThat(Mechanism.PARTY.code()).isEqualTo("L01");
        assertThat(Mechanism.LABOUR.code()).isEqualTo("L14");
        assertThat(Mechanism.URBAN_RURAL.code()).isEqualTo("L16");
    }

    @Test
    void every_kind_has_its_own_names_and_definition() {
        assertThat(Arrays.stream(Mechanism.values()).map(Mechanism::label)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Mechanism.values()).map(Mechanism::definition)).doesNotHaveDuplicates();
        assertThat(Mechanism.BENEFIT.label().zh()).isEqualTo("利益联结");
        assertThat(Mechanism.BENEFIT.label().en()).isEqualTo("benefit linkage");
    }

    @Test
    void definitions_are_one_sentence_in_each_language() {
        for (Mechanism mechanism : Mechanism.values()) {
            assertThat(mechanism.definition().zh()).matches("[^。]+。");
            assertThat(mechanism.definition().en()).matches("[A-Z][^.]+\\.");
        }
    }

    @Test
    void strength_is_ordered_from_the_strongest_to_silence() {
        assertThat(Strength.values()).containsExactly(STRONG, PARTIAL, NAME_ONLY, SILENT);
        assertThat(PARTIAL.or(STRONG)).isEqualTo(STRONG);
        assertThat(PARTIAL.or(NAME_ONLY)).isEqualTo(PARTIAL);
        assertThat(SILENT.or(NAME_ONLY)).isEqualTo(NAME_ONLY);
        assertThat(PARTIAL.isAtLeast(NAME_ONLY)).isTrue();
        assertThat(PARTIAL.isAtLeast(PARTIAL)).isTrue();
        assertThat(PARTIAL.isAtLeast(STRONG)).isFalse();
    }

    @Test
    void only_silence_is_no_evidence() {
        assertThat(Arrays.stream(Strength.values()).filter(Strength::isEvident))
                .containsExactly(STRONG, PARTIAL, NAME_ONLY);
    }

    @Test
    void marks_are_distinct_and_one_column_wide() {
        assertThat(Arrays.stream(Strength.values()).map(Strength::mark)).containsExactly("●", "◐", "○", "–");
        assertThat(Arrays.stream(Strength.values()).map(Strength::mark).map(TextTable::width))
                .containsOnly(1);
    }

    @Test
    void words_of_other_enumerations_are_bilingual() {
        assertThat(STRONG.label().zh()).isEqualTo("明确");
        assertThat(Dimension.COORDINATION.label().zh()).isEqualTo("协调");
        assertThat(Dimension.COORDINATION.label().en()).isEqualTo("coordination");
        assertThat(ResourceKind.WATER.label().zh()).isEqualTo("水面");
        assertThat(ResourceKind.WATER.label().en()).isEqualTo("water");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    @ParameterizedTest
    @ValueSource(strings = {"ganxi", "S0-064", "甘溪村", "a.b_c-1", "𠅤", "村𠅤", "हिन्दी", "กี่"})
    void an_id_is_letters_digits_and_three_marks(String id) {
        assertThat(Ids.require(id, "Village id")).isEqualTo(id);
    }

    @Test
    void an_id_of_another_kind_is_refused_with_its_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ids.require("甘溪 村", "Village id"))
                .withMessage("Village id must be 1 to 64 letters, digits, '-', '_' or '.', but was \"甘溪 村\"");
        assertThatIllegalArgumentException().isThrownBy(() -> Ids.require("", "Village id"));
        assertThatIllegalArgumentException().isThrownBy(() -> Ids.require("x".repeat(65), "Village id"));
    }

    @Test
    void an_id_has_up_to_64_code_points_and_begins_with_no_mark() {
        assertThat(Ids.isId("𠅤".repeat(64))).isTrue();
        assertThat(Ids.isId("𠅤".repeat(65))).isFalse();
        assertThat(Ids.isId("\u093f")).isFalse();
        assertThat(Ids.isId("😀")).isFalse();
        assertThat(Ids.isId("\ud840")).isFalse();
    }

    @Test
    void ids_of_a_list_stand_once() {
        assertThat(Ids.once(List.of("a", "b"), "Fact of x")).containsExactly("a", "b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ids.once(List.of("a", "b", "a"), "Fact of x"))
                .withMessage("Fact of x must be listed once, but a was listed twice");
        assertThatIllegalArgumentException().isThrownBy(() -> Ids.once(List.of(" "), "Fact of x"));
    }
}

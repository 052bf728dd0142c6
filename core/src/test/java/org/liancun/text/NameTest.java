// SPDX-License-Identifier: Apache-2.0
package org.liancun.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {
    @Test
    void a_free_text_has_as_many_characters_as_a_file_can_hold() {
        String longest = "x".repeat(100_000);

        assertThat(Prose.require(longest, "Note of", "a")).isSameAs(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prose.require(longest + "x", "Note of", "a"))
                .withMessage("Note of a must have at most 100000 characters, but had 100001");
    }

    @Test
    void a_long_value_is_named_by_its_beginning() {
        String shown = Clip.of("x".repeat(10_000_000));

        assertThat(shown).hasSize(60).endsWith("xxx...");
        assertThat(Clip.of("a\nb\u0000")).isEqualTo("a?b?");
        assertThat(Clip.of("x".repeat(56) + "😀".repeat(10))).isEqualTo("x".repeat(56) + "...");
    }

    @Test
    void a_name_speaks_chinese_and_english() {
        Name name = Name.of("甘溪村", "Ganxi Village");

        assertThat(name).hasToString("甘溪村");
        assertThat(name.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("甘溪村");
        assertThat(name.in(Locale.FRANCE)).isEqualTo("Ganxi Village");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Name.of("甘溪村", " "))
                .withMessage("English name must be 1 to 200 characters and not blank, but was \" \"");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, '\t', '\n', 0x1B, 0x7F, 0x85})
    void a_name_has_no_control_characters(int control) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Name.of("甘溪" + Character.toString(control) + "村", "Ganxi"))
                .withMessage("Chinese name must be free of control characters, but had U+%04X in \"甘溪?村\"", control);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model and scenarios with a mistake of every sort: all are told at once, at their places, in both languages. */
class ModelMistakesTest {
    @ParameterizedTest
    @ValueSource(strings = {"model", "scenario"})
    void every_mistake_is_told_at_its_place(String name) {
        FormatException refused =
                catchThrowableOfType(FormatException.class, () -> Json.readModel(Bad.file(name + ".json")));

        assertThat(refused.message(Locale.ENGLISH).lines()).containsExactlyElementsOf(Bad.lines(name + ".en.txt"));
        assertThat(refused.message(Locale.CHINESE).lines()).containsExactlyElementsOf(Bad.lines(name + ".zh.txt"));
    }
}

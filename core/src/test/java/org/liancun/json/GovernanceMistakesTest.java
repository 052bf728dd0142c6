// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * A dossier with mistakes in every kind of entity of governance, farming, practices, principles and hollow places. Beside it
 * stand, line by line, the kind and the place of each and what is said of it; lines and columns were counted by a second
 * reader that shares nothing with this one.
 */
class GovernanceMistakesTest {
    private static final byte[] DOCUMENT = Bad.file("governance-mistakes.json");

    @Test
    void every_mistake_is_found_at_its_place_and_nothing_else() {
        List<String> found =
                Json.problems(DOCUMENT).stream().map(p -> p.kind() + " " + p).toList();

        assertThat(found).containsExactlyElementsOf(Bad.lines("governance-mistakes.en.txt"));
    }

    @Test
    void every_mistake_is_told_in_chinese() {
        List<String> found = Json.problems(DOCUMENT).stream()
                .map(p -> p.message(Locale.SIMPLIFIED_CHINESE))
                .toList();

        assertThat(found).containsExactlyElementsOf(Bad.lines("governance-mistakes.zh.txt"));
    }
}

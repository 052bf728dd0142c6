// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liancun.json.Problem.Kind;

/**
 * A dossier in which more than sixty things are wrong at once. Beside it stand, line by line, the kind and the place of each
 * and what is said of it; lines and columns were counted by a second reader that shares nothing with this one.
 */
class ManyMistakesTest {
    private static final byte[] DOCUMENT = Bad.file("many-mistakes.json");

    @Test
    void every_mistake_is_found_at_its_place_and_nothing_else() {
        List<String> found =
                Json.problems(DOCUMENT).stream().map(p -> p.kind() + " " + p).toList();

        assertThat(found).containsExactlyElementsOf(Bad.lines("many-mistakes.en.txt"));
    }

    @Test
    void every_mistake_is_told_in_chinese() {
        List<String> found = Json.problems(DOCUMENT).stream()
                .map(p -> p.message(Locale.SIMPLIFIED_CHINESE))
                .toList();

        assertThat(found).containsExactlyElementsOf(Bad.lines("many-mistakes.zh.txt"));
    }

    @Test
    void the_mistakes_are_of_every_kind_that_can_stand_beside_others() {
        Set<Kind> kinds = new HashSet<>();
        Json.problems(DOCUMENT).forEach(problem -> kinds.add(problem.kind()));

        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        Kind.UNKNOWN_FIELD,
                        Kind.MISSING_FIELD,
                        Kind.DUPLICATE_FIELD,
                        Kind.WRONG_TYPE,
                        Kind.UNREADABLE,
                        Kind.UNKNOWN_NAME,
                        Kind.UNKNOWN_REFERENCE,
                        Kind.DUPLICATE_ID,
                        Kind.MISMATCH,
                        Kind.BROKEN_RULE);
    }

    @Test
    void the_exception_carries_all_of_them_in_both_languages() {
        FormatException refused = catchThrowableOfType(FormatException.class, () -> Json.readDossier(DOCUMENT));

        assertThat(refused.problems()).isEqualTo(Json.problems(DOCUMENT));
        assertThat(refused)
                .hasMessageStartingWith("Problems found: " + refused.problems().size() + "\n  line 5,");
        assertThat(refused.message(Locale.CHINESE))
                .startsWith("文件中有 " + refused.problems().size() + " 处问题：\n  第5行");
    }

    @Test
    void a_problem_knows_the_value_what_is_allowed_and_the_nearest_name() {
        assertThat(Json.problems(DOCUMENT))
                .contains(
                        new Problem(
                                "/places/clusters/0/members/1/village",
                                45,
                                23,
                                Kind.UNKNOWN_REFERENCE,
                                "\"jai\"",
                                "a village of the dossier",
                                "jia"),
                        new Problem(
                                "/sharing/holdings/1/amount",
                                114,
                                54,
                                Kind.WRONG_TYPE,
                                "3",
                                "a number in quotes, such as \"4\", \"472.8\" or \"32/3\"",
                                "\"3\""));
    }
}

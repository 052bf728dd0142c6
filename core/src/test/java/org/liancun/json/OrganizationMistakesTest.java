// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts, duties, services and minutes with something wrong in each kind of entity; what is said of each stands beside them. */
class OrganizationMistakesTest {
    private static final byte[] DOCUMENT = Bad.file("organization.json");
    private static final String PARTS = """
            "bodies": [
              {"id": "office", "name": "办事处", "kind": "SERVICE_OFFICE", "status": "FOUNDED"},
              {"id": "jia", "name": "甲队", "kind": "WORK_TEAM", "status": "FOUNDED"},
              {"id": "yi", "name": "乙队", "kind": "WORK_TEAM", "status": "FOUNDED"}],
            "services": [{"office": "office", "teams": ["jia", "yi"], "turns": [{"length": "DAY", "during": TURNS}]}]
            """;

    @Test
    void every_mistake_is_found_at_its_place_and_nothing_else() {
        assertThat(Json.problems(DOCUMENT).stream().map(p -> p.kind() + " " + p))
                .containsExactlyElementsOf(Bad.lines("organization.en.txt"));
    }

    @Test
    void every_mistake_is_told_in_chinese() {
        assertThat(Json.problems(DOCUMENT).stream().map(p -> p.message(Locale.CHINESE)))
                .containsExactlyElementsOf(Bad.lines("organization.zh.txt"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "2024", "teams": ["jia"], "absences": [{"team": "jia", "during": "2024-02", "afterwards": "EXCUSED"}] | 班次 2024-02-01 应有未请假的队伍，实则 1 支均请假
                    "2024", "teams": ["jia", "yi"], "swaps": [{"one": "2024-01-01", "other": "2025-01-01"}] | 换班之日应在班次之内，2025-01-01 实不在任何班次
                    "2024", "teams": ["jia", "yi"], "absences": [{"team": "jia", "during": "2024-01-02", "afterwards": "MADE_UP"}], "swaps": [{"one": "2024-01-01", "other": "2024-01-02"}] | 换班不应使请假者值班，实则 jia 于 2024-01-02 请假
                    """)
    void turns_of_which_no_roster_can_be_made_are_told(String turns, String chinese) {
        String section = "\"organization\": {" + PARTS.replace("TURNS", turns) + "}";

        assertThat(Bad.problem(Bad.with(section))).satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/organization/services/0/turns/0");
            assertThat(problem.message(Locale.CHINESE)).contains("应为可以排出的班次（" + chinese + "），实为 \"2024, ");
        });
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** One mistake in the model of the page on the format: told once, where it is, with what would be right. */
class ModelPlacesTest {
    @Test
    void a_scenario_that_stands_twice_is_told_at_its_id() {
        assertThat(message("\"id\": \"frugal\"", "\"id\": \"drought\""))
                .endsWith("/scenarios/1/id: must be one not used before, but was \"drought\"");
    }

    @Test
    void a_period_that_is_not_of_years_is_told_with_an_example() {
        assertThat(message("\"during\": \"2026\"", "\"during\": \"2026-06\""))
                .endsWith("/scenarios/0/changes/0/during: must be a period of whole years in quotes,"
                        + " such as \"2026\", \"2026..2028\" or \"2026..\", but was \"2026-06\"");
    }

    @Test
    void only_the_fields_of_the_type_are_offered() {
        assertThat(message("\"factor\": \"80%\"", "\"faktor\": \"80%\""))
                .endsWith("must be one of the fields type, factor, but was \"faktor\". Did you mean factor?");
    }

    @Test
    void a_path_that_ends_before_the_entry_says_what_tells_entries() {
        assertThat(message("agreements/pact/tiers/reserve/take/ratio", "holdings/bei/mu"))
                .endsWith("/path: Path holdings must go on with party/measure/during, but went on with bei/mu");
    }

    @Test
    void an_uncertainty_that_cannot_be_read_is_not_missed_by_the_correlation() {
        assertThat(message("\"low\": \"2.2\"", "\"low\": \"3.0\""))
                .endsWith("Mode of a triangular distribution must be from 3 to 3.2, but was 2.6");
    }

    @Test
    void a_file_of_another_format_is_told_with_what_reads_it() {
        assertThatThrownBy(() -> Json.readDossier(Bad.bytes(ModelPages.MODEL)))
                .hasMessageEndingWith(
                        "must be \"liancun-dossier\", but was \"liancun-model\". Json.readModel reads that");
        FormatException refused =
                catchThrowableOfType(FormatException.class, () -> Json.readModel(Bad.bytes(Bad.SMALLEST)));
        assertThat(refused.message(Locale.CHINESE))
                .endsWith("应为 \"liancun-model\"，实为 \"liancun-dossier\"。请以 Json.readDossier 读取");
    }

    @Test
    void what_reads_a_format_is_a_method() {
        assertThat(Arrays.stream(Json.class.getMethods()).map(method -> "Json." + method.getName()))
                .containsAll(Header.READERS.values());
    }

    private static String message(String right, String wrong) {
        assertThat(ModelPages.MODEL).contains(right);
        FormatException refused = catchThrowableOfType(
                FormatException.class, () -> Json.readModel(Bad.bytes(ModelPages.MODEL.replace(right, wrong))));
        assertThat(refused.problems()).hasSize(1);
        return refused.problems().get(0).toString();
    }
}

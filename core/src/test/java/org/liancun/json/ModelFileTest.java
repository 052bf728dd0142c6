// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liancun.money.Ratio;
import org.liancun.scenario.Outlook;
import org.liancun.scenario.Section;
import org.liancun.sharing.Take;

/** The model of the page on the format, read, written and changed. */
class ModelFileTest {
    private static final ModelFile FILE = Json.readModel(Bad.bytes(ModelPages.MODEL));

    @TempDir
    private Path folder;

    @Test
    void what_is_read_is_what_stands_there() {
        assertThat(FILE.model().firstYear()).isEqualTo(2025);
        assertThat(FILE.model().in(Section.DRIVERS).get("growing").in(2026)).isEqualTo(Ratio.of(918));
        assertThat(FILE.scenarios()).hasSize(2);
        assertThat(ModelFormat.FIELDS.list())
                .filteredOn(field -> !field.name().equals("dossier"))
                .allSatisfy(field -> assertThat(ModelPages.MODEL).contains("\"" + field.name() + "\":"));
    }

    @Test
    void what_is_written_reads_back_equal() {
        assertThat(Json.readModel(Bad.bytes(Json.write(FILE)))).isEqualTo(FILE);
    }

    @Test
    void a_year_without_a_change_has_the_model_itself() {
        Outlook drought = FILE.outlook("drought");

        assertThat(drought.in(2025)).isSameAs(FILE.model());
        assertThat(drought.in(2027)).isSameAs(FILE.model());
        assertThat(drought.in(2026).in(Section.DRIVERS).get("rice-yield").in(2026))
                .isEqualTo(Ratio.of(400));
        assertThat(drought.in(2026).in(Section.ACTIVITIES))
                .isSameAs(FILE.model().in(Section.ACTIVITIES));
    }

    @Test
    void a_parameter_of_an_agreement_is_put() {
        assertThat(FILE.outlook("frugal")
                        .in(2025)
                        .in(Section.AGREEMENTS)
                        .get("pact")
                        .tiers())
                .first()
                .satisfies(tier -> assertThat(tier.take()).isEqualTo(Take.share(Ratio.percent(5))));
    }

    @Test
    void a_scenario_in_a_file_of_its_own_names_its_model() throws IOException {
        Files.writeString(folder.resolve("example.json"), ModelPages.MODEL);
        Path scenario = Files.writeString(folder.resolve("one-more.json"), ModelPages.SCENARIO);

        ModelFile read = Json.readModel(scenario);

        assertThat(read.model()).isEqualTo(FILE.model());
        assertThat(read.outlook("one-more").in(2025).in(Section.PARTIES).keys())
                .containsExactly("bing", "fund", "jia", "yi");
        assertThat(Json.write(read.scenario("one-more"), "example.json"))
                .isEqualTo(Json.write(Json.readModel(scenario).scenarios().get(0), "example.json"));
    }

    @Test
    void a_dossier_brings_in_parties_holdings_and_agreements() throws IOException {
        Path dossier =
                Path.of("../examples/src/main/resources/dossiers/yunqiao.json").toAbsolutePath();
        Path file = Files.writeString(folder.resolve("model.json"), """
                {"format": "liancun-model", "version": 1, "id": "m", "title": "m", "firstYear": "2025", "lastYear": "2025",
                 "dossier": "%s"}""".formatted(dossier));

        assertThat(Json.readModel(file).model().in(Section.PARTIES).list())
                .containsExactlyInAnyOrderElementsOf(
                        Json.readDossier(dossier).economy().parties());
    }

    @Test
    void an_unknown_scenario_is_told_with_the_nearest() {
        assertThatThrownBy(() -> FILE.outlook("drougth"))
                .hasMessage("Scenario must be one of [drought, frugal], but was drougth. Did you mean \"drought\"?");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands on the model of the page about the format. By hand: in 2026 its pot is 130,000 − 918 × 100 × 90 % = 47,380, in the
 * drought 26,000 less; a tenth is put aside, and Jia has 60 of the 100 mu.
 */
class ForeseeingTest {
    @TempDir
    private Path folder;

    private String model = "";

    @BeforeEach
    void write() throws IOException {
        model = file("example.json", fence("## Models and scenarios"));
        file("one-more.json", fence("### Scenario\n"));
    }

    @Test
    void a_comparison_has_a_row_for_each_party_and_year() {
        Run run = Run.of("compare", model, model + "#drought", "--format", "csv");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .startsWith("year,party,before,after,change", "2025,fund,4000.00,4000.00,0.00")
                .contains("2026,jia,25585.20,11545.20,-14040.00", "2026,yi,17056.80,7696.80,-9360.00");
    }

    @Test
    void a_scenario_in_a_file_of_its_own_is_compared_with_its_model() {
        Run run = Run.of("compare", model, folder.resolve("one-more.json").toString(), "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"Example model: 增加一村\"", "\"party\" : \"bing\"", "\"before\" : \"0.00\"");
    }

    @Test
    void a_comparison_is_told_in_tables_and_on_a_page() {
        Run text = Run.of("compare", model, model + "#drought", "--lang", "zh");
        Run page = Run.of("compare", model, model + "#drought", "--format", "html");

        assertThat(text.out()).contains("2026  47,380.00  21,380.00  -26,000.00", "基尼系数");
        assertThat(page.out()).startsWith("<!DOCTYPE html>").contains("echarts");
    }

    @Test
    void a_simulation_is_the_same_with_any_threads_and_when_it_is_continued() throws IOException {
        String some = file(
                "some.json",
                Run.of("simulate", model, "--runs", "20", "--format", "json").out());

        Run whole = Run.of("simulate", model, "--runs", "50", "--threads", "1", "--format", "json");
        Run continued =
                Run.of("simulate", model, "--runs", "50", "--threads", "3", "--resume", some, "--format", "json");

        assertThat(whole.code()).isZero();
        assertThat(continued).isEqualTo(whole);
    }

    @Test
    void without_chance_all_runs_are_what_is_expected() throws IOException {
        String text = Files.readString(Path.of(model));
        String sure = file(
                "sure.json",
                text.substring(0, text.indexOf("  \"uncertainties\""))
                        + text.substring(text.indexOf("  \"scenarios\"")));

        Run run = Run.of("simulate", sure, "--runs", "3", "--format", "csv");

        assertThat(run.out().lines())
                .startsWith("figure,year,runs,mean,p5,p25,p50,p75,p95,quantiles-within")
                .contains("village/yi,2025,3,14400.00,14400.00,14400.00,14400.00,14400.00,14400.00,1/256");
    }

    @Test
    void a_simulation_is_told_by_fans_and_by_what_moves_it() {
        Run run = Run.of("simulate", model + "#drought", "--runs", "10", "--lang", "en");

        assertThat(run.out())
                .startsWith("Example model: drought\n")
                .contains("10 runs, seed 2026", "income of 甲村", "one uncertain driver at a time");
    }

    @Test
    void changes_that_conflict_are_told() throws IOException {
        String torn = file(
                "torn.json",
                fence("### Scenario\n")
                        .replace("\"path\": \"holdings/bing/mu/..\"", "\"path\": \"parties/bing/name\"")
                        .replace(
                                "{\"party\": \"bing\", \"measure\": \"mu\", \"amount\": \"20\", \"during\": \"..\"}",
                                "\"丁村\""));

        Run run = Run.of("compare", model, torn, "--lang", "en", "--format", "csv");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("bing", "its-land");
    }

    @Test
    void a_file_with_problems_and_a_scenario_that_is_not_there_are_refused() throws IOException {
        String broken = file("broken.json", fence("## Models and scenarios").replace("rice-yield\"]", "rice-yeild\"]"));

        assertThat(Run.of("simulate", broken, "--lang", "en"))
                .extracting(Run::code, Run::out)
                .containsExactly(2, "");
        assertThat(Run.of("simulate", broken, "--lang", "en").err()).contains("Did you mean rice-yield?");
        assertThat(Run.of("compare", model, model + "#drougth", "--lang", "en"))
                .isEqualTo(new Run(
                        1,
                        "",
                        "Scenario must be one of [drought, frugal], but was drougth. Did you mean \"drought\"?\n"));
    }

    @Test
    void years_that_differ_are_not_compared() throws IOException {
        String longer = file("longer.json", fence("## Models and scenarios").replace("\"2027\"", "\"2028\""));

        Run run = Run.of("compare", model, longer, "--lang", "en");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "Years must be the same in both, but were [2025, 2026, 2027] and [2025, 2026, 2027, 2028]\n");
    }

    @Test
    void a_result_of_another_study_is_not_continued() throws IOException {
        String some = file(
                "some.json",
                Run.of("simulate", model, "--runs", "2", "--format", "json").out());

        Run run = Run.of("simulate", model, "--runs", "4", "--seed", "1", "--resume", some);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("Results must be of the same seed, 2026, but were also of 1\n");
    }

    /** By hand: half the rice of 2026 brings 65,000 and costs 82,620. Nobody bears the 17,620. */
    @Test
    void a_loss_of_a_pot_is_told_in_every_form() throws IOException {
        String deep = file("deep.json", Files.readString(Path.of(model)).replace("\"80%\"", "\"50%\"")) + "#drought";

        assertThat(Run.of("compare", model, deep, "--format", "csv").out())
                .contains("2025,(remaining),0.00,0.00,0.00", "2026,(remaining),0.00,-17620.00,-17620.00");
        assertThat(Run.of("compare", model, deep, "--json").out())
                .contains("\"remaining\" : [", "\"after\" : \"-17620.00\"");
        assertThat(Run.of("compare", model, deep, "--lang", "en").out())
                .contains("*** In some years what remains is below zero", "2026    0.00  -17,620.00  -17,620.00");
        assertThat(Run.of("compare", model, deep, "--lang", "zh", "--format", "html")
                        .out())
                .contains("无人承担的亏损");
        assertThat(Run.of("simulate", deep, "--runs", "2", "--lang", "en").out())
                .contains(
                        "*** In some years what remains is below zero",
                        "2026                   0.00         -17,620.00");
        assertThat(Run.of("compare", model, model + "#drought", "--lang", "en").out())
                .contains("All pots are divided whole in every year.")
                .doesNotContain("***");
    }

    /** By hand: a tenth of 130,000 − 90,000, where the charter is made to allow a twentieth. */
    @Test
    void limits_that_are_not_kept_are_told() throws IOException {
        String strict = file("strict.json", Files.readString(Path.of(model)).replace("[0, 0.4]", "[0, 0.05]"));
        String told = "In 2025, reserve of pot must be in [0, 0.05], but took CNY 4000.00 of CNY 40000.00";

        Run compared = Run.of("compare", model, strict, "--lang", "en", "--format", "csv");

        assertThat(compared.code()).isZero();
        assertThat(compared.err()).contains("Example model: " + told).hasLineCount(3);
        assertThat(Run.of("compare", model, strict, "--lang", "en", "--format", "html")
                        .out())
                .contains("Limits not kept", told);
        assertThat(Run.of("simulate", strict, "--runs", "2", "--lang", "en").out())
                .contains("Limits not kept\n", "*** As expected: " + told);
        assertThat(Run.of("compare", model, model + "#drought", "--lang", "en").out())
                .doesNotContain("Limits");
    }

    @Test
    void a_village_that_joins_later_is_simulated_from_then_on() throws IOException {
        String later = file(
                "later.json",
                fence("### Scenario\n")
                        .replace("\"path\": \"parties/bing\",", "\"path\": \"parties/bing\", \"during\": \"2026..\",")
                        .replace(
                                "\"path\": \"holdings/bing/mu/..\",",
                                "\"path\": \"holdings/bing/mu/..\", \"during\": \"2026..\","));

        assertThat(Run.of("simulate", later, "--runs", "10", "--format", "csv").out())
                .contains("village/bing,2025,10,0.00,0.00,", "village/bing,2026,10,");
        assertThat(Run.of("simulate", later, "--runs", "10", "--lang", "en").out())
                .contains("income of 丙村");
    }

    @Test
    void a_comparison_tells_no_heads_and_writes_amounts_alike() {
        String text =
                Run.of("compare", model, model + "#drought", "--lang", "en").out();

        assertThat(text).doesNotContain("heads", "per-head").doesNotContainPattern("\\d{4,}\\.\\d\\d");
        assertThat(text).contains("year     before", "village");
    }

    @Test
    void a_page_says_its_language() {
        assertThat(Run.of("compare", model, model, "--lang", "en", "--format", "html")
                        .out())
                .contains("<html lang=\"en\">");
        assertThat(Run.of("compare", model, model, "--lang", "zh", "--format", "html")
                        .out())
                .contains("<html lang=\"zh\">");
    }

    @Test
    void json_can_be_asked_for_as_elsewhere_but_not_before_the_command() {
        assertThat(Run.of("simulate", model, "--runs", "2", "--json"))
                .isEqualTo(Run.of("simulate", model, "--runs", "2", "--format", "json"));
        assertThat(Run.of("--json", "simulate", model, "--lang", "en"))
                .extracting(Run::code, Run::out)
                .containsExactly(1, "");
        assertThat(Run.of("--json", "simulate", model, "--lang", "en").err())
                .startsWith("Option must stand after the command, as in simulate --json, but stood before it\n");
    }

    @Test
    void models_and_scenarios_are_checked() throws IOException {
        String broken = file("broken.json", fence("## Models and scenarios").replace("rice-yield\"]", "rice-yeild\"]"));
        String scenario = folder.resolve("one-more.json").toString();

        assertThat(Run.of("check", model, scenario, "--lang", "en").out())
                .isEqualTo(model + ": no problems\n" + scenario + ": no problems\n");
        assertThat(Run.of("check", broken, "--lang", "en"))
                .matches(run -> run.code() == 2 && run.out().contains("Did you mean rice-yield?"));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String fence(String heading) throws IOException {
        String page = Files.readString(Path.of("docs/format.md"));
        int start = page.indexOf("```json\n", page.indexOf(heading)) + "```json\n".length();
        return page.substring(start, page.indexOf("```", start));
    }
}

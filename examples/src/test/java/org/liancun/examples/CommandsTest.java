// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands do what the help says, and every way to fail has its exit code and its words. */
class CommandsTest {
    private static final String BEICAI = "examples/src/main/resources/cases/C50.json";
    private static final String MENGZHOU = "examples/src/main/resources/dossiers/mengzhou.json";

    @TempDir
    private Path folder;

    @Test
    void check_finds_nothing_in_the_files_that_come_with_the_program() {
        Run run = Run.of("check", "--lang", "en", BEICAI, MENGZHOU);

        assertThat(run).isEqualTo(new Run(0, BEICAI + ": no problems\n" + MENGZHOU + ": no problems\n", ""));
    }

    @Test
    void check_lists_every_problem_with_its_place_and_ends_with_two() throws IOException {
        Path file = withMistakes();

        Run run = Run.of("check", "--lang", "en", BEICAI, file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out())
                .startsWith(BEICAI + ": no problems\n" + file + ": ")
                .contains("/sharing/agreements/0/tiers/0/split/party", "reserve-found", "reserve-fund")
                .contains("/sharing/distributions/0/asOf", "2019-02-30");
    }

    @Test
    void check_speaks_chinese() throws IOException {
        assertThat(Run.of("check", "--lang", "zh", withMistakes().toString()).out())
                .contains("第", "行", "应为");
        assertThat(Run.of("check", "--lang", "zh", BEICAI).out()).isEqualTo(BEICAI + ": 没有问题\n");
    }

    @Test
    void check_tells_machines_pointer_line_and_column() throws IOException {
        Path file = withMistakes();

        Run run = Run.of("check", "--json", "--lang", "en", file.toString(), BEICAI);

        JsonNode files = JsonMapper.builder().build().readTree(run.out()).get("files");
        assertThat(run.code()).isEqualTo(2);
        assertThat(files.at("/0/file").asText()).isEqualTo(file.toString());
        assertThat(files.at("/0/problems").findValuesAsText("pointer")).contains("/sharing/distributions/0/asOf");
        assertThat(files.at("/0/problems/0/line").asInt()).isPositive();
        assertThat(files.at("/1/problems")).isEmpty();
    }

    @Test
    void report_and_settle_refuse_a_file_with_problems() throws IOException {
        String file = withMistakes().toString();

        for (Run run : new Run[] {Run.of("report", "--lang", "en", file), Run.of("settle", "--lang", "en", file)}) {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith(file + ": ").contains("2019-02-30");
        }
    }

    @Test
    void report_writes_the_page_where_it_is_told() {
        Run run = Run.of("report", "--lang", "en", "--out", folder.toString(), MENGZHOU);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("1  The areas", "孟州市五个片区", "3  The mechanism matrix")
                .doesNotContain("4  Agreements")
                .endsWith(folder.resolve("index.html") + "\n");
        assertThat(folder.resolve("index.html")).exists();
    }

    @Test
    void settle_gives_the_reasons_of_everybody() {
        Run run = Run.of("settle", "--lang", "en", BEICAI);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("household of four gets CNY 232.00 of CNY 75584.10")
                .contains("welfare fund gets CNY 7558.41 of CNY 75584.10")
                .contains("the other 817 shareholders gets CNY 47385.98 of CNY 75584.10");
    }

    @Test
    void settle_gives_the_reasons_of_one_party_when_asked() {
        Run run = Run.of("settle", "--lang", "en", BEICAI, "--explain", "welfare-fund");

        assertThat(run.out())
                .contains("welfare fund gets CNY 7558.41 of CNY 75584.10")
                .doesNotContain("household of four gets");
    }

    @Test
    void settle_gives_the_reasons_in_chinese() {
        assertThat(Run.of("settle", "--lang", "zh", BEICAI, "--explain", "welfare-fund")
                        .out())
                .contains("公益金共得7,558.41元，可分配75,584.10元\n+ 7,558.41元  welfare 公益金：当期收益的10%\n"
                        + "    7,558.41元：基数的10%，总额为75,584.10元\n    付给公益金：占1中的1，恰为7558.41元，四舍五入至0.01元\n")
                .doesNotContain(" gets CNY ", "equally", "gross");
    }

    @Test
    void settle_tells_machines_every_line() throws IOException {
        Run run = Run.of("settle", "--json", BEICAI, "--explain", "welfare-fund");

        JsonNode settlement = JsonMapper.builder().build().readTree(run.out()).at("/settlements/0");
        assertThat(settlement.get("paid").asText()).isEqualTo("75584.12");
        assertThat(settlement.get("agrees").asBoolean()).isTrue();
        assertThat(settlement.get("lines")).hasSize(4);
        assertThat(settlement.at("/explained/welfare-fund/0").asText()).startsWith("+ CNY 7558.41  welfare");
    }

    @Test
    void settle_knows_who_was_probably_meant() {
        Run run = Run.of("settle", BEICAI, "--explain", "welfare-found");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "Party to explain must be one of [household-of-4, other-shareholders, reserve-fund, welfare-fund],"
                                + " but was welfare-found. Did you mean \"welfare-fund\"?\n");
    }

    @Test
    void settle_needs_something_to_settle() {
        assertThat(Run.of("settle", MENGZHOU))
                .isEqualTo(new Run(1, "", "Dossier must have a distribution to settle, but mengzhou has none\n"));
    }

    @Test
    void a_missing_file_is_named() {
        for (String command : List.of("check", "settle", "report", "clauses", "notice", "verify")) {
            assertThat(Run.of(command, "--lang", "en", "nowhere.json"))
                    .isEqualTo(new Run(1, "", "File must exist, but nowhere.json does not\n"));
            assertThat(Run.of(command, "--lang", "zh", "nowhere.json"))
                    .isEqualTo(new Run(1, "", "文件应存在，实无：nowhere.json\n"));
        }
    }

    @Test
    void check_reports_the_files_it_can_read_beside_one_it_cannot() throws IOException {
        String wrong = withMistakes().toString();

        Run run = Run.of("check", "--lang", "en", "nowhere.json", wrong, BEICAI);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith(wrong + ": Problems found: 2\n").endsWith(BEICAI + ": no problems\n");
        assertThat(run.err()).isEqualTo("File must exist, but nowhere.json does not\n");
        JsonNode files = JsonMapper.builder()
                .build()
                .readTree(Run.of("check", "--json", "--lang", "en", "nowhere.json", BEICAI)
                        .out())
                .get("files");
        assertThat(files.at("/0/problems")).isEmpty();
        assertThat(files.at("/1/unreadable").asText()).isEqualTo("File must exist, but nowhere.json does not");
    }

    @Test
    void complaints_about_words_come_in_chinese() {
        assertThat(Run.of("chek", "--lang", "zh").err()).isEqualTo("参数无法识别：chek\n是否为：liancun check？\n");
        assertThat(Run.of("settle", "--lang=zh").err()).isEqualTo("缺少参数：FILE\n用法见 liancun settle --help。\n");
        assertThat(Run.of("settle", "--lang", "zh", MENGZHOU).err()).isEqualTo("档案应有可结算的分配，mengzhou 实无\n");
        assertThat(Run.of("settle", "--lang", "zh", BEICAI, "--explain", "welfare-found")
                        .err())
                .endsWith(" 之一，实为 welfare-found。是否为 welfare-fund？\n");
        assertThat(Run.of("--lang", "fr").err()).contains("--lang").endsWith("See liancun --help.\n");
    }

    @Test
    void a_folder_is_no_file() {
        Run run = Run.of("check", folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("File must be readable, but was not: ");
    }

    @Test
    void wrong_words_end_with_one_and_say_what_was_probably_meant() {
        assertThat(Run.of("chek"))
                .isEqualTo(new Run(1, "", "Unmatched argument at index 0: 'chek'\nDid you mean: liancun check?\n"));
        assertThat(Run.of("settle").code()).isEqualTo(1);
        assertThat(Run.of("settle").err()).endsWith("See liancun settle --help.\n");
    }

    @Test
    void help_names_every_command_and_every_exit_code() {
        Run run = Run.of("--help");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "report",
                        "facts",
                        "settle",
                        "clauses",
                        "notice",
                        "record",
                        "verify",
                        "check",
                        "--json",
                        "--lang",
                        "--out",
                        "Exit codes: 0");
    }

    @Test
    void the_version_is_that_of_the_pom() throws IOException {
        String version =
                Files.readString(Path.of("pom.xml")).split("<version>", 2)[1].split("</version>", 2)[0];

        for (String command : List.of("report", "facts", "settle", "clauses", "notice", "record", "verify", "check")) {
            assertThat(Run.of(command, "--version")).isEqualTo(new Run(0, "liancun " + version + "\n", ""));
        }
        assertThat(Run.of("--version")).isEqualTo(new Run(0, "liancun " + version + "\n", ""));
    }

    @Test
    void progress_is_told_only_when_reading_takes_long() throws IOException {
        Path large = folder.resolve("large.json");
        Files.writeString(large, Files.readString(Path.of(BEICAI)) + " ".repeat(5_000_000));

        assertThat(Run.of("check", BEICAI, large.toString()).err())
                .isEqualTo("1/2 " + BEICAI + "\n2/2 " + large + "\n");
        assertThat(Run.of("check", BEICAI, MENGZHOU).err()).isEmpty();
    }

    private Path withMistakes() throws IOException {
        String text = Files.readString(Path.of(BEICAI))
                .replaceFirst("\"party\": \"reserve-fund\"", "\"party\": \"reserve-found\"")
                .replaceFirst("\"asOf\": \"2019-02-01\",(\\s+\"expected\": \\[)", "\"asOf\": \"2019-02-30\",$1");
        return Files.writeString(folder.resolve("mistakes.json"), text);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liancun.json.Json;
import org.liancun.json.RunRecord;
import org.liancun.money.Money;

/** The command record writes what was settled, and verify finds out when it was changed. */
class RecordTest {
    private static final String CASES = "examples/src/main/resources/cases/";

    @TempDir
    private Path folder;

    @Test
    void a_record_is_written_where_it_is_told_and_is_true() throws IOException {
        Path file = folder.resolve("new/beicai.json");

        Run written = Run.of("record", CASES + "C50.json", "beicai-2019", "--out", file.toString());
        RunRecord run = Json.readRun(Files.readAllBytes(file));

        assertThat(written).isEqualTo(new Run(0, file + ": " + run.fingerprint() + "\n", ""));
        assertThat(run.result().paidTo("household-of-4")).isEqualTo(Money.yuan("232.00"));
        assertThat(Run.of("verify", "--lang", "en", file.toString()))
                .isEqualTo(new Run(0, file + ": true, " + run.fingerprint() + "\n", ""));
        assertThat(Run.of("verify", "--lang", "zh", file.toString()).out())
                .isEqualTo(file + ": 属实，" + run.fingerprint() + "\n");
    }

    /** By hand: 1,000,000 grows by 8 % to 1,080,000, of which the first year pays 40,000. */
    @Test
    void what_earlier_distributions_left_is_in_the_record() {
        RunRecord run = recorded("F-clawback.json", "whole-year-2");

        assertThat(run.opening().balances()).isEqualTo(Map.of("capital", Money.wan(104)));
    }

    /** By hand: the co-operative pays the collective 51,100, of which the villagers get 20 %. */
    @Test
    void what_other_distributions_pay_is_in_the_recorded_pot() {
        RunRecord run = recorded("C62.json", "collective-2025");

        assertThat(run.pot().amount()).isEqualTo(Money.yuan(51_100));
        assertThat(run.result().paidTo("villagers")).isEqualTo(Money.yuan(10_220));
    }

    private static RunRecord recorded(String file, String distribution) {
        String text = Run.of("record", CASES + file, distribution).out();
        return Json.readRun(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_record_is_printed_as_it_is_written() throws IOException {
        Path file = folder.resolve("beicai.json");
        Run.of("record", CASES + "C50.json", "beicai-2019", "--out", file.toString());

        assertThat(Run.of("record", CASES + "C50.json", "beicai-2019"))
                .isEqualTo(new Run(0, Files.readString(file), ""));
    }

    @Test
    void a_changed_record_ends_with_two_and_the_difference() throws IOException {
        Path file = folder.resolve("beicai.json");
        String text = Run.of("record", CASES + "C50.json", "beicai-2019").out();

        Files.writeString(file, text.replace("\"ratio\": \"27%\"", "\"ratio\": \"26%\""));
        Run run = Run.of("verify", "--lang", "en", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out())
                .startsWith(file + ": Problems found: 1\n  line ")
                .endsWith(
                        " must be what its inputs give under liancun " + RunRecord.LIBRARY + ", but"
                                + " step reserve has CNY 20407.71 by weight 1 for reserve-fund instead of CNY 19651.87 by weight 1\n");
    }

    @Test
    void a_byte_that_says_nothing_counts_too() throws IOException {
        Path file = folder.resolve("beicai.json");
        Files.writeString(
                file, Run.of("record", CASES + "C50.json", "beicai-2019").out() + " ");

        Run run = Run.of("verify", "--lang", "zh", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).endsWith("第1列：每一字节应与封存时相同，此处不同\n");
    }

    @Test
    void a_dossier_is_no_record() {
        Run run = Run.of("verify", "--lang", "en", CASES + "C50.json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("/format: must be \"liancun-run\", but was \"liancun-dossier\"");
    }

    @Test
    void a_distribution_that_is_not_there_is_refused() {
        assertThat(Run.of("record", "--lang", "en", CASES + "C50.json", "beicai-2091"))
                .isEqualTo(new Run(
                        1,
                        "",
                        "Distribution must be one of [beicai-2019, beicai-2019-largest-remainder], but was beicai-2091."
                                + " Did you mean \"beicai-2019\"?\n"));
    }
}

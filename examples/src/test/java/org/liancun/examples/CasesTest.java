// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liancun.dossier.Dossier;
import org.liancun.examples.cases.CaseEntry;
import org.liancun.examples.cases.Check;
import org.liancun.examples.cases.Grade;
import org.liancun.examples.cases.Pack;
import org.liancun.examples.cases.Trial;
import org.liancun.json.Json;
import org.liancun.money.Ratio;
import org.liancun.venture.LookThrough;
import org.liancun.venture.Ownership;
import org.liancun.venture.Stake;

/** Every published case comes out as the files say, and the command that runs them tells so. */
class CasesTest {
    private static final Path FOLDER = Path.of("examples/src/main/resources/cases");

    static List<CaseEntry> index() {
        return Pack.index();
    }

    @ParameterizedTest
    @MethodSource("index")
    void every_case_conforms(CaseEntry entry) {
        Trial trial = Pack.run(entry);

        assertThat(trial.checks()).hasSize(entry.checks()).extracting(Check::id).isNotEmpty();
        assertThat(trial.checks().stream().filter(check -> !check.agrees()).toList())
                .extracting(Check::id)
                .containsExactlyInAnyOrderElementsOf(entry.gaps());
        assertThat(trial.conforms()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("index")
    void every_file_comes_back_equal_when_written(CaseEntry entry) {
        Dossier dossier = Pack.dossier(entry.id());

        assertThat(Json.readDossier(Json.write(dossier).getBytes(UTF_8))).isEqualTo(dossier);
    }

    /** One source was read without its address, and its note says so. */
    @ParameterizedTest
    @MethodSource("index")
    void every_published_case_says_where_it_was_published(CaseEntry entry) {
        String note = Pack.dossier(entry.id()).evidence().sources().get(0).note();

        assertThat(note).isNotEmpty();
        if (entry.id().startsWith("C")) {
            assertThat(note).containsPattern("https?://|no address");
        }
    }

    /** The index is counted by hand, so that no file and no check falls out unseen. */
    @Test
    void the_index_lists_every_file_once() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("index"), Pack.index().stream().map(CaseEntry::id))
                            .toList());
        }
        assertThat(Pack.index()).filteredOn(entry -> entry.id().startsWith("C")).hasSize(33);
    }

    @ParameterizedTest
    @CsvSource({"EXACT, 12", "TOLERANCE, 5", "RULE, 15", "INCONSISTENT, 1"})
    void cases_have_the_grades_of_the_case_table(Grade grade, int cases) {
        assertThat(Pack.index())
                .filteredOn(entry -> entry.id().startsWith("C") && entry.grade() == grade)
                .hasSize(cases);
    }

    /** 423万元 at 8000 a share and 2200 on each share are 116.325万元, where about 110 was printed. */
    @Test
    void what_contradicts_itself_is_reported_with_its_gap() {
        Trial yinyang = trial("C58");

        assertThat(yinyang.gaps()).containsExactly("C58-total");
        assertThat(yinyang.checks())
                .filteredOn(check -> check.id().equals("C58-total"))
                .singleElement()
                .extracting(check -> check.reconciliation().explain())
                .isEqualTo("116.325万元 recomputed, 约110万元 published: differs, gap 6.325");
    }

    /** The files work the holdings out by formulas; solved by the library they are the same. */
    @Test
    void holdings_of_the_pack_are_those_that_the_library_looks_through_to() {
        Dossier circle = Pack.dossier("F-circular-holding");
        LookThrough seen = Ownership.of(
                        Stake.of("village-1", "a", printed(circle, "anchor-01")),
                        Stake.of("village-2", "b", printed(circle, "anchor-02")),
                        Stake.of("a", "b", printed(circle, "anchor-03")),
                        Stake.of("b", "a", printed(circle, "anchor-04")))
                .lookThrough(circle.asOf());

        assertThat(circle.recompute())
                .extracting(each -> each.computed().value())
                .containsExactly(
                        seen.share("village-1", "b").times(Ratio.of(100)),
                        seen.share("village-2", "b").times(Ratio.of(100)),
                        Ratio.of(100));
    }

    @Test
    void a_lost_check_or_a_gap_that_is_not_known_does_not_conform() {
        Trial yinyang = trial("C58");
        CaseEntry entry = yinyang.entry();
        CaseEntry oneMore = new CaseEntry(entry.id(), entry.grade(), entry.checks() + 1, entry.gaps());
        CaseEntry noGap = new CaseEntry(entry.id(), entry.grade(), entry.checks(), ImmutableSortedSet.of());

        assertThat(new Trial(oneMore, yinyang.dossier(), yinyang.checks()).conforms())
                .isFalse();
        assertThat(new Trial(noGap, yinyang.dossier(), yinyang.checks()).conforms())
                .isFalse();
    }

    @Test
    void the_command_prints_a_row_for_each_case() {
        Run run = Run.of("cases", "--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(words(run.out()))
                .contains("C51 Dividend by shares in Xiashizhuangzi, Dunhua exact 9 ")
                .contains("Cases that conform: " + index().size() + " / " + index().size());
        assertThat(Run.of("cases", "--lang", "zh").out()).contains("符合的案例").doesNotContain("conform");
    }

    @Test
    void the_command_prints_one_case_whole() {
        Run run = Run.of("cases", "C61", "--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(words(run.out()))
                .startsWith("C61 福州市闽侯县昙石村补足分红 Tanshi, Minhou County: topped up to a round sum\n")
                .contains("https://fjxc.fjsen.com/2017-06/14/content_19660864_2.htm")
                .contains("a shareholder printed 1200元 1,200.00 0 equal")
                .contains("tanshi-2017/a-shareholder agrees 1200元 recomputed, 1200元 published: equal")
                .contains("1,260,000 - 115,200.")
                .doesNotContain("C62");
    }

    @Test
    void the_command_tells_machines_every_check() throws IOException {
        Run run = Run.of("cases", "C58", "--json");

        JsonNode document = JsonMapper.builder().build().readTree(run.out());
        assertThat(document.at("/cases/0/conforms").asBoolean()).isTrue();
        assertThat(document.at("/cases/0/checks/1"))
                .hasToString("{\"check\":\"C58-total\",\"computed\":\"116.325万元\",\"expected\":\"约110万元\","
                        + "\"verdict\":\"DIFFERS\",\"agrees\":false,\"note\":\"528.75 x 2200 = 116.325: "
                        + "6.325 more than printed, 5.75 %, more than 约 allows.\"}");
    }

    @Test
    void the_command_knows_which_case_was_probably_meant() {
        Run run = Run.of("cases", "F-clawbak", "--lang", "en");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("Case must be one of [C01, C02, ").endsWith("Did you mean \"F-clawback\"?\n");
        assertThat(Run.of("cases", "F-clawbak", "--lang", "zh").err()).endsWith("实为 F-clawbak。是否为 F-clawback？\n");
    }

    private static Trial trial(String id) {
        return Pack.run(index().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    private static String printed(Dossier dossier, String figure) {
        return dossier.figure(figure).orElseThrow().quantity().toString();
    }

    /** The text with every run of blanks made one, so that a test need not know how wide a column is. */
    private static String words(String text) {
        return text.replaceAll(" +", " ");
    }
}

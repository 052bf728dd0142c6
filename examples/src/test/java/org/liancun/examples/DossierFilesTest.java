// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Figure;
import org.liancun.dossier.Recomputed;
import org.liancun.dossier.Settled;
import org.liancun.json.Json;
import org.liancun.linkage.Linkages;
import org.liancun.linkage.Mechanism;
import org.liancun.linkage.MechanismMatrix;
import org.liancun.linkage.Resource;
import org.liancun.linkage.Strength;
import org.liancun.money.Money;
import org.liancun.organization.Body;

/** The shipped files say what their sources say; every expected number stands in the article or the agreement cited. */
class DossierFilesTest {
    private static final List<String> AREAS = List.of("fengchaoshan", "wanbaoshan", "hengkou", "fenghuang", "mengzhou");

    private static final Map<String, String> CASES = Map.of("beicai", "/cases/C50.json", "tianzihu", "/cases/C01.json");

    @ParameterizedTest
    @ValueSource(strings = {"fengchaoshan", "wanbaoshan", "hengkou", "fenghuang", "mengzhou", "beicai", "tianzihu"})
    void every_file_reads_without_problems(String name) {
        assertThat(Json.problems(bytes(name))).isEmpty();
        assertThat(read(name).id()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fengchaoshan", "wanbaoshan", "hengkou", "fenghuang", "mengzhou", "beicai", "tianzihu"})
    void every_file_comes_back_equal_when_written(String name) {
        Dossier dossier = read(name);

        assertThat(Json.readDossier(Json.write(dossier).getBytes(UTF_8))).isEqualTo(dossier);
    }

    /** The quantities that the articles print, counted article by article; besides them what is counted from names, and a bound. */
    @ParameterizedTest
    @CsvSource({
        "fengchaoshan, S0, 33, 4",
        "wanbaoshan, S1, 6, 1",
        "hengkou, S2, 38, 1",
        "fenghuang, S3, 34, 1",
        "mengzhou, S4, 10, 0"
    })
    void every_printed_quantity_is_a_figure(String name, String source, int printed, int besides) {
        List<Figure> figures = read(name).evidence().figures();

        assertThat(figures)
                .hasSize(printed + besides)
                .allMatch(figure -> figure.source().equals(source));
    }

    /** 17个乡镇为成员: members of the group, not below it; and nobody says which villages hold which company. */
    @Test
    void bodies_are_placed_no_more_exactly_than_the_articles_place_them() {
        assertThat(body("fenghuang", "townships").above()).isEqualTo("county-committee");
        assertThat(List.of(
                        "ganxihong-agriculture", "tusi-agriculture", "fengchaoshan-fungi", "fengchaoshan-agriculture"))
                .allMatch(company -> body("fengchaoshan", company).villages().isEmpty());
        assertThat(body("hengkou", "tongxinyuan").villages()).containsExactly("yuanhe", "jiahe");
    }

    /** The alliance rests on land, technology and labour of its villages; what comes of these three is not told. */
    @Test
    void three_resources_of_the_zone_go_into_no_practice_told() {
        assertThat(read("hengkou").linkage().inPractice().inNoPractice())
                .extracting(Resource::id)
                .containsExactly("care-homes", "culture-places", "zone-titles");
    }

    /**
     * Rows are L01 to L16, columns the five areas: S strong, P partial, N name only, - silent. Source: the crosswalk drawn
     * up from the five articles.
     */
    @Test
    void areas_show_the_mechanisms_of_the_crosswalk() {
        String[] expected = {
            "SSSPS", "SS--P", "SSP-P", "SSSPS", "SSSP-", "N----", "SSSSS", "SSSPN",
            "SSSSS", "SPS-S", "SS-PS", "SSSPS", "SSSS-", "--PS-", "PSP--", "N----"
        };
        Map<String, Linkages> linkages = new LinkedHashMap<>();
        AREAS.forEach(area -> linkages.put(area, read(area).linkage()));

        MechanismMatrix matrix = MechanismMatrix.of(linkages);

        for (Mechanism mechanism : Mechanism.values()) {
            String row = AREAS.stream()
                    .map(area -> letter(matrix.strength(area, mechanism)))
                    .collect(Collectors.joining());
            assertThat(row).as(mechanism.code()).isEqualTo(expected[mechanism.ordinal()]);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "beicai, C50-base, 75584.1元",
        "tianzihu, C01-capital, 3000万元",
        "tianzihu, C01-equal, 40%",
        "tianzihu, C01-population, 25%",
        "tianzihu, C01-outside, 35%",
        "tianzihu, C01-income, 5万元/个村"
    })
    void figures_follow_exactly_from_others(String name, String id, String computed) {
        assertThat(recomputed(name, id).computed()).hasToString(computed);
    }

    /** By hand 57.99998 yuan, which is paid as 58.00. */
    @Test
    void a_share_follows_rounded_from_others() {
        assertThat(recomputed("beicai", "C50-share").computed().value().rounded(2, RoundingMode.HALF_UP))
                .isEqualTo(new BigDecimal("58.00"));
    }

    @ParameterizedTest
    @CsvSource({"beicai, C50-dividend, WITHIN", "beicai, C50-household, HALF_UP", "tianzihu, C01-capital, EQUAL"})
    void published_figures_are_reconciled(String name, String id, String verdict) {
        assertThat(recomputed(name, id).reconciliation().orElseThrow().verdict())
                .hasToString(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "fengchaoshan, joint-committee, 12席以上, 12人以上",
        "wanbaoshan, joint-general-branch, 4席, 5-6人",
        "fenghuang, leading-group, 20席以上, 20人以上",
        "hengkou, two-committees, 646席, 646人"
    })
    void committees_have_the_seats_of_their_rules(String name, String id, String seats, String people) {
        Body body = body(name, id);

        assertThat(body.seatCount().orElseThrow()).hasToString(seats);
        assertThat(body.headcount().orElseThrow()).hasToString(people);
    }

    @Test
    void beicai_overpays_two_fen_when_a_share_is_rounded() {
        Settled settled = read("beicai").settle("beicai-2019");

        assertThat(settled.agrees()).isTrue();
        assertThat(settled.settlement().payments())
                .containsEntry("reserve-fund", Money.yuan("20407.71"))
                .containsEntry("welfare-fund", Money.yuan("7558.41"))
                .containsEntry("household-of-4", Money.yuan("232.00"))
                .containsEntry("other-shareholders", Money.yuan("47386.00"));
        assertThat(settled.settlement().remaining()).isEqualTo(Money.yuan("-0.02"));
    }

    @Test
    void beicai_leaves_nothing_under_largest_remainder() {
        Settled settled = read("beicai").settle("beicai-2019-largest-remainder");

        assertThat(settled.settlement().payments())
                .containsEntry("household-of-4", Money.yuan("232.00"))
                .containsEntry("other-shareholders", Money.yuan("47385.98"));
        assertThat(settled.settlement().remaining()).isEqualTo(Money.ZERO);
    }

    @Test
    void tianzihu_pays_each_village_the_same_whatever_it_put_in() {
        Settled settled = read("tianzihu").settle("tianzihu-2018");

        assertThat(settled.agrees()).isTrue();
        assertThat(settled.settlement().payments()).hasSize(20).doesNotContainKey("third-party");
        assertThat(Set.copyOf(settled.settlement().payments().values())).containsExactly(Money.wan(5));
    }

    /** Computed by hand from the invented rates: 80,000 + 60,000 + 262,000 rent + 40,000 return leave 558,000. */
    @Test
    void the_illustration_divides_its_whole_pot() {
        Settled settled = read("fengchaoshan").settle("illustrative-2023");

        assertThat(settled.settlement().payments())
                .containsEntry("reserve-fund", Money.yuan(80_000))
                .containsEntry("manager", Money.yuan(60_000))
                .containsEntry("culture-fund", Money.yuan(16_740))
                .containsEntry("ganxi", Money.yuan("206111.61"))
                .containsEntry("datuo", Money.yuan("184258.84"))
                .containsEntry("maluo", Money.yuan("162834.93"))
                .containsEntry("yanjing", Money.yuan("160560.89"))
                .containsEntry("xule", Money.yuan("129493.73"));
        assertThat(settled.settlement().remaining()).isEqualTo(Money.ZERO);
    }

    private static Dossier read(String name) {
        return Json.readDossier(bytes(name));
    }

    private static byte[] bytes(String name) {
        String place = CASES.getOrDefault(name, "/dossiers/" + name + ".json");
        try (InputStream file = DossierFilesTest.class.getResourceAsStream(place)) {
            return requireNonNull(file, name).readAllBytes();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static Recomputed recomputed(String name, String id) {
        return read(name).recompute().stream()
                .filter(each -> each.recomputation().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Body body(String name, String id) {
        return read(name).organization().find(id).orElseThrow();
    }

    private static String letter(Strength strength) {
        return switch (strength) {
            case STRONG -> "S";
            case PARTIAL -> "P";
            case NAME_ONLY -> "N";
            case SILENT -> "-";
        };
    }
}

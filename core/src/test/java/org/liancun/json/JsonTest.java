// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Evidence;
import org.liancun.dossier.Figure;
import org.liancun.dossier.Sections;
import org.liancun.dossier.Source;
import org.liancun.json.Problem.Kind;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.money.Money;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Books;
import org.liancun.sharing.Register;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Sharing;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.text.Name;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

class JsonTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 13);

    @TempDir
    private Path folder;

    @Test
    void a_dossier_is_written_in_a_fixed_order_with_small_things_on_one_line() {
        Source source = new Source("S0", Name.of("县报"), "", "2024-09-13", "");
        Figure figure = new Figure(
                "S0-064", "S0", "x", Name.of("收入", "income"), Quantity.parse("约451.29万元"), Period.year(2023), "");

        assertThat(Json.write(
                        dossier(Name.of("某片区"), new Evidence(List.of(source), List.of(figure), List.of(), List.of()))))
                .isEqualTo("""
                        {
                          "format": "liancun-dossier",
                          "version": 1,
                          "id": "x",
                          "title": "某片区",
                          "asOf": "2024-09-13",
                          "sources": [
                            {
                              "id": "S0",
                              "title": "县报",
                              "date": "2024-09-13"
                            }
                          ],
                          "figures": [
                            {
                              "id": "S0-064",
                              "source": "S0",
                              "subject": "x",
                              "name": {"zh": "收入", "en": "income"},
                              "quantity": "约451.29万元",
                              "period": "2023"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void a_settlement_is_written_with_the_tier_of_each_step() {
        assertThat(Json.write(settlement())).isEqualTo("""
                        {
                          "format": "liancun-settlement",
                          "version": 1,
                          "agreement": "all",
                          "pot": "100.00",
                          "asOf": "2024-09-13",
                          "steps": [
                            {
                              "path": "everything",
                              "tier": {
                                "id": "everything",
                                "name": "everything",
                                "base": {"type": "gross"},
                                "take": {"type": "everything"},
                                "split": {"type": "to", "party": "fund"}
                              },
                              "basis": {"of": "100.00", "demanded": "100.00", "allotted": "100.00"},
                              "key": {"total": "1", "scale": "1"},
                              "lines": [
                                {"party": "fund", "weight": "1", "paid": "100.00"}
                              ]
                            }
                          ],
                          "remaining": "0.00"
                        }
                        """);
    }

    @Test
    void a_settlement_that_does_not_add_up_is_refused() {
        byte[] changed = Bad.bytes(Json.write(settlement()).replace("\"paid\": \"100.00\"", "\"paid\": \"99.99\""));

        assertThatThrownBy(() -> Json.readSettlement(changed))
                .isInstanceOf(FormatException.class)
                .hasMessage(
                        "Problems found: 1\n  line 1, column 1: Payments and what remains of settlement all must add up to"
                                + " CNY 100.00, but added up to CNY 99.99, a difference of CNY -0.01");
    }

    @Test
    void an_account_that_stands_twice_in_the_books_is_refused() {
        String twice = Json.write(settlement())
                .replace(
                        "\"remaining\"",
                        "\"books\": [{\"account\": \"a\", \"balance\": \"1\"}, {\"account\": \"a\", \"balance\": \"2\"}],"
                                + " \"remaining\"");

        assertThatThrownBy(() -> Json.readSettlement(Bad.bytes(twice)))
                .hasMessageEndingWith("Account of the books must stand once, but a stood twice");
    }

    @Test
    void a_file_is_read_like_its_bytes() throws IOException {
        Path file = Files.writeString(folder.resolve("area.json"), Bad.SMALLEST);

        assertThat(Json.readDossier(file)).isEqualTo(Json.readDossier(Bad.bytes(Bad.SMALLEST)));
        assertThat(Json.problems(file)).isEmpty();
        assertThat(Json.readDossier(file).title()).isEqualTo(Name.of("某片区"));
    }

    @Test
    void a_file_that_is_not_there_is_no_matter_of_format() {
        assertThatThrownBy(() -> Json.readDossier(folder.resolve("none.json")))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> Json.problems(folder)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_file_without_end_is_read_no_further_than_the_limit() throws IOException {
        Path file = folder.resolve("large.json");
        Files.write(file, new byte[Limits.BYTES + 1000]);

        assertThat(Json.problems(file)).extracting(Problem::kind).containsExactly(Kind.TOO_LARGE);
    }

    @Test
    void half_a_surrogate_pair_cannot_be_written() {
        Dossier dossier = dossier(Name.of("\ud83d村"), Evidence.NONE);

        assertThatThrownBy(() -> Json.write(dossier))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Text must be whole characters, but was \"\ud83d村\" with half a surrogate pair");
    }

    @Test
    void an_exception_without_problems_cannot_be_made() {
        assertThatThrownBy(() -> new FormatException(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Problems must not be empty, but were []");
    }

    @Test
    void a_problem_is_somewhere() {
        assertThatThrownBy(() -> new Problem("", 0, 1, Kind.EMPTY, "", "", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Line and column must be positive, but were 0 and 1");
    }

    private static Dossier dossier(Name title, Evidence evidence) {
        return new Dossier("x", title, DAY, Sections.NONE.with(evidence));
    }

    private static Settlement settlement() {
        Agreement agreement =
                Agreement.of("all", Tier.of("everything", Base.gross(), Take.everything(), Split.to("fund")));
        Register register = Register.asOf(DAY, List.of(Party.of("fund", "公积金", PartyKind.FUND)), List.of());
        return Sharing.settle(agreement, Money.yuan(100), register, Books.EMPTY);
    }
}

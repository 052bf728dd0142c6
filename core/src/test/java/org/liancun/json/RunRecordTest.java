// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Books;
import org.liancun.sharing.Carry;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Pot;
import org.liancun.sharing.Register;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Sharing;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/** The record of one run: 1,000 with 10 % to a reserve, the rest by 3 and 2 shares, so 100, 540 and 360. */
class RunRecordTest {
    private static final Agreement RULES = Agreement.of(
            "dividend",
            Tier.of("reserve", Base.gross(), Take.share(Ratio.percent(10)), Split.to("fund"))
                    .carrying(Carry.balance("reserve")),
            Tier.of("shares", Base.remainder(), Take.everything(), Split.by("shares", Who.holding("shares"))));
    private static final Register REGISTER = Register.asOf(
            LocalDate.of(2024, 12, 31),
            List.of(
                    Party.of("fund", "公积金", PartyKind.FUND),
                    Party.of("jia", "甲社", PartyKind.COLLECTIVE),
                    Party.of("yi", "乙社", PartyKind.COLLECTIVE)),
            List.of(Holding.of("jia", "shares", 3), Holding.of("yi", "shares", 2), Holding.of("jia", "points", 0)));
    private static final Books OPENING = Books.of(Map.of("reserve", Money.yuan(40)));
    private static final RunRecord RUN = RunRecord.of(RULES, Pot.of(Money.yuan(1_000)), REGISTER, OPENING);

    @Test
    void a_record_comes_back_equal_and_prints_its_fingerprint() {
        String written = Json.write(RUN);

        assertThat(Json.readRun(Bad.bytes(written))).isEqualTo(RUN);
        assertThat(RUN.result().payments())
                .containsEntry("fund", Money.yuan(100))
                .containsEntry("jia", Money.yuan(540))
                .containsEntry("yi", Money.yuan(360));
        assertThat(written).contains("\"fingerprint\": \"" + RUN.fingerprint() + "\"");
        assertThat(RUN)
                .hasToString("Run of dividend as of 2024-12-31, CNY 1000.00, "
                        + RUN.fingerprint().substring(0, 12));
    }

    /** Another program computed the digits from the file: without the line of the fingerprint, the run moved out by one level. */
    @Test
    void the_fingerprint_is_the_sha_256_of_the_text() {
        assertThat(RUN.fingerprint()).isEqualTo("c9d2a4f3d1f3f497d1fe51520f5e86ae12de32b2bfce0a2fc676370716dcd13f");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "name": "甲社"      | "name": "丙社"      | Fingerprint must be that of the run,
                    "version": 1        | "version": 2        | /version: must be 1, but was 2
                    "library": "0.1.0"  | "library":  "0.1.0" | Every byte must be as it was sealed, but the one at this place was not
                    "measure": "shares", "amount": "3" | "measure": "shares", "amount": "8" | step shares has CNY 540.00 by weight 3 for jia instead of CNY 720.00 by weight 8
                    "balance": "140.00" | "balance": "141.00" | its books are {reserve=CNY 141.00} instead of {reserve=CNY 140.00}
                    """)
    void what_differs_is_told(String was, String is, String told) {
        String changed = Json.write(RUN).replace(was, is);

        assertThatThrownBy(() -> Json.readRun(Bad.bytes(changed)))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining(told);
    }

    @Test
    void a_result_of_other_inputs_is_refused() {
        Settlement other = Sharing.settle(RULES, Pot.of(Money.yuan(2_000)), REGISTER, OPENING);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RunRecord("0.0.9", RULES, RUN.pot(), REGISTER, OPENING, other))
                .withMessage(
                        "Result of the run recorded by liancun 0.0.9 must be what its inputs give under liancun 0.1.0,"
                                + " but step reserve has CNY 200.00 by weight 1 for fund instead of CNY 100.00 by weight 1");
    }

    @Test
    void the_version_is_that_of_the_project() throws IOException {
        assertThat(Files.readString(Path.of("../pom.xml")))
                .contains("<version>" + RunRecord.LIBRARY + "-SNAPSHOT</version>");
    }
}

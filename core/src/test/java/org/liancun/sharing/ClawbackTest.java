// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

class ClawbackTest {
    private static final Register REGISTER = Register.asOf(
            LocalDate.of(2024, 12, 31),
            List.of(Party.of("fund", "基金", PartyKind.FUND), Party.of("manager", "管理人", PartyKind.COMPANY)),
            List.of());

    /**
     * A preferred return of 8 % compound on 1,000,000 with 40, 45, 50 and 55 thousand and then 1,000,000 paid: 1,080,000 − 40,000,
     * 1,123,200 − 45,000, 1,164,456 − 50,000, 1,203,612.48 − 55,000, 1,240,501.48 − 1,000,000. The published 240,776 comes from
     * discounting by days, with two leap days; a settlement a year counts years.
     */
    @ParameterizedTest
    @CsvSource({"300000, 240501.48, 0", "41509, 41509, 198992.48"})
    void a_clawback_ends_where_everything_was_given_back(String promote, String back, String open) {
        Tier preferred = Tier.of("preferred", Base.gross(), Take.amount(Money.ZERO), Split.to("fund"))
                .carrying(Carry.arrears("preferred", Interest.COMPOUND, Ratio.percent(8)));
        Tier clawback = Tier.of("clawback", Base.gross(), Take.owed("preferred"), Split.to("fund"))
                .when(When.happened("liquidation"))
                .backedBy(Backing.by("manager").outOf("promote"))
                .carrying(Carry.draw("preferred"));
        Agreement agreement = Agreement.of("fund", preferred, clawback);
        Books books = Books.of(Map.of("preferred", Money.yuan(1_000_000), "promote", Money.parse("CNY " + promote)));
        for (long paid : new long[] {40_000, 45_000, 50_000, 55_000}) {
            books = Sharing.settle(agreement, Pot.of(Money.yuan(paid)), REGISTER, books)
                    .next();
        }

        Settlement last =
                Sharing.settle(agreement, Pot.of(Money.yuan(1_000_000)).after("liquidation"), REGISTER, books);

        assertThat(last.paidTo("manager")).isEqualTo(Money.parse("CNY " + back).negated());
        assertThat(last.next().balance("promote"))
                .isEqualTo(Money.parse("CNY " + promote).minus(Money.parse("CNY " + back)));
        assertThat(last.next().balance("preferred")).isEqualTo(Money.parse("CNY " + open));
    }
}

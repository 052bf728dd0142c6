// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.money.Money;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Backing;
import org.liancun.sharing.Base;
import org.liancun.sharing.Books;
import org.liancun.sharing.Carry;
import org.liancun.sharing.Holding;
import org.liancun.sharing.PaidIn;
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

/** What only books can follow: parties that pay in, backers out of an account, fractions of a fen, reinvested payments. */
class VocabularyTest {
    private static final Agreement AGREEMENT = Agreement.of(
            "books",
            Tier.of("forward", Base.fixed(Money.yuan(30)), Take.everything(), new PaidIn(Split.to("fund"))),
            Tier.of("guarantee", Base.pot(), Take.amount(Money.yuan(150)), Split.to("jia"))
                    .backedBy(Backing.by("fund").outOf("deposit")),
            Tier.of("rest", Base.pot(), Take.everything(), Split.by("shares", Who.all()))
                    .carrying(Carry.fractions("odd")),
            Tier.of("capital", Base.remainder(), Take.everything(), Split.by("shares", Who.all()))
                    .carrying(Carry.reinvested("shares")));

    /** By hand: 100 and the 30 paid in are 130; 20 of the 50 in the account make up the 150. */
    @Test
    void an_agreement_and_its_settlement_come_back_equal() {
        List<Party> parties =
                List.of(Party.of("fund", "公积金", PartyKind.FUND), Party.of("jia", "甲社", PartyKind.COLLECTIVE));
        Register register = Register.asOf(LocalDate.of(2024, 12, 31), parties, List.of(Holding.of("jia", "shares", 3)));
        Books books = Books.of(Map.of("deposit", Money.yuan(50)));
        Settlement settlement = Sharing.settle(AGREEMENT, Pot.of(Money.yuan(100)), register, books);

        assertThat(settlement.paidTo("jia")).isEqualTo(Money.yuan(150));
        assertThat(settlement.paidTo("fund")).isEqualTo(Money.yuan(-50));
        assertThat(settlement.next().balance("deposit")).isEqualTo(Money.yuan(30));
        String written = Json.write(settlement);
        assertThat(Json.readSettlement(Bad.bytes(written))).isEqualTo(settlement);
        assertThat(written).contains("\"type\": \"pot\"", "\"type\": \"paid-in\"", "\"backing\": {\"party\"");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.programs;

import java.time.LocalDate;
import java.util.List;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Register;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Sharing;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/** Every payment says why it is what it is, also when there is too little for everybody. */
public final class P5Explain {
    private P5Explain() {}

    /** Pays rent of 800 yuan a mu in full and 10 % on capital as far as 30,000 yuan reach. */
    public static void main(String[] arguments) {
        Register register = Register.asOf(
                LocalDate.of(2024, 12, 31),
                List.of(Party.of("east", "东村", PartyKind.VILLAGE), Party.of("west", "西村", PartyKind.VILLAGE)),
                List.of(
                        Holding.of("east", "mu", 10),
                        Holding.of("west", "mu", 20),
                        Holding.of("east", "capital", 40_000),
                        Holding.of("west", "capital", 60_000)));
        Take rent = Take.perUnit("mu", Who.holding("mu"), Money.yuan(800));
        Take interest = Take.rate("capital", Who.holding("capital"), Ratio.percent(10));
        Agreement agreement = Agreement.of(
                "land-and-capital",
                Tier.of("rent", Base.gross(), rent, Split.byClaim()),
                Tier.of("return", Base.remainder(), interest, Split.byClaim()));

        Settlement settlement = Sharing.settle(agreement, Money.yuan(30_000), register);
        System.out.println(settlement);
        System.out.println(settlement.explain("east"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.programs;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.money.Rounding;
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

/** An agreement is a list of tiers: of which base, how much, to whom; a settlement is the sum of its lines. */
public final class P4Agreement {
    private P4Agreement() {}

    /** Settles the income of Beicai as the village did, 58.00 yuan a share, and so that nothing remains. */
    public static void main(String[] arguments) {
        Register register = Register.asOf(
                LocalDate.of(2019, 2, 1),
                List.of(
                        Party.of("reserve", "公积金", PartyKind.FUND),
                        Party.of("welfare", "公益金", PartyKind.FUND),
                        Party.of("household", "四人户", PartyKind.HOUSEHOLD),
                        Party.of("others", "其余股东", PartyKind.MEMBERS)),
                List.of(Holding.of("household", "shares", 4), Holding.of("others", "shares", 817)));
        Tier reserve = Tier.of("reserve", Base.gross(), Take.share(Ratio.percent(27)), Split.to("reserve"));
        Tier welfare = Tier.of("welfare", Base.gross(), Take.share(Ratio.percent(10)), Split.to("welfare"));
        Tier dividend =
                Tier.of("dividend", Base.remainder(), Take.everything(), Split.by("shares", Who.holding("shares")));
        Rounding wholeFenAShare =
                Rounding.to(Money.ofFen(1), RoundingMode.HALF_UP).perUnit();

        Money pot = Money.yuan("75584.10");
        Settlement asDone = Sharing.settle(
                Agreement.of("as-done", reserve, welfare, dividend.rounded(wholeFenAShare)), pot, register);
        System.out.println(asDone.table());
        Settlement addingUp = Sharing.settle(Agreement.of("adding-up", reserve, welfare, dividend), pot, register);
        System.out.print(addingUp.table());
    }
}

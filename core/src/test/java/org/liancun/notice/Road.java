// SPDX-License-Identifier: Apache-2.0
package org.liancun.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Books;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Pot;
import org.liancun.sharing.Register;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Sharing;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.When;
import org.liancun.sharing.Who;
import org.liancun.text.Name;
import org.liancun.text.Names;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/**
 * An invented agreement of two villages and their co-operative, settled by hand.
 *
 * <p>The pot is 100,000.01. Rent: 800 a mu for 10 and 20 mu is 8,000 and 16,000. Of the 76,000.01 left a bonus is not due.
 * 51 % of them is 38,760.0051, 49 % is 37,240.0049: 38,760.01 by largest remainder, and 37,240.00. The villages divide half of
 * these, 18,620, by 300 and 100 shares as 13,965 and 4,655, the rest equally as 9,310 each.
 */
final class Road {
    static final Tier HALF =
            Tier.of("half", Base.gross(), Take.share(Ratio.percent(50)), Split.by("shares", Who.holding("shares")));
    static final Tier REST =
            Tier.of("rest", Base.netOf("half"), Take.everything(), Split.equally(Who.ofKind(PartyKind.VILLAGE)));
    static final Agreement AGREEMENT = new Agreement(
            "road",
            Name.of("东西村合作协议", "East-West agreement"),
            List.of(
                    Tier.of(
                                    "rent",
                                    Base.gross(),
                                    Take.perUnit("mu", Who.holding("mu"), Money.yuan(800)),
                                    Split.byClaim())
                            .called(Name.of("保底租金", "guaranteed rent"))
                            .citing("第三条"),
                    Tier.of("bonus", Base.gross(), Take.share(Ratio.percent(5)), Split.to("coop"))
                            .when(When.exceeds(Base.gross(), Money.wan(100))),
                    Tier.of(
                                    "dividend",
                                    Base.remainder(),
                                    Take.everything(),
                                    Split.byRatio(
                                            Split.Slice.of(Ratio.percent(51), "coop"),
                                            Split.Slice.of("villages", Ratio.percent(49), Split.tiers(HALF, REST))))
                            .called(Name.of("盈余分红", "dividend"))));
    static final Register REGISTER = Register.asOf(
            LocalDate.of(2024, 12, 31),
            List.of(
                    new Party("coop", Name.of("合作社", "co-operative"), PartyKind.COOPERATIVE),
                    new Party("east", Name.of("东村", "East Village"), PartyKind.VILLAGE),
                    new Party("west", Name.of("西村", "West Village"), PartyKind.VILLAGE)),
            List.of(
                    Holding.of("east", "mu", 10),
                    Holding.of("west", "mu", 20),
                    Holding.of("east", "shares", 300),
                    Holding.of("west", "shares", 100)));
    static final Names NAMES = REGISTER.names()
            .plus(Names.of(Map.of(
                    "mu", Name.of("土地", "land"),
                    "shares", Name.of("股份", "shares"),
                    "villages", Name.of("各村", "villages"),
                    "half", Name.of("按股部分", "half by shares"),
                    "rest", Name.of("均分部分", "rest"),
                    "bonus", Name.of("奖金", "bonus"),
                    "road", Name.of("东西村合作", "East-West"))));
    static final Settlement SETTLEMENT =
            Sharing.settle(AGREEMENT, Pot.of(Money.yuan("100000.01")), REGISTER, Books.EMPTY);

    private Road() {}
}

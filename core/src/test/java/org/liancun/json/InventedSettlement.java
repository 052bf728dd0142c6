// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.money.Rounding;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Books;
import org.liancun.sharing.Carry;
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

/** Settles invented pots: a reserve with a balance, rent per mu, shares, and slices with tiers in them. */
final class InventedSettlement {
    private static final List<Rounding> ROUNDINGS = List.of(
            Rounding.TO_FEN,
            Rounding.to(Money.yuan(10), RoundingMode.HALF_UP),
            Rounding.to(Money.ofFen(1), RoundingMode.CEILING).perUnit());

    private InventedSettlement() {}

    static Settlement of(Random random, LocalDate asOf) {
        Invented invented = new Invented(random);
        List<Party> parties = List.of(
                Party.of("fund", "公积金", PartyKind.FUND),
                Party.of("jia", "甲村", PartyKind.VILLAGE),
                Party.of("yi", "乙村", PartyKind.VILLAGE));
        List<Holding> holdings = List.of(
                Holding.of("jia", "mu", "12.5"),
                Holding.of("yi", "mu", 1 + random.nextInt(100)),
                Holding.of("jia", "shares", 1 + random.nextInt(1_000)),
                Holding.of("yi", "shares", random.nextInt(1_000)));
        Ratio first = invented.part();
        Split nested =
                new Split.Tiers(List.of(Tier.of("half", Base.gross(), Take.share(Ratio.of(1, 2)), Split.to("jia"))));
        Agreement agreement = new Agreement(
                "invented",
                invented.name(),
                List.of(
                        Tier.of("reserve", Base.gross(), Take.share(invented.part()), Split.to("fund"))
                                .carrying(Carry.balance("reserve"))
                                .rounded(invented.one(ROUNDINGS))
                                .citing(invented.note()),
                        Tier.of(
                                "rent",
                                Base.remainder(),
                                Take.perUnit("mu", Who.all(), Money.yuan(3)),
                                Split.byClaim()),
                        Tier.of(
                                "shares",
                                Base.remainder(),
                                Take.share(first),
                                new Split.ByMeasure("shares", Who.all())),
                        Tier.of(
                                "slices",
                                Base.remainder(),
                                Take.everything(),
                                Split.byRatio(
                                        Split.Slice.of("nested", first, nested),
                                        Split.Slice.of(
                                                "equally",
                                                Ratio.ONE.minus(first),
                                                new Split.Equally(Who.ofKind(PartyKind.VILLAGE)))))));
        Books books = Books.of(Map.of("reserve", invented.positive(), "other", invented.money()));
        return Sharing.settle(agreement, invented.positive(), Register.asOf(asOf, parties, holdings), books);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.programs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.network.Hop;
import org.liancun.network.Network;
import org.liancun.network.NetworkSettlement;
import org.liancun.network.Networks;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Pot;
import org.liancun.sharing.Register;
import org.liancun.sharing.Run;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/**
 * Three hops: a project company pays a pooled company, which pays 79 villages, one of which pays its households; a household's
 * money is followed back.
 *
 * <p>The first two rules are those of Keqiao (2022): 90 % of the profit is paid out; each village gets 10 % on its 320 wan, and a
 * state-owned company pays in what is missing. The profit, and what the village does, are chosen for the example.
 */
public final class P8Network {
    private static final Party SOE = Party.of("soe", "国投", PartyKind.COMPANY);
    private static final Party POOL = Party.of("pool", "抱团公司", PartyKind.COMPANY);

    private P8Network() {}

    /** Settles a profit of 2,000 wan, follows a household's payment back, and tries 2,100 wan. */
    public static void main(String[] arguments) {
        NetworkSettlement settled = Networks.settle(network(), runs(Money.wan(2_000)));
        System.out.println(settled.table());
        System.out.println(settled.trace("h1"));

        NetworkSettlement better = Networks.settle(network(), runs(Money.wan(2_100)));
        System.out.println(better.minus(settled));
    }

    private static Network network() {
        Agreement payout = Agreement.of(
                "payout", Tier.of("profit", Base.gross(), Take.share(Ratio.percent(90)), Split.to("pool")));
        Take tenPercent = Take.rate("capital", Who.ofKind(PartyKind.VILLAGE), Ratio.percent(10));
        Agreement fixed = Agreement.of(
                "fixed",
                Tier.of("return", Base.gross(), tenPercent, Split.byClaim()).backedBy("soe"));
        Agreement members = Agreement.of(
                "members", Tier.of("members", Base.gross(), Take.share(Ratio.percent(60)), Split.equally(Who.all())));
        return Network.of(
                "keqiao",
                Hop.of("project", payout, "project-company"),
                Hop.of("villages", fixed, "pool", "project"),
                Hop.of("households", members, "v1", "villages"));
    }

    private static Map<String, Run> runs(Money profit) {
        List<Party> villages = new ArrayList<>(List.of(SOE));
        List<Holding> capital = new ArrayList<>();
        for (int i = 1; i <= 79; i++) {
            villages.add(Party.of("v" + i, "第" + i + "村", PartyKind.VILLAGE));
            capital.add(Holding.of("v" + i, "capital", 3_200_000));
        }
        List<Party> households = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            households.add(Party.of("h" + i, "第" + i + "户", PartyKind.HOUSEHOLD));
        }
        return Map.of(
                "project", run(profit, List.of(POOL), List.of()),
                "villages", run(Money.ZERO, villages, capital),
                "households", run(Money.ZERO, households, List.of()));
    }

    private static Run run(Money given, List<Party> parties, List<Holding> holdings) {
        return new Run(Pot.of(given), Register.asOf(LocalDate.of(2022, 12, 31), parties, holdings));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
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

/** Two networks of published rules, over inputs chosen so that they can be worked out by hand. */
final class Examples {
    static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    private Examples() {}

    /**
     * A village in Yunnan: the co-operative pays the collective 51.1 % and its 197 member households, alike, 48.9 %; the collective
     * divides its part by 2-4-1-3. Here a company pays the co-operative half of its gross as rent.
     */
    static Network yunnan() {
        Agreement rent =
                Agreement.of("lease", Tier.of("rent", Base.gross(), Take.share(Ratio.percent(50)), Split.to("coop")));
        Agreement dividend = Agreement.of(
                "articles",
                Tier.of(
                        "dividend",
                        Base.gross(),
                        Take.everything(),
                        Split.byRatio(
                                Split.Slice.of(Ratio.percent("51.1"), "collective"),
                                Split.Slice.of("members", Ratio.percent("48.9"), households()))));
        Agreement rule = Agreement.of(
                "2413",
                Tier.of(
                        "all",
                        Base.gross(),
                        Take.everything(),
                        Split.byRatio(
                                Split.Slice.of("direct", Ratio.percent(20), households()),
                                Split.Slice.of(Ratio.percent(40), "capital"),
                                Split.Slice.of(Ratio.percent(10), "managers"),
                                Split.Slice.of(Ratio.percent(30), "works"))));
        return Network.of(
                "yunnan",
                Hop.of("village", rule, "collective", "coop"),
                Hop.of("coop", dividend, "coop", "company"),
                Hop.of("company", rent, "company"));
    }

    static Map<String, Run> yunnanRuns(Money gross) {
        return Map.of(
                "company", run(gross, "coop"),
                "coop", run(Money.ZERO, households("collective")),
                "village", run(Money.ZERO, households("capital", "managers", "works")));
    }

    private static Split households() {
        return Split.equally(Who.ofKind(PartyKind.HOUSEHOLD));
    }

    private static String[] households(String... others) {
        List<String> all = new ArrayList<>(Arrays.asList(others));
        IntStream.rangeClosed(1, 197).mapToObj("h%03d"::formatted).forEach(all::add);
        return all.toArray(String[]::new);
    }

    /**
     * Keqiao, 2022: the project company pays out 90 % of its profit; the pooled company pays each of 79 villages 10 % on its 320
     * wan, and the state-owned company adds what is missing. Here the first village passes 60 % on to its members.
     */
    static Network keqiao() {
        Agreement payout = Agreement.of(
                "payout", Tier.of("profit", Base.gross(), Take.share(Ratio.percent(90)), Split.to("pool")));
        Agreement fixed = Agreement.of(
                "fixed",
                Tier.of(
                                "ten",
                                Base.gross(),
                                Take.rate("capital", Who.holding("capital"), Ratio.percent(10)),
                                Split.byClaim())
                        .backedBy("soe"));
        Agreement members = Agreement.of(
                "members", Tier.of("sixty", Base.gross(), Take.share(Ratio.percent(60)), Split.to("members")));
        return Network.of(
                "keqiao",
                Hop.of("project", payout, "project"),
                Hop.of("pool", fixed, "pool", "project"),
                Hop.of("v01", members, "v01", "pool"));
    }

    static Map<String, Run> keqiaoRuns(Money profit) {
        List<Party> parties = new ArrayList<>(List.of(Party.of("soe", "soe", PartyKind.COMPANY)));
        List<Holding> holdings = new ArrayList<>();
        for (int i = 1; i <= 79; i++) {
            parties.add(Party.of("v%02d".formatted(i), "v", PartyKind.VILLAGE));
            holdings.add(Holding.of("v%02d".formatted(i), "capital", 3_200_000));
        }
        return Map.of(
                "project", run(profit, "pool"),
                "pool", new Run(Pot.of(Money.ZERO), Register.asOf(DAY, parties, holdings)),
                "v01", run(Money.ZERO, "members"));
    }

    static Run run(Money given, String... parties) {
        List<Party> all = Arrays.stream(parties)
                .map(id -> Party.of(id, id, id.matches("h\\d+") ? PartyKind.HOUSEHOLD : PartyKind.OTHER))
                .toList();
        return new Run(Pot.of(given), Register.asOf(DAY, all, List.of()));
    }
}

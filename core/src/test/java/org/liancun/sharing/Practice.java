// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/** What the tests of patterns share: parties are whoever is named or holds something; amounts are in wan. */
final class Practice {
    static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    private final Set<String> parties = new TreeSet<>();
    private final List<Holding> holdings = new ArrayList<>();

    private Practice() {}

    static Practice with(String... parties) {
        Practice practice = new Practice();
        practice.parties.addAll(List.of(parties));
        return practice;
    }

    Practice holding(String party, String measure, String amount) {
        parties.add(party);
        holdings.add(Holding.of(party, measure, amount));
        return this;
    }

    Register on(LocalDate day) {
        List<Party> known =
                parties.stream().map(id -> Party.of(id, id, PartyKind.VILLAGE)).toList();
        return Register.asOf(day, known, holdings);
    }

    Settlement settle(String wan, Tier... tiers) {
        return settle(Pot.of(wan(wan)), Books.EMPTY, tiers);
    }

    Settlement settle(Pot pot, Books books, Tier... tiers) {
        return Sharing.settle(Agreement.of("practice", tiers), pot, on(DAY), books);
    }

    static Tier all(Split split) {
        return Tier.of("all", Base.remainder(), Take.everything(), split);
    }

    static Money wan(String wan) {
        return Money.wan(wan);
    }

    static Ratio percent(int percent) {
        return Ratio.percent(percent);
    }
}

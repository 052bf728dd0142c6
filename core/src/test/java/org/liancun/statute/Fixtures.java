// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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
import org.liancun.sharing.Who;
import org.liancun.venture.LegalForm;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/** Two members a and b who hold 3 : 1 of everything but trade, of which they hold 1 : 1, and the funds of the orders. */
final class Fixtures {
    static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    static final Who MEMBERS = Who.named("a", "b");
    static final SortedMap<String, Ratio> THREE_TO_ONE =
            ImmutableSortedMap.of("a", Ratio.percent(75), "b", Ratio.percent(25));

    private Fixtures() {}

    static Register register() {
        List<Party> parties = new ArrayList<>(StatutoryOrder.funds());
        parties.add(Party.of("a", "甲村", PartyKind.COLLECTIVE));
        parties.add(Party.of("b", "乙村", PartyKind.COLLECTIVE));
        parties.add(Party.of("company", "公司", PartyKind.COMPANY));
        List<Holding> holdings = new ArrayList<>();
        for (String measure : List.of(StatutoryOrder.SHARES, StatutoryOrder.PAID_IN, StatutoryOrder.ACCOUNT)) {
            holdings.add(Holding.of("a", measure, 300));
            holdings.add(Holding.of("b", measure, 100));
        }
        holdings.add(Holding.of("a", StatutoryOrder.TRADE, 500));
        holdings.add(Holding.of("b", StatutoryOrder.TRADE, 500));
        return Register.asOf(DAY, parties, holdings);
    }

    static Settlement settle(Agreement agreement, long wan) {
        return settle(agreement, wan, 0);
    }

    /** Settles a year's result in wan with losses brought forward. */
    static Settlement settle(Agreement agreement, long wan, long losses) {
        Books books = Books.of(Map.of("losses", Money.wan(losses)));
        return Sharing.settle(agreement, Pot.of(Money.wan(wan)), register(), books);
    }

    static Entity llc() {
        return Entity.of("company", LegalForm.LLC, DAY).heldBy(THREE_TO_ONE);
    }

    static Entity jsc() {
        return Entity.of("company", LegalForm.JSC, DAY).heldBy(THREE_TO_ONE);
    }

    static Entity cooperative(String... places) {
        return Entity.of("coop", LegalForm.FARMERS_COOPERATIVE, DAY, places);
    }

    static Entity collective(String... places) {
        return Entity.of("village", LegalForm.RCEO, DAY, places);
    }

    static Entity with(Entity entity, Particular amount, long wan) {
        return entity.knowing(entity.particulars().with(amount, Money.wan(wan)));
    }

    static Entity count(Entity entity, Particular count, long number) {
        return entity.knowing(entity.particulars().with(count, number));
    }

    static Entity with(Entity entity, Circumstance circumstance) {
        return entity.knowing(entity.particulars().with(circumstance));
    }

    /** A reserve and a welfare fund of the year's income, the rest to members. */
    static Agreement collectiveOrder(long reserve, long welfare) {
        return StatutoryOrder.byFinanceRules(
                Ratio.percent(reserve), Ratio.percent(welfare), FundBase.YEARS_INCOME, Ratio.ONE, MEMBERS);
    }

    static Agreement cooperativeOrder(long patronage) {
        return StatutoryOrder.cooperative(Ratio.percent(10), Ratio.percent(patronage), MEMBERS);
    }

    static Agreement companyOrder(long statutory) {
        return StatutoryOrder.limitedCompany(Take.share(Ratio.percent(statutory)), Ratio.ZERO, MEMBERS);
    }

    /** A dividend alone, divided as said. */
    static Agreement dividend(Split split) {
        return Agreement.of("dividend", Tier.of("dividend", Base.gross(), Take.everything(), split));
    }
}

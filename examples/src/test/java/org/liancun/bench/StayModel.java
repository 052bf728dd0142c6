// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import java.util.ArrayList;
import java.util.List;
import org.liancun.activity.Activity;
import org.liancun.activity.Driver;
import org.liancun.activity.Factor;
import org.liancun.activity.Item;
import org.liancun.activity.Size;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;
import org.liancun.scenario.Model;
import org.liancun.scenario.Outlook;
import org.liancun.scenario.PotRule;
import org.liancun.scenario.Section;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Carry;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;
import org.liancun.text.Name;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/** Villages that grow rice for one mill over five years: a tenth to its reserve, a fifth equally, the rest by mu. Made up. */
final class StayModel {
    private static final int FIRST = 2024;
    private static final int YEARS = 5;

    private StayModel() {}

    static Outlook of(int villages) {
        List<Party> parties = new ArrayList<>(List.of(Party.of("mill", "mill", PartyKind.COMPANY)));
        List<Holding> holdings = new ArrayList<>();
        List<Activity> activities = new ArrayList<>(List.of(mill()));
        for (int i = 0; i < villages; i++) {
            String id = "v" + i;
            parties.add(Party.of(id, id, PartyKind.VILLAGE));
            holdings.add(Holding.of(id, "mu", 100 + 37 * i % 50));
            activities.add(rice(id));
        }
        return Outlook.of(Model.of(
                "rice",
                Name.of("rice"),
                FIRST,
                FIRST + YEARS - 1,
                Section.PARTIES.of(parties),
                Section.HOLDINGS.of(holdings),
                Section.AGREEMENTS.of(agreement()),
                Section.DRIVERS.of(
                        Driver.of("price", Name.of("price"), Unit.YUAN, FIRST, Ratio.parse("1.4"), "made up"),
                        Driver.of("yield", Name.of("yield"), Unit.of("斤"), FIRST, Ratio.of(900), "made up")),
                Section.ACTIVITIES.of(activities),
                Section.POTS.of(PotRule.of(
                        "rice", "rules", activities.stream().map(Activity::id).toArray(String[]::new)))));
    }

    private static Activity rice(String village) {
        return Activity.of(
                "rice-" + village,
                Name.of("rice"),
                "crop",
                village,
                Size.of(Unit.of("斤"), Factor.held(village, "mu"), Factor.driver("yield")),
                Item.revenue("sales", Name.of("sales"), Factor.driver("price")),
                Item.unitCost("growing", Name.of("growing"), Factor.of(Ratio.parse("0.8"))));
    }

    private static Activity mill() {
        return Activity.of(
                "mill",
                Name.of("mill"),
                "mill",
                "mill",
                Size.of(Unit.MU, Factor.total("mu")),
                Item.revenue("bran", Name.of("bran"), Factor.of(60)),
                Item.fixedCost("engine", Name.of("engine"), Factor.of(20_000)));
    }

    private static Agreement agreement() {
        Who villages = Who.ofKind(PartyKind.VILLAGE);
        return Agreement.of(
                "rules",
                Tier.of("reserve", Base.gross(), Take.share(Ratio.percent(10)), Split.to("mill"))
                        .carrying(Carry.balance("reserve")),
                Tier.of("equal", Base.gross(), Take.share(Ratio.percent(20)), Split.equally(villages)),
                Tier.of("mu", Base.remainder(), Take.everything(), Split.by("mu", villages)));
    }
}

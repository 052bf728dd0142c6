// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import java.util.List;
import org.liancun.activity.Activity;
import org.liancun.activity.Factor;
import org.liancun.activity.Item;
import org.liancun.activity.Size;
import org.liancun.comparison.Input;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;
import org.liancun.scenario.Belonging;
import org.liancun.scenario.Model;
import org.liancun.scenario.Outlook;
import org.liancun.scenario.PotRule;
import org.liancun.scenario.Section;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;
import org.liancun.text.Name;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/**
 * Three villages with 300, 200 and 100 rooms at 100 yuan and one reception for 9,000, worked by hand: alone they make 21,000, 11,000 and
 * 1,000, two of them 41,000, 31,000 and 21,000, all 51,000. A part is divided equally, the rest by rooms, for bing to its households.
 */
final class Resort {
    /** From everything equally to nothing, in steps of 5 per cent. */
    static final Lever EQUAL = new Lever(new Input("equal", Ratio.ZERO, Ratio.ONE, Ratio.ONE), Ratio.percent(5));

    private Resort() {}

    static Outlook equally(Ratio part) {
        return Outlook.of(model(
                2024,
                Agreement.of(
                        "rules",
                        Tier.of("equal", Base.gross(), Take.share(part), Split.equally(Who.holding("rooms"))),
                        Tier.of(
                                "rooms",
                                Base.remainder(),
                                Take.everything(),
                                Split.by("rooms", Who.holding("rooms"))))));
    }

    static Model model(int lastYear, Agreement agreement) {
        return Model.of(
                "resort",
                Name.of("resort"),
                2024,
                lastYear,
                Section.PARTIES.of(
                        Party.of("jia", "甲", PartyKind.VILLAGE),
                        Party.of("yi", "乙", PartyKind.VILLAGE),
                        Party.of("bing", "丙", PartyKind.VILLAGE),
                        Party.of("bing-hosts", "丙户", PartyKind.HOUSEHOLD),
                        Party.of("reception", "接待中心", PartyKind.COMPANY)),
                Section.HOMES.of(new Belonging("bing-hosts", "bing")),
                Section.HOLDINGS.of(
                        Holding.of("jia", "rooms", 300),
                        Holding.of("yi", "rooms", 200),
                        Holding.of("bing-hosts", "rooms", 100)),
                Section.AGREEMENTS.of(agreement),
                Section.ACTIVITIES.of(Activity.of(
                        "lodging",
                        Name.of("lodging"),
                        "lodging",
                        "reception",
                        Size.of(Unit.of("间"), Factor.total("rooms")),
                        Item.revenue("nights", Name.of("nights"), Factor.of(100)),
                        Item.fixedCost("desk", Name.of("desk"), Factor.of(9_000)))),
                Section.POTS.of(PotRule.of("resort", agreement.id(), "lodging")));
    }

    static List<String> villages() {
        return List.of("bing", "jia", "yi");
    }
}

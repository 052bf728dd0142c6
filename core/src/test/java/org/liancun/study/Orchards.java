// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import java.util.List;
import org.liancun.activity.Activity;
import org.liancun.activity.Driver;
import org.liancun.activity.Factor;
import org.liancun.activity.Item;
import org.liancun.activity.Size;
import org.liancun.chance.Correlation;
import org.liancun.chance.Course;
import org.liancun.chance.Draws;
import org.liancun.chance.Probability;
import org.liancun.chance.Uncertainty;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;
import org.liancun.scenario.Indicator;
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

/** Two villages with an orchard of 100 mu at 1,000 yuan a mu: a tenth to the reserve, the rest equally, 45,000 yuan each. */
final class Orchards {
    static final Draws DRAWS = Draws.of(2026);
    static final Indicator JIA = Indicator.village("jia");
    static final Indicator RESERVE = Indicator.balance("orchard", "reserve");
    static final Indicator GAP = Indicator.gap();
    static final List<Indicator> FIGURES = List.of(JIA, RESERVE, GAP);

    private Orchards() {}

    /** The price of a year is half or double of what is expected, or the same. */
    static Study study() {
        return study(Probability.observed(List.of(Ratio.of(1, 2), Ratio.ONE, Ratio.of(2))));
    }

    static Study study(Probability price) {
        return Study.of(Outlook.of(model(price, 1_000)), DRAWS, FIGURES);
    }

    static Model model(Probability price, long yuan) {
        return Model.of(
                        "orchards",
                        Name.of("orchards"),
                        2025,
                        2027,
                        Section.PARTIES.of(
                                Party.of("jia", "jia", PartyKind.VILLAGE),
                                Party.of("yi", "yi", PartyKind.VILLAGE),
                                Party.of("reserve", "reserve", PartyKind.FUND)),
                        Section.HOLDINGS.of(Holding.of("jia", "mu", 60), Holding.of("yi", "mu", 40)),
                        Section.AGREEMENTS.of(Agreement.of(
                                "rules",
                                Tier.of("reserve", Base.gross(), Take.share(Ratio.percent(10)), Split.to("reserve"))
                                        .carrying(Carry.balance("reserve")),
                                Tier.of(
                                        "rest",
                                        Base.remainder(),
                                        Take.everything(),
                                        Split.equally(Who.holding("mu"))))),
                        Section.DRIVERS.of(
                                Driver.of("price", Name.of("price"), Unit.YUAN, 2025, Ratio.of(yuan), "made up")),
                        Section.ACTIVITIES.of(Activity.of(
                                "orchard",
                                Name.of("orchard"),
                                "crop",
                                "jia",
                                Size.of(Unit.MU, Factor.total("mu")),
                                Item.revenue("sales", Name.of("sales"), Factor.driver("price")))),
                        Section.POTS.of(PotRule.of("orchard", "rules", "orchard")))
                .with(
                        Correlation.NONE,
                        Section.UNCERTAINTIES.of(
                                Uncertainty.factor("price", price).on(Course.eachYear())));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import org.liancun.activity.Activity;
import org.liancun.activity.Among;
import org.liancun.activity.Driver;
import org.liancun.activity.Effect;
import org.liancun.activity.Escalation;
import org.liancun.activity.Factor;
import org.liancun.activity.How;
import org.liancun.activity.Item;
import org.liancun.activity.Part;
import org.liancun.activity.Size;
import org.liancun.chance.Probability;
import org.liancun.chance.Uncertainty;
import org.liancun.measure.Period;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
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

/**
 * Two villages with a gate, worked by hand. 1,000 guests at 50 yuan less 20,000 yuan make 30,000: a tenth to the reserve, the rest to jia
 * and yi as 3 to 1. Of what jia gets four fifths go on to its poor. Jia also grows rice by itself: 10 mu at 400 yuan.
 */
final class Gate {
    static final Agreement PARK = Agreement.of(
            "park-rules",
            Tier.of("reserve", Base.gross(), Take.share(Ratio.percent(10)), Split.to("fund"))
                    .carrying(Carry.balance("reserve")),
            Tier.of("dividend", Base.remainder(), Take.everything(), Split.by("shares", Who.holding("shares"))));

    static final Agreement WITHIN = Agreement.of(
            "jia-rules",
            Tier.of("poor", Base.gross(), Take.share(Ratio.percent(80)), Split.to("jia-poor")),
            Tier.of("rest", Base.remainder(), Take.everything(), Split.to("jia")));

    static final Activity GATE = Activity.of(
            "gate",
            Name.of("gate"),
            "service",
            "park",
            Size.of(Unit.of("人次"), Factor.driver("guests")),
            Item.revenue("tickets", Name.of("tickets"), Factor.driver("fee")),
            Item.fixedCost("upkeep", Name.of("upkeep"), Factor.of(20_000)));

    static final Activity RICE = Activity.of(
            "rice",
            Name.of("rice"),
            "crop",
            "jia",
            Size.of(Unit.of("亩"), Factor.held("jia", "mu")),
            Item.revenue("sales", Name.of("sales"), Factor.of(400)));

    static final Effect BRAND = new Effect(
            "brand-fee",
            "brand",
            Among.named("gate"),
            Part.item("tickets"),
            How.times(Ratio.percent(110)),
            Period.ALWAYS,
            "assumed");

    private Gate() {}

    static Driver driver(String id, long value) {
        return new Driver(
                id,
                Name.of(id),
                Unit.of("元"),
                ImmutableSortedMap.of(2024, Ratio.of(value)),
                Escalation.NONE,
                "assumed");
    }

    static Party party(String id, PartyKind kind) {
        return Party.of(id, id, kind);
    }

    static PotRule pot() {
        return PotRule.of("park", "park-rules", "gate").among("jia", "yi", "fund");
    }

    static PotRule dividend() {
        return PotRule.of("jia-dividend", "jia-rules").receiving(new Received("park", "jia"));
    }

    static Model model() {
        return model(2026);
    }

    static Model model(int lastYear) {
        return Model.of(
                "gate",
                Name.of("gate"),
                2024,
                lastYear,
                Section.PARTIES.of(
                        party("jia", PartyKind.VILLAGE),
                        party("yi", PartyKind.VILLAGE),
                        party("jia-poor", PartyKind.HOUSEHOLD),
                        party("park", PartyKind.COMPANY),
                        party("fund", PartyKind.FUND)),
                Section.HOMES.of(new Belonging("jia-poor", "jia")),
                Section.HOLDINGS.of(
                        Holding.of("jia", "shares", 3), Holding.of("yi", "shares", 1), Holding.of("jia", "mu", 10)),
                Section.AGREEMENTS.of(PARK, WITHIN),
                Section.DRIVERS.of(driver("guests", 1_000), driver("fee", 50)),
                Section.ACTIVITIES.of(GATE, RICE),
                Section.POTS.of(pot(), dividend()));
    }

    static Model branded() {
        return model().with(Section.MECHANISMS.of(ModelMechanism.of("brand")), Section.EFFECTS.of(BRAND));
    }

    static Model uncertain(int lastYear) {
        return model(lastYear)
                .with(Section.UNCERTAINTIES.of(Uncertainty.factor(
                        "guests", Probability.triangular(Ratio.percent(20), Ratio.ONE, Ratio.percent(150)))));
    }

    static List<Indicator> indicators() {
        return List.of(
                Indicator.income("jia"),
                Indicator.income("jia-poor"),
                Indicator.village("jia"),
                Indicator.kind(PartyKind.VILLAGE),
                Indicator.total(),
                Indicator.lowest(),
                Indicator.gini(),
                Indicator.gap(),
                Indicator.below(Money.yuan(7_000)),
                Indicator.balance("park", "reserve"),
                Indicator.pot("park"),
                Indicator.profit("gate"),
                Indicator.driver("guests"),
                Indicator.remaining());
    }

    static PotTerms knowing(String figure, Factor... factors) {
        return PotTerms.NONE.knowing(Map.of(figure, List.of(factors)));
    }
}

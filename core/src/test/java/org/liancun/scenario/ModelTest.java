// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liancun.activity.Among;
import org.liancun.activity.Driver;
import org.liancun.activity.Effect;
import org.liancun.activity.Factor;
import org.liancun.activity.Part;
import org.liancun.chance.Correlation;
import org.liancun.chance.Probability;
import org.liancun.chance.Uncertainty;
import org.liancun.measure.Bounds;
import org.liancun.measure.Period;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.text.Name;
import org.liancun.village.PartyKind;

class ModelTest {
    private static final Model MODEL = Gate.branded();

    private static List<String> problems(Catalog<?>... changed) {
        try {
            MODEL.with(changed);
            return List.of();
        } catch (IllegalArgumentException refused) {
            return refused.getMessage().lines().toList();
        }
    }

    @Test
    void a_model_is_the_same_whatever_the_order_of_its_entries() {
        Catalog<Holding> other = Section.HOLDINGS.of(
                Holding.of("yi", "shares", 1), Holding.of("jia", "mu", 10), Holding.of("jia", "shares", 3));

        assertThat(MODEL.with(other)).isEqualTo(MODEL).hasSameHashCodeAs(MODEL);
        assertThat(MODEL.in(Section.PARTIES).keys()).containsExactly("fund", "jia", "jia-poor", "park", "yi");
    }

    @Test
    void a_model_says_what_it_holds() {
        assertThat(MODEL).hasToString("""
                        Model gate: 2024 to 2026, gate
                          parties: 5
                          homes: 1
                          holdings: 3
                          agreements: 2
                          drivers: 2
                          activities: 2
                          mechanisms: 1
                          effects: 1
                          pots: 2""");
    }

    @Test
    void villages_are_those_of_the_kind_and_those_to_whom_others_belong() {
        Model model = MODEL.with(
                Section.PARTIES.of(MODEL.in(Section.PARTIES)
                        .with(Gate.party("union", PartyKind.COLLECTIVE))
                        .list()),
                Section.HOMES.of(new Belonging("jia-poor", "jia"), new Belonging("fund", "union")));

        assertThat(model.villages()).containsExactly("jia", "union", "yi");
        assertThat(model.homes())
                .containsEntry("fund", "union")
                .containsEntry("yi", "yi")
                .doesNotContainKey("park");
    }

    @Test
    void all_unknown_ids_are_named_at_once_with_the_nearest() {
        assertThat(problems(Section.PARTIES.of(MODEL.in(Section.PARTIES)
                        .without("jia")
                        .with(Gate.party("jai", PartyKind.VILLAGE))
                        .list())))
                .containsExactly(
                        "Sections of model gate must fit together, but had 8 problems:",
                        "homes/jia-poor/village: Party of home must be a party of the model, but was \"jia\"."
                                + " Did you mean \"jai\"?",
                        "holdings/jia/mu/..: Party of holding must be a party of the model, but was \"jia\"."
                                + " Did you mean \"jai\"?",
                        "holdings/jia/shares/..: Party of holding must be a party of the model, but was \"jia\"."
                                + " Did you mean \"jai\"?",
                        "agreements/jia-rules/tiers/1/split/party: Party of agreement must be a party of the model,"
                                + " but was \"jia\". Did you mean \"jai\"?",
                        "activities/rice/owner: Party of activity must be a party of the model, but was \"jia\"."
                                + " Did you mean \"jai\"?",
                        "activities/rice: Party of activity must be a party of the model, but was \"jia\"."
                                + " Did you mean \"jai\"?",
                        "pots/jia-dividend/receipts/0/party: Party of pot must be a party of the model, but was \"jia\"."
                                + " Did you mean \"jai\"?",
                        "pots/park/parties/0: Party of pot must be a party of the model, but was \"jia\"."
                                + " Did you mean \"jai\"?");
    }

    @Test
    void problems_are_the_same_whether_a_change_or_the_whole_is_checked() {
        Catalog<?>[] all = Section.ALL.stream()
                .map(section -> section == Section.DRIVERS ? Section.DRIVERS.of() : MODEL.in(section))
                .toArray(Catalog<?>[]::new);

        assertThat(Model.problems(2024, Correlation.NONE, all).stream().map(Misfit::toString))
                .containsExactlyElementsOf(problems(Section.DRIVERS.of()).subList(1, 3))
                .containsExactly(
                        "activities/gate: Driver of activity must be a driver of the model, but was \"guests\"",
                        "activities/gate: Driver of activity must be a driver of the model, but was \"fee\"");
    }

    @Test
    void a_driver_that_is_known_too_late_is_named() {
        Driver late = Driver.of("wage", Name.of("wage"), Unit.of("元"), 2025, Ratio.ONE, "assumed");

        assertThat(Model.problems(2024, Correlation.NONE, Section.DRIVERS.of(late)).stream()
                        .map(Misfit::toString))
                .containsExactly(
                        "drivers/wage/values: First value of a driver must be of 2024 or earlier, but was \"2025\"");
        assertThat(Model.problems(2025, Correlation.NONE, Section.DRIVERS.of(late)))
                .isEmpty();
        assertThatThrownBy(() -> Model.of("late", Name.of("late"), 2024, 2025, Section.DRIVERS.of(late)))
                .hasMessageContaining("drivers/wage/values");
    }

    @Test
    void an_effect_that_finds_nothing_is_named_with_the_nearest() {
        Effect brand = Gate.BRAND;
        Effect kind = new Effect(
                "kind", "brand", Among.kind("crops"), Part.quantity(), brand.how(), Period.ALWAYS, "assumed");
        Effect item =
                new Effect("item", "brand", Among.all(), Part.item("ticket"), brand.how(), Period.ALWAYS, "assumed");
        List<String> problems =
                problems(Section.MECHANISMS.of(ModelMechanism.of("brand")), Section.EFFECTS.of(kind, item));

        assertThat(problems)
                .contains(
                        "effects/kind/among: Kind of an effect's activities must be the kind of an activity of the model,"
                                + " but was \"crops\". Did you mean \"crop\"?",
                        "effects/item/part: Part of an effect must be one that an activity of the effect has,"
                                + " but was \"ticket\". Did you mean \"tickets\"?");
    }

    @Test
    void an_effect_goes_with_the_last_that_it_changes() {
        Effect brand = Gate.BRAND;
        Effect crops = new Effect(
                "crops", "brand", Among.kind("crop"), Part.quantity(), brand.how(), Period.ALWAYS, "assumed");
        Model model = Gate.model().with(Section.MECHANISMS.of(ModelMechanism.of("brand")), Section.EFFECTS.of(crops));

        assertThat(model.without(Set.of("jia")).in(Section.EFFECTS).list()).isEmpty();
        assertThat(model.without(Set.of("yi")).in(Section.EFFECTS).list()).containsExactly(crops);
    }

    @Test
    void a_measure_that_nobody_holds_any_more_is_missed() {
        assertThat(problems(Section.HOLDINGS.of(Holding.of("jia", "mu", 10), Holding.of("jia", "share", 3))))
                .contains("agreements/park-rules/tiers/1/split/measure: Measure of agreement must be a measure that a"
                        + " party of the model holds, but was \"shares\". Did you mean \"share\"?");
    }

    @Test
    void two_holdings_of_a_measure_do_not_overlap() {
        assertThat(problems(Section.HOLDINGS.of(MODEL.in(Section.HOLDINGS)
                        .with(new Holding("jia", "mu", Ratio.of(12), Period.parse("2025..")))
                        .list())))
                .contains("holdings/jia/mu/..: Period of a holding must be apart from that of the next, 2025..,"
                        + " but was \"..\"");
    }

    @Test
    void a_village_belongs_to_nobody_else() {
        assertThat(problems(Section.HOMES.of(new Belonging("jia-poor", "jia"), new Belonging("jia", "yi"))))
                .contains("homes/jia-poor: Village of a home must be a party that has no home, but was \"jia\"");
    }

    @Test
    void an_activity_and_a_receipt_go_into_one_pot() {
        PotRule second = PotRule.of("second", "jia-rules", "gate").receiving(new Received("park", "jia"));

        assertThat(problems(Section.POTS.of(Gate.pot(), Gate.dividend(), second)))
                .contains(
                        "pots/second/activities/0: Activity of a pot must be in no other pot, but was \"gate\"",
                        "pots/second/receipts/0: Receipt of a pot must be passed on to no other pot,"
                                + " but was \"park/jia\"");
    }

    @Test
    void pots_that_wait_for_each_other_are_named() {
        PotRule round = Gate.pot().receiving(new Received("jia-dividend", "jia"));

        assertThat(problems(Section.POTS.of(round, Gate.dividend())))
                .contains("pots/park/receipts: Receipts of a pot must be of pots settled before it,"
                        + " but was \"[jia-dividend/jia]\"");
    }

    @Test
    void terms_of_a_pot_fit_its_agreement() {
        PotTerms terms = Gate.knowing("turnover", Factor.of(1))
                .deciding(Map.of("open", Ratio.ONE))
                .after(Map.of("flood", Period.year(2024)));
        TierLimit limit = new TierLimit("l", List.of("reserv"), Bounds.ALL, "");

        assertThat(problems(Section.POTS.of(Gate.pot().on(terms).within(limit).among("yi", "jia"), Gate.dividend())))
                .contains(
                        "pots/park/terms/figures: Figure of a pot must be a figure of its agreement,"
                                + " but was \"turnover\"",
                        "pots/park/terms/decided: Decided slice of a pot must be open in its agreement,"
                                + " but was \"open\"",
                        "pots/park/terms/events: Event of a pot must be an event of its agreement, but was \"flood\"",
                        "pots/park/parties: Party that an agreement names must be one of the pot's, but was \"fund\"",
                        "pots/park/limits/l/tiers: Tier of a limit must be a tier or slice of its agreement,"
                                + " but was \"reserv\". Did you mean \"reserve\"?");
    }

    @Test
    void what_an_agreement_asks_of_a_pot_is_given() {
        Agreement asking = Agreement.of(
                "park-rules",
                Tier.of("levy", Base.figure("turnover"), Take.share(Ratio.percent(1)), Split.to("fund")),
                Tier.of(
                        "rest",
                        Base.remainder(),
                        Take.everything(),
                        Split.byRatioRestTo(
                                "yi",
                                Split.Slice.atLeast(Ratio.percent(60), "jia"),
                                Split.Slice.atMost(Ratio.ONE, "yi"))));

        assertThat(problems(Section.AGREEMENTS.of(asking, Gate.WITHIN)))
                .contains(
                        "pots/park/terms/figures: Figures of a pot must be all that its agreement refers to,"
                                + " but was \"without turnover\"",
                        "pots/park/terms/decided: Decided slices of a pot must be all that its agreement leaves open,"
                                + " but was \"without rest/jia\"");
    }

    @Test
    void an_effect_finds_what_it_changes() {
        Effect effect = Gate.BRAND;
        Effect other =
                new Effect("e", "brand", effect.among(), Part.capacity(), effect.how(), Period.ALWAYS, "assumed");

        assertThat(problems(Section.EFFECTS.of(other)))
                .contains("effects/e/part: Part of an effect must be one that activity gate has,"
                        + " but was \"capacity\"");
    }

    @Test
    void only_uncertain_drivers_go_together() {
        Correlation matrix = new Correlation(List.of("guests"), List.of(List.of(Ratio.ONE)));

        assertThatThrownBy(() -> MODEL.with(matrix))
                .hasMessageContaining(
                        "correlation/drivers/0: Driver of a correlation must be an uncertain driver of the"
                                + " model, but was \"guests\"");
        assertThat(MODEL.with(
                                matrix,
                                Section.UNCERTAINTIES.of(Uncertainty.factor("guests", Probability.fixed(Ratio.ONE))))
                        .correlation())
                .isEqualTo(matrix);
    }

    @Test
    void years_out_of_order_are_refused() {
        assertThatThrownBy(() -> Model.of("m", Name.of("m"), 2026, 2024))
                .hasMessage("Years of model m must be within 1 to 9999, the last not before the first and at most 100"
                        + " after, but were 2026 to 2024");
    }

    @Test
    void a_village_leaves_with_all_that_is_its_own() {
        Model left = Gate.branded().without(Set.of("yi"));

        assertThat(left.in(Section.PARTIES).has("yi")).isFalse();
        assertThat(left.in(Section.HOLDINGS).list()).hasSize(2);
        assertThat(left.in(Section.POTS).get("park").parties()).containsExactly("jia", "fund");
        // 33,000 yuan less 10 %: all of it to jia
        assertThat(Projection.of(Outlook.of(Gate.model().without(Set.of("yi")))).row(List.of(Indicator.village("jia"))))
                .startsWith(3_100_000);
    }

    @Test
    void a_pot_that_nothing_feeds_any_more_goes_with_the_village() {
        Model left = Gate.model().without(Set.of("jia"));

        assertThat(left.in(Section.POTS).keys()).containsExactly("park");
        assertThat(left.in(Section.AGREEMENTS).keys()).containsExactly("park-rules");
        assertThat(Projection.of(Outlook.of(left)).row(List.of(Indicator.village("yi"))))
                .startsWith(2_700_000);
    }

    @Test
    void a_village_that_an_agreement_names_cannot_leave_unnoticed() {
        Model named =
                Gate.model().with(Section.POTS.of(Gate.pot().under("jia-rules").among()));

        assertThatThrownBy(() -> named.without(Set.of("jia")))
                .hasMessageContaining("agreements/jia-rules/tiers/0/split/party: Party of agreement must be a party of"
                        + " the model, but was \"jia-poor\"");
        assertThatThrownBy(() -> Gate.model().without(Set.of("jai")))
                .hasMessage("Village must be one of [jia, yi], but was jai. Did you mean \"jia\"?");
    }
}

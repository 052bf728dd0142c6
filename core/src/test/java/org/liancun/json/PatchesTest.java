// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.scenario.Change;
import org.liancun.scenario.Changes;
import org.liancun.scenario.Edit;
import org.liancun.scenario.Model;
import org.liancun.scenario.Outlook;
import org.liancun.scenario.Section;

/** Changes of the model on the page about the format. */
class PatchesTest {
    private static final Model MODEL =
            Json.readModel(Bad.bytes(ModelPages.MODEL)).model();

    /** 2.6 × 1.1 = 2.86, and 2.86 + 0.14 = 3. */
    @Test
    void changes_of_one_number_are_made_in_their_order() {
        Outlook outlook = Patches.outlook(
                MODEL,
                Changes.of(
                        Change.of("up", Edit.times(Ratio.percent(110)), "drivers/rice-price"),
                        Change.of("more", Edit.plus(Ratio.of(14, 100)), "drivers/rice-price")));

        assertThat(outlook.in(2027).in(Section.DRIVERS).get("rice-price").in(2027))
                .isEqualTo(Ratio.of(3));
    }

    @Test
    void without_a_change_every_year_has_the_model_itself() {
        assertThat(Patches.outlook(MODEL, Changes.NONE)).isEqualTo(Outlook.of(MODEL));
        assertThat(Patches.outlook(MODEL, Changes.NONE).in(2026)).isSameAs(MODEL);
    }

    @Test
    void years_with_the_same_changes_share_a_model() {
        Change change =
                Change.of("up", Edit.times(Ratio.of(2)), "drivers/rice-price").over(Period.parse("2026.."));

        Outlook outlook = Patches.outlook(MODEL, Changes.of(change));

        assertThat(outlook.in(2025)).isSameAs(MODEL);
        assertThat(outlook.in(2026)).isSameAs(outlook.in(2027)).isNotSameAs(MODEL);
    }

    @Test
    void a_factor_that_is_a_number_is_changed_and_one_that_is_a_driver_is_not() {
        Model ordered = Patches.apply(
                MODEL, Change.of("a", Edit.times(Ratio.of(2)), "activities/rice/items/sales/order/quantity/0"));

        assertThat(ordered.in(Section.ACTIVITIES)
                        .get("rice")
                        .items()
                        .get(0)
                        .order()
                        .quantity())
                .hasToString("[Fixed[number=4000000%]]");
        assertThatThrownBy(() -> Patches.apply(
                        MODEL, Change.of("b", Edit.times(Ratio.of(2)), "activities/rice/items/sales/price/0")))
                .hasMessage("Change b: Value at activities/rice/items/sales/price/0 must be a number, but was none");
    }

    @Test
    void what_cannot_be_made_names_the_change() {
        assertThatThrownBy(() -> Patches.apply(MODEL, Change.of("dry", Edit.drop(), "drivers/rice-yeild")))
                .hasMessage("Change dry: Path drivers must go on with one of growing, rice-price, rice-yield,"
                        + " but went on with rice-yeild. Did you mean \"rice-yield\"?");
        assertThatThrownBy(() -> Patches.apply(MODEL, Change.of("dry", Edit.drop(), "drivers/rice-yield")))
                .hasMessageStartingWith("Change dry: Sections of model example must fit together, but had");
        assertThatThrownBy(() -> Patches.apply(MODEL, Change.of("x", Edit.put("[}"), "parties/x")))
                .hasMessage(
                        "Change x, value for parties/x: line 1, column 1: must be an object in braces { }, but was [ ]");
    }

    @Test
    void a_change_in_no_year_of_the_model_is_refused() {
        Changes never =
                Changes.of(Change.of("late", Edit.drop(), "effects/cheaper").over(Period.parse("2040")));

        assertThatThrownBy(() -> Patches.outlook(MODEL, never))
                .hasMessage("Period of change late must have a year of 2025 to 2027, but was 2040");
    }

    @Test
    void what_is_uncertain_does_not_change_from_year_to_year() {
        Changes torn =
                Changes.of(Change.of("surer", Edit.times(Ratio.ZERO), "uncertainties/rice-yield/distribution/deviation")
                        .over(Period.parse("2026")));

        assertThatThrownBy(() -> Patches.outlook(MODEL, torn))
                .hasMessage("What is uncertain must be the same in all years of an outlook, but was different in 2026."
                        + " Change it for all years");
    }

    /** Two factors of one price: if one could go, the other would be at its place, and the order of changes would decide. */
    @Test
    void an_element_told_by_its_place_does_not_go() {
        assertThatThrownBy(() ->
                        Patches.apply(MODEL, Change.of("less", Edit.drop(), "activities/rice/items/growing/price/0")))
                .hasMessage("Change less: List at activities/rice/items/growing/price must be put as a whole,"
                        + " since its elements have no ids, but 0 was dropped");
    }

    @Test
    void what_tells_an_element_from_others_is_kept_inside_an_entry_too() {
        assertThatThrownBy(() ->
                        Patches.apply(MODEL, Change.of("on", Edit.plus(Ratio.ONE), "drivers/growing/values/2025/year")))
                .hasMessage("Change on: Entry drivers/growing/values/2025 must keep what tells it from others,"
                        + " but became drivers/growing/values/2026");
    }

    @Test
    void whether_entries_fit_together_is_asked_when_all_changes_are_made() {
        Change party = Change.of("party", Edit.drop(), "parties/yi");
        Change holding = Change.of("holding", Edit.drop(), "holdings/yi/mu/..");

        Outlook without = Patches.outlook(MODEL, Changes.of(party, holding));

        assertThat(without).isEqualTo(Patches.outlook(MODEL, Changes.of(holding, party)));
        assertThat(without.in(2025).in(Section.PARTIES).keys()).containsExactly("fund", "jia");
    }

    @Test
    void the_change_since_which_entries_do_not_fit_is_named() {
        Change good = Change.of("good", Edit.times(Ratio.of(2)), "drivers/growing");
        Change bad = Change.of("bad", Edit.drop(), "parties/yi");

        assertThatThrownBy(() -> Patches.outlook(
                        MODEL, Changes.of(good, bad, Change.of("also", Edit.times(Ratio.of(2)), "drivers/rice-price"))))
                .hasMessage("Change bad: Sections of model example must fit together, but had 1 problem:\n"
                        + "holdings/yi/mu/..: Party of holding must be a party of the model, but was \"yi\"");
    }

    @Test
    void a_number_that_grows_too_large_is_told_with_its_place() {
        assertThatThrownBy(() -> Patches.apply(
                        MODEL,
                        Change.of("a", Edit.times(Ratio.of(Long.MAX_VALUE)), "drivers/rice-yield/values/2025/value")))
                .hasMessage("Change a: Value at drivers/rice-yield/values/2025/value must stay within 18 digits,"
                        + " but was 500 and grew larger");
    }

    @Test
    void numbers_ratios_and_amounts_are_put_without_quotes() {
        String ratio = "agreements/pact/tiers/reserve/take/ratio";

        assertThat(Patches.apply(MODEL, Change.of("a", Edit.put(Ratio.percent(5)), ratio)))
                .isEqualTo(Patches.apply(MODEL, Change.of("a", Edit.put("\"5%\""), ratio)));
        assertThat(Patches.apply(MODEL, Change.of("a", Edit.put(70), "holdings/jia/mu/../amount")))
                .isEqualTo(Patches.apply(MODEL, Change.of("a", Edit.put("\"70\""), "holdings/jia/mu/../amount")));
        assertThat(Edit.put(Money.yuan("75584.10"))).isEqualTo(Edit.put("\"75584.10\""));
        assertThatThrownBy(() -> Patches.apply(MODEL, Change.of("a", Edit.put("5%"), ratio)))
                .hasNoCause()
                .hasMessage("Change a must put JSON at " + ratio + ", a text in quotes, but put 5%");
    }
}

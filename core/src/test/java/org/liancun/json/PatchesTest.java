// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
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
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liancun.activity.Factor;
import org.liancun.chance.Course;
import org.liancun.chance.Draws;
import org.liancun.chance.Probability;
import org.liancun.chance.Uncertainty;
import org.liancun.ledger.Entry;
import org.liancun.measure.Bounds;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Books;
import org.liancun.sharing.Carry;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;

/** All amounts are worked by hand from the comment of {@link Gate}. */
class ProjectionTest {
    private final YearResult first = Projection.of(Outlook.of(Gate.model())).in(2024);

    @Test
    void profit_goes_through_the_pots_to_parties_and_villages() {
        assertThat(first.activities().profit()).isEqualTo(Money.yuan(34_000));
        assertThat(first.incomes().toString())
                .isEqualTo("{fund=CNY 3000.00, jia=CNY 8050.00, jia-poor=CNY 16200.00, park=CNY 0.00, yi=CNY 6750.00}");
        assertThat(first.villages().toString()).isEqualTo("{jia=CNY 24250.00, yi=CNY 6750.00}");
        assertThat(first.remaining()).isEqualTo(Money.ZERO);
    }

    @Test
    void every_income_has_its_reasons() {
        assertThat(first.lines("jia").stream().map(IncomeLine::toString))
                .containsExactly(
                        "jia CNY 4000.00 activities/rice",
                        "jia CNY 20250.00 pots/park/dividend",
                        "jia CNY -20250.00 passed/jia-dividend",
                        "jia CNY 4050.00 pots/jia-dividend/rest");
        assertThat(first.pot("park").settlement().explain("jia").total()).isEqualTo(Money.yuan(20_250));
    }

    @Test
    void a_party_or_an_account_that_is_not_there_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> first.lines("jai"))
                .hasMessage("Party must be one of the model, but was \"jai\". Did you mean \"jia\"?");
        assertThatThrownBy(
                        () -> Projection.of(Outlook.of(Gate.model())).row(List.of(Indicator.balance("park", "resrve"))))
                .hasMessage("Indicator must be of something in the model, but was balance/park/resrve."
                        + " Did you mean \"park/reserve\"?");
    }

    /** 1,000 guests at 10 yuan less 20,000 yuan are a loss of 10,000 yuan, which no tier of the park bears. */
    @Test
    void a_loss_that_nobody_bears_remains() {
        Model model = Gate.model(2024);
        Model loss = model.with(Section.DRIVERS.of(
                model.in(Section.DRIVERS).with(Gate.driver("fee", 10)).list()));
        Outlook outlook = Outlook.of(loss);
        long[] row = Projection.of(outlook).row(List.of(Indicator.pot("park"), Indicator.remaining()));

        assertThat(row).containsExactly(-1_000_000, -1_000_000);
        assertThat(Indicator.remaining().shown(row[1])).isEqualTo("-10000.00");
    }

    /** jia holds wet fields from 2025 only; yi, by itself, never: of both it holds nothing, and its tier pays no money. */
    @Test
    void a_measure_of_the_model_is_known_to_every_register() {
        Model model = Gate.model()
                .with(Section.HOLDINGS.of(Gate.model()
                        .in(Section.HOLDINGS)
                        .with(new Holding("jia", "wet", Ratio.ONE, Period.parse("2025..")))
                        .list()));

        assertThat(model.register(2024).held("jia", "wet")).isEqualTo(Ratio.ZERO);
        assertThat(model.register(2025).held("jia", "wet")).isEqualTo(Ratio.ONE);
        assertThat(model.register(2025, List.of("yi")).held("yi", "wet")).isEqualTo(Ratio.ZERO);
        assertThat(model.register(2025, List.of("yi")).held("yi", "mu")).isEqualTo(Ratio.ZERO);
        assertThat(model.register(2025, List.of()).measures()).isEmpty();
    }

    @Test
    void books_go_from_year_to_year() {
        Projection projection = Projection.of(Outlook.of(Gate.model()));

        assertThat(projection.row(List.of(Indicator.balance("park", "reserve"))))
                .containsExactly(300_000, 600_000, 900_000);
        assertThat(projection.in(2025).pot("park").opening().balance("reserve")).isEqualTo(Money.yuan(3_000));
    }

    @Test
    void books_are_brought_into_the_first_year() {
        Books opening = Books.EMPTY.plus("reserve", Money.yuan(500));
        Model model =
                Gate.model().with(Section.POTS.of(Gate.pot().on(PotTerms.NONE.bringing(opening)), Gate.dividend()));

        assertThat(Projection.of(Outlook.of(model)).row(List.of(Indicator.balance("park", "reserve"))))
                .startsWith(350_000, 650_000);
    }

    @Test
    void indicators_read_fen_and_millionths() {
        long[] row = Projection.of(Outlook.of(Gate.model(2024))).row(Gate.indicators());

        // Gini of 6750 and 24250: (24250 - 6750) / (2 * 31000) = 0.282258...; gap 24250 / 6750 = 3.592592...
        assertThat(row)
                .containsExactly(
                        805_000,
                        1_620_000,
                        2_425_000,
                        1_480_000,
                        3_100_000,
                        675_000,
                        282_258,
                        3_592_593,
                        500_000,
                        300_000,
                        3_000_000,
                        3_000_000,
                        1_000_000_000,
                        0);
    }

    @Test
    void a_mechanism_works_while_it_is_on() {
        ModelMechanism brand = new ModelMechanism(
                "brand", Gate.branded().in(Section.MECHANISMS).get("brand").name(), Period.parse("2025"), "");
        Model model = Gate.branded().with(Section.MECHANISMS.of(brand));

        assertThat(Projection.of(Outlook.of(model)).row(List.of(Indicator.profit("gate"))))
                .containsExactly(3_000_000, 3_500_000, 3_000_000);
    }

    @Test
    void figures_are_products_rounded_to_the_fen() {
        Agreement perGuest = Agreement.of(
                "park-rules",
                Tier.of("levy", Base.figure("tickets"), Take.share(Ratio.percent(1)), Split.to("fund")),
                Tier.of("rest", Base.remainder(), Take.everything(), Split.to("jia")));
        Model model = Gate.model()
                .with(
                        Section.AGREEMENTS.of(perGuest, Gate.WITHIN),
                        Section.POTS.of(
                                Gate.pot()
                                        .on(Gate.knowing(
                                                "tickets",
                                                Factor.driver("guests"),
                                                Factor.of(Ratio.decimal("50.005")))),
                                Gate.dividend()));

        assertThat(Projection.of(Outlook.of(model)).in(2024).incomes()).containsEntry("fund", Money.yuan("500.05"));
    }

    @Test
    void limits_that_are_not_kept_are_found_and_change_nothing() {
        TierLimit limit =
                new TierLimit("reserve", List.of("reserve"), Bounds.atLeast(Ratio.percent(15)), "charter, art. 9");
        Model model = Gate.model(2024).with(Section.POTS.of(Gate.pot().within(limit), Gate.dividend()));
        Projection projection = Projection.of(Outlook.of(model));

        assertThat(projection.findings()).hasSize(1);
        assertThat(projection.findings().get(0).phrase().en())
                .isEqualTo("In 2024, reserve of park must be in [0.15, ..), but took CNY 3000.00 of CNY 30000.00"
                        + " (charter, art. 9).");
        assertThat(projection.findings().get(0).phrase().zh())
                .isEqualTo("2024年park的reserve应不低于0.15，而3万元中取了3,000元（charter, art. 9）。");
        assertThat(projection.in(2024).incomes()).isEqualTo(first.incomes());
    }

    @Test
    void income_is_booked_reason_by_reason() {
        List<Entry> entries = first.entries("501");

        assertThat(Money.sum(entries.stream().map(Entry::amount).toList())).isEqualTo(Money.yuan(34_000));
        assertThat(entries.get(0))
                .isEqualTo(new Entry(
                        "jia",
                        Period.year(2024),
                        "501",
                        Money.yuan(4_000),
                        "",
                        "activities/rice",
                        "projection of gate",
                        Qualifier.EXACT));
    }

    @Test
    void a_refusal_names_pot_and_year() {
        Agreement greedy = Agreement.of(
                "park-rules", Tier.of("none", Base.gross(), Take.everything(), Split.equally(Who.holding("mu"))));
        Model model = Gate.model()
                .with(
                        Section.AGREEMENTS.of(greedy, Gate.WITHIN),
                        Section.POTS.of(Gate.pot().among("yi"), PotRule.of("other", "jia-rules")));

        assertThatThrownBy(() -> Projection.of(Outlook.of(model))).hasMessageStartingWith("Pot park in 2024: ");
        assertThatThrownBy(() -> Program.compile(Outlook.of(model), Draws.of(1), List.of(Indicator.total()))
                        .runner()
                        .expected(new long[3]))
                .hasMessageStartingWith("Pot park in 2024: ");
    }

    @Test
    void a_village_that_is_there_for_some_years_has_nothing_in_the_others() {
        TreeMap<Integer, Model> models = new TreeMap<>();
        models.put(2024, Gate.model().without(Set.of("yi")));
        models.put(2025, Gate.model());
        Projection projection = Projection.of(new Outlook(models));

        assertThat(projection.row(List.of(Indicator.income("yi")))).containsExactly(0, 675_000);
    }

    /** A fee of 50 with a step of 2 in every year is 52, 54 and 56. */
    @Test
    void a_value_walks_away_from_what_was_expected() {
        Model model = Gate.model()
                .with(Section.UNCERTAINTIES.of(
                        Uncertainty.value("fee", Probability.fixed(Ratio.of(2))).on(Course.walking())));

        assertThat(Projection.of(Outlook.of(model), Draws.of(1), 0).row(List.of(Indicator.driver("fee"))))
                .containsExactly(52_000_000, 54_000_000, 56_000_000);
    }

    @Test
    void an_indicator_of_nothing_names_what_is_near() {
        assertThatThrownBy(() -> Projection.of(Outlook.of(Gate.model())).row(List.of(Indicator.income("jia-por"))))
                .hasMessage("Indicator must be of something in the model, but was income/jia-por."
                        + " Did you mean \"jia-poor\"?");
    }

    @Test
    void what_changed_is_told_reason_by_reason() {
        // a brand adds a tenth to 50,000 of tickets: 5,000 more, of which 500, 3,375 and 1,125
        YearResult branded = Projection.of(Outlook.of(Gate.branded())).in(2024);

        assertThat(branded.since(first).stream().map(IncomeShift::toString))
                .containsExactly(
                        "fund CNY 500.00 pots/park/reserve",
                        "jia CNY -3375.00 passed/jia-dividend",
                        "jia CNY 675.00 pots/jia-dividend/rest",
                        "jia CNY 3375.00 pots/park/dividend",
                        "jia-poor CNY 2700.00 pots/jia-dividend/poor",
                        "yi CNY 1125.00 pots/park/dividend");
    }

    @Test
    void a_table_has_a_row_for_each_year() {
        Projection projection = Projection.of(Outlook.of(Gate.model(2025)));

        assertThat(projection.table(
                        List.of(Indicator.village("jia"), Indicator.gap(), Indicator.balance("park", "reserve")),
                        Locale.ENGLISH))
                .hasToString("""
                        year  income of village jia  highest over lowest income of a village  reserve of park
                        ----  ---------------------  ---------------------------------------  ---------------
                        2024               24250.00                                 3.592593          3000.00
                        2025               24250.00                                 3.592593          6000.00
                        """);
        assertThat(Indicator.gap().shown(Indicator.UNDEFINED)).isEqualTo("-");
    }

    @Test
    void what_reinvests_is_projected_and_not_compiled() {
        Agreement reinvesting = Agreement.of(
                "park-rules",
                Tier.of("dividend", Base.gross(), Take.everything(), Split.by("shares", Who.holding("shares")))
                        .carrying(Carry.reinvested("shares")));
        Outlook outlook = Outlook.of(Gate.model().with(Section.AGREEMENTS.of(reinvesting, Gate.WITHIN)));

        assertThat(Projection.of(outlook).in(2024).pot("park").settlement().paidTo("yi"))
                .isEqualTo(Money.yuan(7_500));
        assertThatThrownBy(() -> Program.compile(outlook, Draws.of(1), List.of(Indicator.total())))
                .hasMessage("Agreement of a program must not reinvest, but tier dividend of park-rules does."
                        + " Project each run instead");
    }

    @Test
    void a_year_outside_is_refused() {
        assertThatThrownBy(() -> Projection.of(Outlook.of(Gate.model())).in(2030))
                .hasMessage("Year must be 2024 to 2026, but was 2030");
        assertThatThrownBy(() -> first.pot("parc"))
                .hasMessage("Pot must be one of the year 2024, but was \"parc\". Did you mean \"park\"?");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.chance.Correlation;
import org.liancun.chance.Course;
import org.liancun.chance.Probability;
import org.liancun.chance.Uncertainty;
import org.liancun.comparison.Sobol;
import org.liancun.comparison.Tornado;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.scenario.Indicator;
import org.liancun.scenario.Model;
import org.liancun.scenario.Outlook;
import org.liancun.scenario.Projection;
import org.liancun.scenario.Section;
import org.liancun.text.Name;

/** By hand: jia has 45,000 yuan as expected, in proportion to the price, and the reserve 10,000 more every year. */
class SensitivityTest {
    private static final Ratio TENTH = Ratio.percent(10);
    private static final Probability EVEN = Probability.uniform(Ratio.of(1, 2), Ratio.of(3, 2));
    private static final Outlook OUTLOOK = Outlook.of(Orchards.model(EVEN, 1_000));
    private static final Sensitivity JIA = new Sensitivity(OUTLOOK, Orchards.JIA, 2027);

    /** A tenth of factors spread evenly from 0.5 to 1.5 is up to 0.6, and a tenth from 1.4 on. */
    @Test
    void an_uncertain_factor_moves_a_figure_between_its_tails() {
        Tornado tornado = JIA.tornado(TENTH);

        assertThat(tornado).hasToString("""
                Tornado around CNY 45000.00
                  price: CNY 27000.00 at 0.6, CNY 63000.00 at 1.4""");
    }

    @Test
    void all_years_are_moved_alike() {
        Sensitivity reserve = new Sensitivity(OUTLOOK, Orchards.RESERVE, 2027);

        assertThat(reserve.of(Map.of("price", Ratio.of(2)))).isEqualTo(Money.yuan(60_000));
        assertThat(reserve.of(Map.of())).isEqualTo(Money.yuan(30_000));
    }

    @Test
    void nothing_moved_is_the_projection_as_expected() {
        long[] row = Projection.of(OUTLOOK).row(List.of(Orchards.JIA));

        assertThat(JIA.of(Map.of("price", Ratio.ONE)))
                .isEqualTo(JIA.of(Map.of()))
                .isEqualTo(Money.ofFen(row[2]));
    }

    /** Values from 500 to 1,500 yuan in 2027, where 1,000 are expected: the same as the factors. */
    @Test
    void an_uncertain_value_is_that_of_the_year_asked_for() {
        Model model = Orchards.model(EVEN, 1_000)
                .with(
                        Correlation.NONE,
                        Section.UNCERTAINTIES.of(
                                Uncertainty.value("price", Probability.uniform(Ratio.of(500), Ratio.of(1_500)))));
        Sensitivity value = new Sensitivity(Outlook.of(model), Orchards.JIA, 2027);

        assertThat(value.tornado(TENTH)).hasToString("""
                Tornado around CNY 45000.00
                  price: CNY 27000.00 at 600, CNY 63000.00 at 1400""");
    }

    /** Steps of -500 to 500 yuan around 1,000: a tenth of them is up to -400, and a tenth from 400 on. */
    @Test
    void a_value_that_walks_is_moved_by_one_step() {
        Uncertainty steps = Uncertainty.value("price", Probability.uniform(Ratio.of(-500), Ratio.of(500)))
                .on(Course.walking());
        Model model = Orchards.model(EVEN, 1_000).with(Correlation.NONE, Section.UNCERTAINTIES.of(steps));
        Sensitivity value = new Sensitivity(Outlook.of(model), Orchards.JIA, 2027);

        assertThat(value.tornado(TENTH)).hasToString("""
                Tornado around CNY 45000.00
                  price: CNY 27000.00 at 600, CNY 63000.00 at 1400""");
    }

    @Test
    void a_driver_whose_tail_is_too_large_is_named() {
        Uncertainty wild = Uncertainty.value("price", Probability.lognormal(Ratio.ONE, Ratio.of(1_000)));
        Model model = Orchards.model(EVEN, 1_000).with(Correlation.NONE, Section.UNCERTAINTIES.of(wild));

        assertThatThrownBy(() -> new Sensitivity(Outlook.of(model), Orchards.JIA, 2027).inputs(TENTH))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Driver price: Number must fit 64 bits in millionths, but was Infinity");
    }

    @Test
    void what_does_not_vary_is_no_input() {
        Outlook fixed = Outlook.of(Orchards.model(Probability.fixed(Ratio.ONE), 1_000));

        assertThat(new Sensitivity(fixed, Orchards.JIA, 2027).inputs(TENTH)).isEmpty();
    }

    @Test
    void it_is_a_figure_for_shares_of_variance() {
        Sobol sobol = Sobol.of(JIA.inputs(TENTH), JIA::of, Orchards.DRAWS, 4);

        assertThat(sobol.shares()).hasSize(1);
    }

    @Test
    void mistakes_are_named() {
        assertThatThrownBy(() -> new Sensitivity(OUTLOOK, Orchards.GAP, 2027))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Figure must be an amount of money, but gap was in ");
        assertThatThrownBy(() -> new Sensitivity(OUTLOOK, Orchards.JIA, 2028))
                .hasMessage("Year must be 2025 to 2027, but was 2028");
        assertThatThrownBy(() -> JIA.inputs(Ratio.of(1, 2)))
                .hasMessage("Part of draws on each side must be below 50%, but was 50%");
        assertThatThrownBy(() -> JIA.inputs(Ratio.ZERO))
                .hasMessage("Part of all draws must be above 0 and below 1, but was 0");
        assertThatThrownBy(() -> JIA.of(Map.of("prise", Ratio.ONE)))
                .hasMessage("Uncertain driver must be one of [price], but was prise. Did you mean \"price\"?");
    }

    @Test
    void a_figure_that_is_not_defined_is_named() {
        Model nobody = Model.of("empty", Name.of("empty"), 2025, 2025);
        Sensitivity lowest = new Sensitivity(Outlook.of(nobody), Indicator.lowest(), 2025);

        assertThatThrownBy(() -> lowest.of(Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Figure must be defined, but lowest was not in 2025");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.income.Growth.Outcome;
import org.liancun.measure.Quantity;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class GrowthTest {

    /** Hunan collective income 2017 to 2022, published as +60.21 %. */
    @Test
    void growth_is_the_gain_over_the_base() {
        Growth growth = new Growth(Money.yi("196.72"), Money.yi("315.16"));

        assertThat(growth.outcome()).isEqualTo(Outcome.GREW);
        assertThat(growth.increment()).isEqualTo(Money.yi("118.44"));
        assertThat(growth.rate().orElseThrow().rounded(4, RoundingMode.HALF_UP)).isEqualTo("0.6021");
        assertThat(Reconciliation.of(growth.percent().orElseThrow(), Quantity.parse("60.21%"))
                        .verdict())
                .isEqualTo(Verdict.HALF_UP);
    }

    /** Hunan operating income: 19.52 to 33.85 was published as +73.38 %, the totals give 73.41. */
    @Test
    void growth_of_rounded_totals_differs_from_the_published_rate() {
        Growth growth = new Growth(Money.yi("19.52"), Money.yi("33.85"));

        Reconciliation reconciliation = Reconciliation.of(growth.percent().orElseThrow(), Quantity.parse("73.38%"));

        assertThat(reconciliation.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(reconciliation.gap().rounded(2, RoundingMode.HALF_UP)).isEqualTo("0.03");
    }

    @ParameterizedTest
    @CsvSource({
        "100, 150, GREW",
        "100, 50, SHRANK",
        "100, 0, SHRANK",
        "100, -1, SHRANK",
        "100, 100, UNCHANGED",
        "0, 0, UNCHANGED",
        "0, 7, FROM_ZERO",
        "0, -7, FROM_ZERO",
        "-5, 7, FROM_LOSS",
        "-5, -3, FROM_LOSS",
        "-5, -5, UNCHANGED",
    })
    void every_change_has_a_name(long previous, long current, Outcome outcome) {
        Growth growth = new Growth(Money.yuan(previous), Money.yuan(current));

        assertThat(growth.outcome()).isEqualTo(outcome);
        assertThat(growth.rate().isPresent()).isEqualTo(previous > 0);
        assertThat(growth.percent().isPresent()).isEqualTo(previous > 0);
        assertThat(growth.increment()).isEqualTo(Money.yuan(current - previous));
    }

    /** Fengchaoshan: 451.29 万元 in 2023, up 88.1 % (S0-064, S0-066); worked out by hand to 239.9203. */
    @Test
    void the_previous_total_follows_from_a_rate() {
        Quantity previous = Growth.impliedPrevious(Quantity.parse("约451.29万元"), Ratio.percent("88.1"));

        assertThat(previous.value().rounded(4, RoundingMode.HALF_UP)).isEqualTo("239.9203");
        assertThat(previous.display(2)).isEqualTo("约239.92万元");
    }

    /** The same, worked out by hand to 211.3697. */
    @Test
    void the_increment_follows_from_a_rate() {
        Quantity increment = Growth.impliedIncrement(Quantity.parse("约451.29万元"), Ratio.percent("88.1"));

        assertThat(increment.value().rounded(4, RoundingMode.HALF_UP)).isEqualTo("211.3697");
    }

    @Test
    void nothing_follows_from_a_loss_of_everything() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.impliedPrevious(Quantity.parse("0万元"), Ratio.percent(-100)))
                .withMessage("Growth rate must be more than -100%, but was -100%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.impliedIncrement(Quantity.parse("0万元"), Ratio.percent(-101)))
                .withMessage("Growth rate must be more than -100%, but was -101%");
    }
}

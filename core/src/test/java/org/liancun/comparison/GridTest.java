// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/** Nights by rate, by hand. */
class GridTest {
    private static final Axis NIGHTS = new Axis("nights", List.of(Ratio.of(80), Ratio.of(120)));
    private static final Axis RATE = Axis.of("rate", Steps.of(Ratio.of(150), Ratio.of(250), Ratio.of(50)));
    private static final Grid GRID =
            Grid.of(NIGHTS, RATE, (nights, rate) -> Money.yuan(1).times(nights.times(rate), RoundingMode.UNNECESSARY));

    @Test
    void every_pair_has_its_figure() {
        assertThat(GRID.at(Ratio.of(120), Ratio.of(200))).isEqualTo(Money.yuan(24_000));
        assertThat(GRID).hasToString("Grid of 2 nights by 3 rate");
        assertThat(GRID.table()).hasToString("""
                nights \\ rate       150       200       250
                -------------  --------  --------  --------
                           80  12000.00  16000.00  20000.00
                          120  18000.00  24000.00  30000.00
                """);
    }

    @Test
    void mistakes_are_named() {
        assertThatThrownBy(() -> GRID.at(Ratio.of(81), Ratio.of(200)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Value of nights must be on its axis, but was 81");
        assertThatThrownBy(() -> new Axis("nights", List.of(Ratio.ONE, Ratio.ONE)))
                .hasMessage("Axis of nights must go upwards, but had 1 after 1");
        assertThatThrownBy(() -> new Axis("nights", List.of()))
                .hasMessage("Axis of nights must have at least 1 value, but had 0");
        assertThatThrownBy(() -> Grid.of(RATE, RATE, (x, y) -> Money.ZERO))
                .hasMessage("Inputs of a grid must be two, but both were rate");
        assertThatThrownBy(() -> new Grid(NIGHTS, RATE, List.of(List.of(Money.ZERO), List.of())))
                .hasMessage("Grid must have 2 rows of 3 figures, but had [1, 0]");
    }
}

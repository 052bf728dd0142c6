// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.liancun.chance.Tally;
import org.liancun.comparison.GainsAndLosses;
import org.liancun.comparison.Input;
import org.liancun.comparison.Tornado;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Wording;
import org.liancun.examples.picture.FanPicture;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Name;
import org.liancun.text.Names;

/** What the library says about scenarios is drawn with the numbers it says. */
class LabTest {
    private static final Names NAMES =
            Names.of(Map.of("jia", Name.of("甲村", "Jia"), "yi", Name.of("乙村", "Yi"), "price", Name.of("价格", "price")));

    /** Of 0, 1, ..., 100 the quantiles are the numbers themselves, here in wan; tallies tell them within 1/256. */
    @Test
    void a_fan_of_a_hundred_and_one_runs_has_their_quantiles() {
        Tally tally = Tally.of(
                LongStream.rangeClosed(0, 100).map(run -> run * 1_000_000).toArray());

        String text = FanPicture.of("fan", List.of(Fans.band("2024", tally, Scale.WAN)), Wording.ENGLISH)
                .text();

        String[] cells = text.lines().toList().get(4).split(" +");
        double[] expected = {5, 25, 50, 75, 95};
        for (int i = 0; i < expected.length; i++) {
            assertThat(Double.parseDouble(cells[i + 1])).isCloseTo(expected[i], within(expected[i] / 256 + 0.01));
        }
    }

    @Test
    void numbers_that_are_not_money_have_four_decimals() {
        assertThat(Scale.NUMBER.drawn(123_456)).hasToString("0.1235");
        assertThat(Scale.wan(Money.wan("451.29"))).hasToString("451.29");
    }

    /** A tenth less and more of a price of 2.5 yuan, times a thousand mu: 0.225 and 0.275 wan around 0.25. */
    @Test
    void a_tornado_names_the_input_and_both_ends() {
        Tornado tornado = Tornado.of(
                List.of(Input.around("price", Ratio.ONE, Ratio.percent(10))),
                inputs -> Money.yuan(2500).times(inputs.get("price"), RoundingMode.HALF_UP));

        assertThat(Tornadoes.of("income", tornado, NAMES, Wording.ENGLISH).text())
                .contains("price × 0.9 – 1.1", "0.23", "0.28", "as expected 0.25 |");
    }

    @Test
    void winners_are_told_in_a_table_in_bars_and_by_the_spread() {
        GainsAndLosses comparison = GainsAndLosses.of(
                Map.of("jia", Money.yuan(900), "yi", Money.yuan(100)),
                Map.of("jia", Money.yuan(600), "yi", Money.yuan(400)));

        List<Block> blocks = Winners.of(comparison, NAMES, Wording.CHINESE);

        assertThat(blocks.get(1).text()).contains("甲村  900.00  600.00  -300.00", "乙村  100.00  400.00   300.00");
        assertThat(blocks.get(3).text()).contains("0.4000  0.1000");
        assertThat(blocks.get(4).text()).contains("变动前", "变动后");
    }
}

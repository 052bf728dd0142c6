// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Wording;
import org.liancun.fairness.Spread;
import org.liancun.money.Money;
import org.liancun.text.Name;

/** Pictures show the numbers they are given: drawn on a page, in strokes of characters on a terminal. */
class PicturesTest {
    private static final Block FAN = FanPicture.of(
            "fan", List.of(band("2024", 10, 20, 30, 40, 49), band("2025", 20, 25, 30, 35, 40)), Wording.ENGLISH);
    private static final Block TORNADO = TornadoPicture.of(
            "tornado",
            number(100),
            List.of(
                    new TornadoBar("price 2 to 3", number(80), number(119)),
                    new TornadoBar("rain", number(105), number(95)),
                    new TornadoBar("no matter", number(100), number(100))),
            Wording.ENGLISH);
    private static final Block GAINS = GainsPicture.of(
            "gains",
            Name.of("村", "village"),
            List.of(
                    moved("甲村", "1000.00", "1390.00"),
                    moved("乙村", "500.00", "500.00"),
                    moved("丙村", "10.00", "-190.50")),
            Wording.CHINESE);

    @Test
    void a_fan_on_a_terminal_has_the_numbers_and_a_line_from_the_least_to_the_most() {
        assertThat(FAN.text()).isEqualTo("""
                        fan

                        year  5%  25%  50%  75%  95%
                        ----  --  ---  ---  ---  ---  ----------------------------------------
                        2024  10   20   30   40   49  ----------==========|==========---------
                        2025  20   25   30   35   40            -----=====|=====-----
                        """);
    }

    /** The layers lie on each other: 10, 10 to 20, 20 to 40, 40 to 49, so 10 + 10 + 20 + 9. */
    @Test
    void a_fan_on_a_page_is_a_stack_of_layers_that_add_up_to_the_most() {
        JsonNode series = option(FAN).get("series");

        assertThat(List.of(first(series, 0), first(series, 1), first(series, 2), first(series, 3)))
                .containsExactly(10, 10, 20, 9);
        assertThat(series.at("/4/data/0/value").asInt()).isEqualTo(30);
        assertThat(option(FAN).at("/legend/data").findValuesAsText("opacity")).containsExactly("0.18", "0.36");
        assertThat(series.at("/4/data/0/tip").asText()).isEqualTo("2024  30\n50%: 20 – 40\n90%: 10 – 49");
    }

    @Test
    void a_tornado_on_a_terminal_has_bars_on_both_sides_of_where_the_figure_stands() {
        assertThat(TORNADO.text()).isEqualTo("""
                        tornado

                        input         at its low end -  at its high end #  as expected 100 |
                        ------------  ----------------  -----------------  ----------------------------------------
                        price 2 to 3                80                119  --------------------|###################
                        rain                       105                 95                 #####|-----
                        no matter                  100                100                      |
                        """);
    }

    @Test
    void a_tornado_on_a_page_has_differences_one_over_the_other() {
        JsonNode series = option(TORNADO).get("series");

        assertThat(series.at("/0/data").findValuesAsText("value")).containsExactly("-20", "5", "0");
        assertThat(series.at("/1/data").findValuesAsText("value")).containsExactly("19", "-5", "0");
        assertThat(series.at("/0/barGap").asText()).isEqualTo("-100%");
        assertThat(series.at("/1/data/0/tip").asText()).isEqualTo("price 2 to 3\nat its high end 119");
    }

    @Test
    void gains_go_to_the_right_and_losses_to_the_left() {
        assertThat(GAINS.text()).isEqualTo("""
                        gains

                        村        之前      之后     增减
                        ----  --------  --------  -------  ----------------------------------------
                        甲村  1,000.00  1,390.00   390.00               |++++++++++++++++++++++++++
                        乙村    500.00    500.00     0.00               |
                        丙村     10.00   -190.50  -200.50  -------------|
                        """);
        assertThat(option(GAINS).at("/series/0/data").findValuesAsText("value"))
                .containsExactly("390.00", "0.00", "-200.50");
    }

    /** Of 10 and 90 the poorest fifth, which is two fifths of the poorer one, has 4 of 100; of 50 and 50 it has 20. */
    @Test
    void lorenz_curves_are_read_at_every_fifth() {
        Map<String, Spread> spreads = new LinkedHashMap<>();
        spreads.put("before", Spread.of(List.of(Money.yuan(10), Money.yuan(90))));
        spreads.put("after", Spread.of(List.of(Money.yuan(50), Money.yuan(50))));
        Block lorenz = LorenzPicture.of(spreads, Wording.ENGLISH);

        assertThat(lorenz.text()).endsWith("""
                        the poorest     20%     40%     60%     80%
                        -----------  ------  ------  ------  ------
                        before        4.00%   8.00%  28.00%  64.00%
                        after        20.00%  40.00%  60.00%  80.00%
                        """);
        assertThat(option(lorenz).get("series")).hasSize(3);
    }

    @Test
    void a_band_rises() {
        assertThatThrownBy(() -> band("2024", 10, 9, 30, 40, 50))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Band 2024 must rise, but was [10, 9, 30, 40, 50]");
    }

    private static JsonNode option(Block picture) {
        return ((Block.Picture) picture).option();
    }

    private static int first(JsonNode series, int layer) {
        return series.at("/" + layer + "/data/0").asInt();
    }

    private static FanBand band(String label, long least, long low, long middle, long high, long most) {
        return new FanBand(label, number(least), number(low), number(middle), number(high), number(most));
    }

    private static Moved moved(String label, String before, String after) {
        return new Moved(label, new BigDecimal(before), new BigDecimal(after));
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}

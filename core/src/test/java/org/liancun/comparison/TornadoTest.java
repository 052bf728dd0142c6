// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Name;
import org.liancun.text.Names;

/** A field by hand: 100 mu of 500 kilograms at 2.60 yuan less 60,000 yuan of costs leave 70,000. */
class TornadoTest {
    private static final Input PRICE =
            new Input("price", Ratio.decimal("2.4"), Ratio.decimal("2.6"), Ratio.decimal("3"));
    private static final Input YIELD = Input.around("yield", Ratio.of(500), Ratio.percent(10));
    private static final Input COST = Input.between("cost", Ratio.of(50_000), Ratio.of(70_000));
    private static final Function<Map<String, Ratio>, Money> PROFIT = x -> Money.yuan(100)
            .times(x.get("price").times(x.get("yield")), RoundingMode.HALF_UP)
            .minus(Money.yuan(1).times(x.get("cost"), RoundingMode.HALF_UP));

    @Test
    void the_longest_bar_stands_first() {
        Tornado tornado = Tornado.of(List.of(COST, YIELD, PRICE), PROFIT);

        assertThat(tornado).hasToString("""
                Tornado around CNY 70000.00
                  price: CNY 60000.00 at 2.4, CNY 90000.00 at 3
                  yield: CNY 57000.00 at 450, CNY 83000.00 at 550
                  cost: CNY 80000.00 at 50000, CNY 60000.00 at 70000""");
        assertThat(tornado.bars().get(2).length()).isEqualTo(Money.yuan(20_000));
    }

    @Test
    void equal_bars_stand_in_the_order_of_their_ids() {
        Tornado tornado = Tornado.of(
                List.of(Input.between("b", Ratio.of(0), Ratio.of(2)), Input.between("a", Ratio.of(0), Ratio.of(2))),
                x -> Money.yuan(1).times(x.get("a").minus(x.get("b")), RoundingMode.UNNECESSARY));

        assertThat(tornado.bars()).extracting(bar -> bar.input().id()).containsExactly("a", "b");
    }

    @Test
    void a_bar_takes_in_the_base() {
        Tornado tornado = Tornado.of(
                List.of(Input.between("x", Ratio.of(-1), Ratio.of(1))),
                x -> Money.yuan(5).times(x.get("x").times(x.get("x")), RoundingMode.UNNECESSARY));

        Swing bar = tornado.bars().get(0);
        assertThat(List.of(bar.least(), bar.most(), bar.length()))
                .containsExactly(Money.ZERO, Money.yuan(5), Money.yuan(5));
    }

    @Test
    void the_figure_is_asked_twice_for_each_input_and_once_before() {
        List<Map<String, Ratio>> asked = new ArrayList<>();
        Tornado.of(List.of(COST, YIELD, PRICE), x -> {
            asked.add(x);
            return PROFIT.apply(x);
        });

        assertThat(asked).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void it_is_a_table_in_two_languages() {
        Tornado tornado = Tornado.of(
                List.of(PRICE, COST),
                x -> PROFIT.apply(Map.of("price", x.get("price"), "cost", x.get("cost"), "yield", Ratio.of(500))));

        assertThat(tornado.table()).hasToString("""
                input    low   high    at-low   at-high     swing
                -----  -----  -----  --------  --------  --------
                price    2.4      3  60000.00  90000.00  30000.00
                cost   50000  70000  80000.00  60000.00  20000.00
                """);
        assertThat(tornado.table(Names.of(Map.of("price", Name.of("稻价", "price"))), Locale.CHINESE))
                .asString()
                .startsWith("因素   低值   高值    低值时    高值时      幅度")
                .contains("稻价    2.4      3  60000.00  90000.00  30000.00");
    }

    @Test
    void mistakes_are_named() {
        assertThatThrownBy(() -> new Input("price", Ratio.of(2), Ratio.of(1), Ratio.of(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Input price must go from low over its base to high, but was 2, 1, 3");
        assertThatThrownBy(() -> Input.around("price", Ratio.ZERO, Ratio.percent(10)))
                .hasMessage("Input price must go from low over its base to high, but was 0, 0, 0");
        assertThatThrownBy(() -> Tornado.of(List.of(COST, COST), PROFIT))
                .hasMessage("Input must be listed once, but cost was listed twice");
        assertThatThrownBy(() ->
                        new Tornado(Money.ZERO, List.of(new Swing(COST, Money.ZERO, Money.yuan(1), Money.yuan(2)))))
                .hasMessage("Bar of cost must have the base CNY 0.00, but had CNY 1.00");
    }

    @Test
    void an_input_of_a_negative_base_goes_upwards() {
        assertThat(Input.around("x", Ratio.of(-10), Ratio.percent(20))).hasToString("x -12 .. -10 .. -8");
    }
}

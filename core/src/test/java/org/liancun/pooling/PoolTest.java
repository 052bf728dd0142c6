// SPDX-License-Identifier: Apache-2.0
package org.liancun.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class PoolTest {
    private static final List<StockKind> KINDS = List.of(Pools.LAND, Pools.LABOUR);
    private static final List<Stock> STOCKS = List.of(Stock.of("jia", "land", 3), Stock.of("yi", "labour", 5));

    @Test
    void what_moves_is_added_up_and_what_stays_is_not() {
        assertThat(Pools.fields().program().limits())
                .isEqualTo(
                        Map.of("jia/land", Fraction.of(100), "labour", Fraction.of(800), "yi/land", Fraction.of(60)));
    }

    @Test
    void some_villages_have_their_own_stocks_and_options_and_those_of_all_together() {
        Option hire = Option.of("hire-out", "", Money.yuan(50), Map.of("labour", Ratio.ONE));
        Pool pool = new Pool(
                Pools.fields().kinds(), Pools.fields().stocks(), List.of(hire, Pools.option("tea", "yi", 1200, 1, 10)));

        assertThat(pool.of(Set.of("jia")).program().recipes()).containsOnlyKeys("hire-out");
        assertThat(pool.of(Set.of("jia")).program().limits())
                .isEqualTo(Map.of("jia/land", Fraction.of(100), "labour", Fraction.of(300)));
        assertThat(pool.of(Set.of()).program().limits()).isEqualTo(Map.of("labour", Fraction.ZERO));
        assertThatThrownBy(() -> pool.of(Set.of("bing"))).hasMessage("Village must be one of [jia, yi], but was bing");
    }

    @Test
    void an_option_uses_what_its_village_has_or_what_moves() {
        assertThatThrownBy(() -> pool(Pools.option("tea", "yi", 1200, 1, 10)))
                .hasMessage("Option tea must use what moves or what its village has, but used yi/land");
        assertThatThrownBy(() -> pool(Pools.option("tea", "", 1200, 1, 10)))
                .hasMessage("Option tea must use what moves or what its village has, but used /land");
        assertThatThrownBy(() -> pool(Pools.option("tea", "jai", 1200, 1, 10)))
                .hasMessage("Village must be one of [jia, yi], but was jai. Did you mean \"jia\"?");
        assertThatThrownBy(() -> pool(Option.of("tea", "jia", Money.yuan(1), Map.of("lnad", Ratio.ONE))))
                .hasMessage("Kind of stock must be one of [land, labour], but was lnad. Did you mean \"land\"?");
    }

    @Test
    void what_is_listed_twice_is_named() {
        Stock land = Stock.of("jia", "land", 3);

        assertThatThrownBy(() -> new Pool(List.of(Pools.LAND, Pools.LAND), List.of(), List.of()))
                .hasMessage("Kind of stock must be listed once, but land was listed twice");
        assertThatThrownBy(() -> new Pool(KINDS, List.of(land, land), List.of()))
                .hasMessage("Stock must be listed once, but jia/land was listed twice");
        Option rice = Pools.option("rice", "jia", 400, 1, 4);
        assertThatThrownBy(() -> pool(rice, rice)).hasMessage("Option must be listed once, but rice was listed twice");
    }

    @Test
    void a_profit_must_be_limited_by_something() {
        assertThatThrownBy(() -> Option.of("air", "jia", Money.yuan(1), Map.of()))
                .hasMessage("Option air must use a stock to be limited, but used none for CNY 1.00 a unit");
        assertThatThrownBy(() -> Option.of("tea", "jia", Money.yuan(1), Map.of("land", Ratio.ZERO)))
                .hasMessage("Use of land by option tea must be positive, but was 0");
        assertThatThrownBy(() -> new LinearProgram(
                        new TreeMap<>(),
                        new TreeMap<>(Map.of("air", new LinearProgram.Recipe(Fraction.ONE, new TreeMap<>())))))
                .hasMessage("Uses of air must be positive and limit its profit, but were {}");
    }

    @Test
    void limits_are_not_negative() {
        assertThatThrownBy(() -> Stock.of("jia", "land", -1))
                .hasMessage("Limit of land in jia must not be negative, but was -1");
        assertThatThrownBy(() -> new LinearProgram(new TreeMap<>(Map.of("land", Fraction.of(-1, 2))), new TreeMap<>()))
                .hasMessage("Limit of land must not be negative, but was -1/2");
    }

    private static Pool pool(Option... options) {
        return new Pool(KINDS, STOCKS, List.of(options));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/** The 131 villages of Shanglin (上林县), 2017, as published: 51 without income, 21 up to 2万元, 40 up to 5, 19 above. */
class BandingTest {
    private static final BandTable TABLE =
            BandTable.upperInclusive(Unit.WAN_YUAN, 2, 5).withNoneApart();
    private static final Banding SHANGLIN = Banding.ofMoney(TABLE, shanglin());

    @Test
    void counts_and_shares_are_those_published() {
        assertThat(SHANGLIN.table(Locale.CHINESE, 2)).hasToString("""
                分档                  个数    占比
                --------------------  ----  ------
                无收益                  51  38.93%
                不超过2万元             21  16.03%
                超过2万元不超过5万元    40  30.53%
                超过5万元               19  14.50%
                合计                   131    100%
                """);
        assertThat(SHANGLIN.percentages(2, RoundingMode.HALF_UP).get(TABLE.band("none")))
                .isEqualTo(new BigDecimal("38.93"));
        assertThat(SHANGLIN).hasToString("""
                131 in 4 bands, 0 outside, 0 undecided
                  51 in 无收益 (.., 0]
                  21 in 不超过2万元 (0, 2]
                  40 in 超过2万元不超过5万元 (2, 5]
                  19 in 超过5万元 (5, ..)""");
    }

    @Test
    void the_villages_with_an_income_are_covered_at_the_rate_published() {
        Coverage coverage = Coverage.of(shanglin(), amount -> amount.signum() > 0);

        assertThat(coverage).hasToString("80 of 131");
        assertThat(coverage.percent(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("61.07"));
        assertThat(coverage.lacking()).isEqualTo(SHANGLIN.members("none"));
    }

    @Test
    void who_is_outside_or_undecided_is_named_and_part_of_the_whole() {
        Map<String, Quantity> published = Map.of(
                "a", Quantity.parse("15万元"),
                "b", Quantity.parse("超过8万元"),
                "c", Quantity.parse("120000元"),
                "d", Quantity.parse("不足5万元"));
        Banding banding = Banding.of(BandTable.of(Unit.WAN_YUAN, Band.of("10万以上", "[10, ..)")), published);

        assertThat(banding.members("10万以上")).containsExactly("a", "c");
        assertThat(banding.outside()).containsExactly("d");
        assertThat(banding.undecided()).containsExactly("b");
        assertThat(banding.share("10万以上")).isEqualTo(Ratio.of(1, 2));
        assertThat(banding.table(Locale.ENGLISH, 0)).hasToString("""
                band       count  share
                ---------  -----  -----
                10万以上       2    50%
                outside        1    25%
                undecided      1    25%
                total          4   100%
                """);
    }

    @Test
    void who_entered_a_band_and_who_left_is_the_difference_of_two_bandings() {
        Map<String, Money> later = new TreeMap<>(shanglin());
        later.put("v000", Money.wan(3));
        later.put("v100", Money.ZERO);

        assertThat(Turnover.between(
                        SHANGLIN.members("none"), Banding.ofMoney(TABLE, later).members("none")))
                .hasToString("""
                        1 entered, 1 left, 50 stayed
                          + v100
                          - v000""");
    }

    @Test
    void bad_bandings_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Banding.ofMoney(TABLE, Map.of()).share("none"))
                .withMessage("Share of a band must be of 1 or more, but was of 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Banding(TABLE, Map.of(), new TreeSet<>(), new TreeSet<>()))
                .withMessage("Bands of a banding must be those of its table, but were []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Banding(
                        TABLE, SHANGLIN.members(), new TreeSet<>(SHANGLIN.members("none")), new TreeSet<>()))
                .withMessage("Id in a banding must be listed once, but v000 was listed twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coverage.of(Map.of(), amount -> true))
                .withMessage("Coverage must be of 1 or more, but was of 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Coverage(
                        SHANGLIN.members("超过5万元"), SHANGLIN.members("超过5万元").headSet("v113")))
                .withMessage("Coverage must count everybody once, but counted [v112] on both sides");
    }

    private static Map<String, Money> shanglin() {
        Map<String, Money> incomes = new TreeMap<>();
        for (int i = 0; i < 131; i++) {
            incomes.put(String.format("v%03d", i), Money.wan(i < 51 ? 0 : i < 72 ? 2 : i < 112 ? 5 : 6));
        }
        return incomes;
    }
}
